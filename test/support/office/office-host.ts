import { type Area, areaAddress } from '#core/grid';
import type { Book, BookSheet } from './book';
import type { HostObject } from './host-object';
import { workbookObject } from './objects/workbook-object';
import { type Answer, process, type RequestBody } from './process';
import { Refusal } from './refusal';

/** The most that Excel on the web takes in one request or gives in one response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What a program may ask to be told of, by the numbers of Microsoft's client. */
const EVENTS = { changed: 10, added: 13, deleted: 15, calculated: 16 } as const;
export type WatchedEvent = keyof typeof EVENTS;

const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65536;

/** Messages that call a custom function, and take the call back. */
const FUNCTION_CATEGORY = 1;
const FUNCTION_MESSAGES = { call: 1000, cancel: 1001 } as const;

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** Excel without Excel: answers Microsoft's own client over an in-memory workbook. */
export class OfficeHost {
  /** Requests that a program waits for, responses that were too large, and the largest bodies in bytes, since the last `resetStats`. */
  stats = { requests: 0, refused: 0, largestRequest: 0, largestResponse: 0 };
  /** Set while the user is editing a cell. */
  busy = false;
  /** How many changing actions a request may still do before one fails; earlier ones stay applied, as in Excel. */
  failAfter: number | undefined;
  /** Whether custom XML parts may not be changed. */
  partsLocked = false;
  /** A reading of more cells is answered with null instead of values. */
  cellsPerRead = 5_000_000;
  payloadLimit = PAYLOAD_LIMIT;
  /** The papers that the user's printer offers. */
  papers: readonly string[] = ['Folio', 'Legal', 'A4'];
  eventsEnabled = true;
  /** As often as a program listens to it. */
  readonly listening: WatchedEvent[] = [];
  readonly bridge: Bridge;
  /** What stands beside the workbook, by the client's names: runtime of the functions, of the ribbon, of the pane. */
  readonly services = new Map<string, HostObject>();
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;
  #nextRule = 1;
  #nextSheet = 1;
  #nextPart = 1;

  constructor(readonly book: Book) {
    this.bridge = { sendMessageToHost: (text) => void setTimeout(() => this.#receive(text), 0) };
  }

  resetStats(): void {
    this.stats = { requests: 0, refused: 0, largestRequest: 0, largestResponse: 0 };
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

  service(name: string): HostObject {
    const service = this.services.get(name);
    if (!service) throw new Refusal('ApiNotFound', `the test host has no service ${name}`);
    return service;
  }

  release(id: unknown): void {
    this.#references.delete(String(id));
  }

  nextRuleId(): string {
    return `{RULE-${this.#nextRule++}}`;
  }

  nextSheetId(): string {
    return `{00000000-0002-0000-${String(this.#nextSheet++).padStart(4, '0')}-000000000000}`;
  }

  nextPartId(): string {
    return `{00000000-0003-0000-${String(this.#nextPart++).padStart(4, '0')}-000000000000}`;
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

  /** Tells listeners of changed cells, whoever changed them. */
  changed(sheet: BookSheet, area: Area): void {
    const place = { worksheetId: sheet.id, address: areaAddress(area) };
    this.tell('changed', { ...place, changeType: 'RangeEdited', source: 'Local' });
    this.tell('calculated', place);
  }

  /** Tells those who listen, unless events are turned off; that holds for a user's changes too. */
  tell(event: WatchedEvent, args: unknown): void {
    if (!this.eventsEnabled || !this.listening.includes(event)) return;
    this.#send(EVENT_CATEGORY, EVENTS[event], 'Workbook', args);
  }

  /** Asks the runtime of the functions for something, as Excel does for a cell. */
  askFunction(what: keyof typeof FUNCTION_MESSAGES, message: unknown): void {
    this.#send(FUNCTION_CATEGORY, FUNCTION_MESSAGES[what], '', message);
  }

  #send(messageCategory: number, messageType: number, targetId: string, message: unknown): void {
    const entry = { messageCategory, messageType, targetId, message: JSON.stringify(message), id: 1 };
    const text = JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } });
    setTimeout(() => this.bridge.onMessageFromHost?.(text), 0);
  }

  /** What programs keep hold of, by its id. */
  get references(): ReadonlyMap<string, HostObject> {
    return this.#references;
  }

  /** Lets a program hold something else, or nothing more, under the same id. */
  exchange(id: string, object: HostObject | undefined): void {
    if (object) this.#references.set(id, object);
    else this.#references.delete(id);
  }

  #receive(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: string | RequestBody } };
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    if (!isTidyingUp(body)) this.stats.requests++;
    const size = bytes(text);
    this.stats.largestRequest = Math.max(this.stats.largestRequest, size);
    let answer = JSON.stringify(this.#answer(body, size));
    if (bytes(answer) > this.payloadLimit) {
      this.stats.refused++;
      answer = JSON.stringify(failure('ResponsePayloadSizeLimitExceeded', 'the response is too large'));
    }
    this.stats.largestResponse = Math.max(this.stats.largestResponse, bytes(answer));
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

/** After a batch the client gives back the ranges that it held, in a request that nobody waits for. */
function isTidyingUp({ Actions }: RequestBody): boolean {
  const names = Actions.map(({ Name }) => Name);
  return (
    names.includes('_RemoveReference') && names.every((name) => name === '' || name === '_RemoveReference')
  );
}

const ENCODER = new TextEncoder();

function bytes(text: string): number {
  return ENCODER.encode(text).length;
}

function failure(Code: string, Message: string): Answer {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code, Message, Location: '', HttpStatusCode: 400, ActionIndex: 0 },
  };
}
