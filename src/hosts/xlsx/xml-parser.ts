import { DecodeUTF8 } from 'fflate';
import type { Budget } from './limits';
import { NotWellFormed } from './not-well-formed';
import { UnreadableFile } from './unreadable-file';
import type { Attributes } from './xml-attributes';
import { type XmlEvents, XmlScanner } from './xml-scanner';

/** What reads a part. Names come without their namespace prefix; extension lists are left out. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  /** May be called several times for one element. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Far above what Office writes; a part beyond them is made to exhaust the reader. */
const DEEPEST = 256;
const LONGEST_TOKEN = 1_000_000;

/** Decodes the bytes of one part as they come and tells a handler of its elements, within limits. */
export class XmlParser implements XmlEvents {
  readonly #decoder: DecodeUTF8;
  readonly #scanner: XmlScanner;
  readonly #handler: XmlHandler;
  #decoded = '';
  #elements = 0;
  /** Depth inside an extension list; 0 outside. */
  #skipped = 0;

  /**
   * @param part the part's path, for messages
   * @param budget what the file has left of its limits
   */
  constructor(
    readonly part: string,
    handler: XmlHandler,
    readonly budget: Budget,
  ) {
    this.#decoder = new DecodeUTF8((text) => {
      this.#decoded = text;
    });
    this.#handler = handler;
    this.#scanner = new XmlScanner(this);
  }

  open(qualified: string, attributes: Attributes): void {
    this.#elements++;
    if (this.#scanner.depth > DEEPEST) throw new NotWellFormed();
    const name = localName(qualified);
    if (this.#skipped > 0 || name === 'extLst') this.#skipped++;
    else this.#handler.open(name, attributes);
  }

  text(text: string): void {
    if (this.#skipped === 0) this.#handler.text?.(text);
  }

  close(qualified: string): void {
    if (this.#skipped > 0) this.#skipped--;
    else this.#handler.close?.(localName(qualified));
  }

  /** Takes the next chunk of the part. Throws UnreadableFile `damaged-xml`, `large-part` or `too-large`. */
  push(chunk: Uint8Array, final: boolean): void {
    try {
      this.#decoder.push(chunk, final);
    } catch {
      throw new UnreadableFile('damaged-xml', this.part);
    }
    try {
      this.#scanner.push(this.#decoded);
      if (final) this.#scanner.end();
    } catch (error) {
      if (error instanceof NotWellFormed) throw new UnreadableFile('damaged-xml', this.part);
      throw error;
    }
    if (this.#scanner.waiting > LONGEST_TOKEN) throw new UnreadableFile('large-part', this.part);
    this.budget.spend('elements', this.#elements);
    this.#elements = 0;
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Whether a yes-or-no attribute says yes (xsd:boolean). */
export function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
