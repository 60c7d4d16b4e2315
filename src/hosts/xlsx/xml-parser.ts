import { DecodeUTF8 } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Budget } from './limits';
import { UnreadableFile } from './unreadable-file';

export type Attributes = Readonly<Record<string, string>>;

/** What reads a part. Names come without their namespace prefix; extension lists are left out. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  /** May be called several times for one element. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Far above what Office writes; a part beyond them is made to exhaust the reader. */
const DEEPEST = 256;
const LONGEST_TOKEN = 4_000_000;

/**
 * Parses one part's bytes as they come and tells a handler what stands there.
 *
 * Document types are refused, so no entity is ever expanded. Elements under `extLst` are passed over: they
 * reuse names (`f`, `definedName`) for other things. Prefixes are dropped without looking at namespaces,
 * since writers choose any prefix and the strict format has namespaces of its own.
 */
export class XmlParser {
  readonly #decoder: DecodeUTF8;
  readonly #parser = new SaxesParser({ xmlns: false });
  #decoded = '';
  #elements = 0;
  #depth = 0;
  #sinceToken = 0;
  /** Depth inside an extension list; 0 outside. */
  #skipped = 0;

  constructor(
    readonly part: string,
    handler: XmlHandler,
    readonly budget: Budget,
  ) {
    this.#decoder = new DecodeUTF8((text) => {
      this.#decoded = text;
    });
    const damaged = () => {
      throw new UnreadableFile('damaged-xml', part);
    };
    this.#parser.on('error', damaged);
    this.#parser.on('doctype', damaged);
    this.#parser.on('opentag', (tag) => {
      this.#sinceToken = 0;
      this.#elements++;
      if (++this.#depth > DEEPEST) damaged();
      const name = localName(tag.name);
      if (this.#skipped > 0 || name === 'extLst') this.#skipped++;
      else handler.open(name, tag.attributes);
    });
    this.#parser.on('closetag', (tag) => {
      this.#sinceToken = 0;
      this.#depth--;
      if (this.#skipped > 0) this.#skipped--;
      else handler.close?.(localName(tag.name));
    });
    const text = (content: string) => {
      this.#sinceToken = 0;
      if (this.#skipped === 0) handler.text?.(content);
    };
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
  }

  /** Takes the next chunk of the part. Throws UnreadableFile `damaged-xml` or `too-large`. */
  push(chunk: Uint8Array, final: boolean): void {
    try {
      this.#decoder.push(chunk, final);
    } catch {
      throw new UnreadableFile('damaged-xml', this.part);
    }
    this.#sinceToken += this.#decoded.length;
    this.#parser.write(this.#decoded);
    if (this.#sinceToken > LONGEST_TOKEN) throw new UnreadableFile('damaged-xml', this.part);
    this.budget.spend('elements', this.#elements);
    this.#elements = 0;
    if (final) this.#parser.close();
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
