import { NotWellFormed } from './not-well-formed';
import { Attributes } from './xml-attributes';
import { decodeEntities } from './xml-entities';

/** What a scanner tells of a document. Names carry their prefix. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  /** May come in several pieces for one element. */
  text(text: string): void;
  close(name: string): void;
}

const SPACE = 0x20;
const BANG = 0x21;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** What a construct's reader returns when the text ends before the construct does. */
const UNFINISHED = -1;
const LONGEST_OPENING = '<![CDATA['.length;

/**
 * Scans an XML document that comes in pieces.
 *
 * It is written for speed on sheets with a million cells, where a full parser takes most of the reader's time.
 * It holds to what tells a whole document from a damaged one: tags nest and match, there is one root,
 * attributes are quoted, references are known. It does not check which characters a name or a text may hold.
 * Document types are refused, so no entity is ever expanded. Everything that is wrong throws NotWellFormed.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  readonly #attributes = new Attributes();
  /** Names of the elements that are open. */
  readonly #open: string[] = [];
  #hasRoot = false;
  /** The start of a construct whose end is still to come. */
  #rest = '';
  #start = 0;
  /** Whether the piece at hand holds any reference: most hold none, and their texts need no look. */
  #hasReferences = false;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** Where in the piece at hand the tag that is being told of starts; of use when the document is one piece. */
  get start(): number {
    return this.#start;
  }

  /** How many characters wait for the end of their construct. */
  get waiting(): number {
    return this.#rest.length;
  }

  push(piece: string): void {
    let source = this.#rest + piece;
    // A line ends in LF alone (XML 1.0, 2.11); a CR at the very end may belong to the next piece's LF.
    if (source.includes('\r')) source = source.replace(/\r\n|\r(?!$)/g, '\n');
    this.#hasReferences = source.includes('&');
    let at = 0;
    for (;;) {
      const start = source.indexOf('<', at);
      if (start === -1) break;
      if (start > at) this.#text(source.slice(at, start));
      at = start;
      this.#start = start;
      const end = this.#construct(source, start);
      if (end === UNFINISHED) break;
      at = end;
    }
    this.#rest = source.slice(at);
  }

  /** Says that the last piece has come. */
  end(): void {
    const isWhole = this.#hasRoot && this.#open.length === 0 && this.#rest.trim() === '';
    if (!isWhole) throw new NotWellFormed();
  }

  /** Reads what starts with `<` and returns the place behind it. */
  #construct(source: string, start: number): number {
    switch (source.charCodeAt(start + 1)) {
      case SLASH:
        return this.#closeTag(source, start);
      case BANG:
        return this.#markup(source, start);
      case QUESTION:
        return behind(source, '?>', start);
      default:
        return this.#openTag(source, start);
    }
  }

  #openTag(source: string, start: number): number {
    let at = start + 1;
    while (isNameCode(source.charCodeAt(at))) at++;
    const name = source.slice(start + 1, at);
    const end = this.#attributes.read(source, at);
    if (end === UNFINISHED || (end === source.length - 1 && source.charCodeAt(end) === SLASH))
      return UNFINISHED;
    if (name === '' || (this.#open.length === 0 && this.#hasRoot)) throw new NotWellFormed();

    this.#hasRoot = true;
    this.#events.open(name, this.#attributes);
    if (source.charCodeAt(end) === GREATER) {
      this.#open.push(name);
      return end + 1;
    }
    if (source.charCodeAt(end + 1) !== GREATER) throw new NotWellFormed();
    this.#events.close(name);
    return end + 2;
  }

  #closeTag(source: string, start: number): number {
    const end = source.indexOf('>', start);
    if (end === -1) return UNFINISHED;
    const name = this.#open.pop();
    if (name === undefined || !source.startsWith(name, start + 2)) throw new NotWellFormed();
    const nameEnd = start + 2 + name.length;
    if (nameEnd < end && source.slice(nameEnd, end).trim() !== '') throw new NotWellFormed();
    this.#events.close(name);
    return end + 1;
  }

  /** A comment or a section of plain text. */
  #markup(source: string, start: number): number {
    if (source.startsWith('<!--', start)) return behind(source, '-->', start + 4);
    if (source.length - start < LONGEST_OPENING) return UNFINISHED;
    if (!source.startsWith('<![CDATA[', start) || this.#open.length === 0) throw new NotWellFormed();
    const end = behind(source, ']]>', start);
    if (end !== UNFINISHED) this.#events.text(source.slice(start + LONGEST_OPENING, end - 3));
    return end;
  }

  #text(text: string): void {
    if (this.#open.length > 0) this.#events.text(this.#hasReferences ? decodeEntities(text) : text);
    else if (text.trim() !== '') throw new NotWellFormed();
  }
}

/** The place behind a mark. */
function behind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? UNFINISHED : at + mark.length;
}

function isNameCode(code: number): boolean {
  return code > SPACE && code !== SLASH && code !== GREATER;
}
