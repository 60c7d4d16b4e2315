import { type Area, areaAddress } from '#core/grid';
import type { Book, BookSheet } from './book';
import type { HostObject } from './host-object';
import { workbookObject } from './objects/workbook-object';
import { type Answer, process, type RequestBody } from './process';
import { Refusal } from './refusal';

/** The most that Excel on the web takes in one request or gives in one response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const CHANGED = 10;
const CALCULATED = 16;
const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65536;

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** Excel without Excel: answers Microsoft's own client over an in-memory workbook. */
export class OfficeHost {
  /** Requests and the largest bodies, in characters, since the last `resetStats`. */
  stats = { requests: 0, largestRequest: 0, largestResponse: 0 };
  /** Set while the user is editing a cell. */
  busy = false;
  /** How many changing actions a request may still do before one fails; earlier ones stay applied, as in Excel. */
  failAfter: number | undefined;
  /** A reading of more cells is answered with null instead of values. */
  cellsPerRead = 5_000_000;
  payloadLimit = PAYLOAD_LIMIT;
  eventsEnabled = true;
  readonly listening = new Set<'changed' | 'calculated'>();
  readonly bridge: Bridge;
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;
  #nextRule = 1;

  constructor(readonly book: Book) {
    this.bridge = { sendMessageToHost: (text) => void setTimeout(() => this.#receive(text), 0) };
  }

  resetStats(): void {
    this.stats = { requests: 0, largestRequest: 0, largestResponse: 0 };
  }

  /** Makes an object findable by later requests; Excel does so for ranges. */
  reference(make: (id: string) => HostObject): HostObject {
    const id = `ref${this.#nextReference++}`;
    const object = make(id);
    this.#references.set(id, object);
    return object;
  }

  referenced(id: string): HostObject {
    const object = this.#references.get(id);
    if (!object) throw new Refusal('InvalidReference', id);
    return object;
  }

  release(id: unknown): void {
    this.#references.delete(String(id));
  }

  nextRuleId(): string {
    return `{RULE-${this.#nextRule++}}`;
  }

  /** Every changing action passes here. */
  beforeChange(): void {
    if (this.failAfter === undefined) return;
    if (this.failAfter === 0) {
      this.failAfter = undefined;
      throw new Refusal('GeneralException', 'told to fail');
    }
    this.failAfter--;
  }

  /** Tells listeners of a change, as Excel does for a user's and for a program's alike. */
  changed(sheet: BookSheet, area: Area, source: 'user' | 'program'): void {
    if (!this.eventsEnabled && source === 'program') return;
    const place = { worksheetId: sheet.id, address: areaAddress(area) };
    if (this.listening.has('changed')) {
      this.#fire(CHANGED, { ...place, changeType: 'RangeEdited', source: 'Local' });
    }
    if (this.listening.has('calculated')) this.#fire(CALCULATED, place);
  }

  #fire(messageType: number, args: unknown): void {
    const entry = {
      messageCategory: EVENT_CATEGORY,
      messageType,
      targetId: 'Workbook',
      message: JSON.stringify(args),
      id: 1,
    };
    const text = JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } });
    setTimeout(() => this.bridge.onMessageFromHost?.(text), 0);
  }

  #receive(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: string | RequestBody } };
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    this.stats.requests++;
    this.stats.largestRequest = Math.max(this.stats.largestRequest, text.length);
    let answer = JSON.stringify(this.#answer(body, text.length));
    if (answer.length > this.payloadLimit) {
      answer = JSON.stringify(failure('ResponsePayloadSizeLimitExceeded', 'the response is too large'));
    }
    this.stats.largestResponse = Math.max(this.stats.largestResponse, answer.length);
    const response = { id, type: 2, message: { statusCode: 200, headers: {}, body: answer } };
    this.bridge.onMessageFromHost?.(JSON.stringify(response));
  }

  #answer(body: RequestBody, size: number): Answer {
    if (size > this.payloadLimit)
      return failure('RequestPayloadSizeLimitExceeded', 'the request is too large');
    if (this.busy) return failure('InvalidOperationInCellEditMode', 'a cell is being edited');
    return process(body, workbookObject(this), this);
  }
}

function failure(Code: string, Message: string): Answer {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code, Message, Location: '', HttpStatusCode: 400, ActionIndex: 0 },
  };
}
