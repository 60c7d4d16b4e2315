import { Attributes, NotWellFormed } from './xml-attributes';
import { decodeEntities } from './xml-entities';

/** What a scanner tells of a document. Names carry their prefix. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Marks up to which a construct reaches that is passed over, by how it starts. */
const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const SPACE = 0x20;
const GREATER = 0x3e;

/**
 * A scanner for XML that comes in pieces.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  readonly #attributes = new Attributes();
  readonly #open: string[] = [];
  #rest = '';
  #rootSeen = false;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  get depth(): number {
    return this.#open.length;
  }
  get pending(): number {
    return this.#rest.length;
  }

  push(chunk: string): void {
    const source = this.#rest + chunk;
    let at = 0;
    for (;;) {
      const start = source.indexOf('<', at);
      if (start === -1) break;
      // The construct must be whole, or it waits together with the text before it.
      const end = this.#construct(source, at, start);
      if (end === -1) break;
      at = end;
    }
    this.#rest = source.slice(at);
  }

  end(): void {
    if (this.#open.length > 0 || !this.#rootSeen || this.#rest.trim() !== '') throw new NotWellFormed();
  }

  #construct(source: string, textStart: number, start: number): number {
    const code = source.charCodeAt(start + 1);
    if (code === SLASH) return this.#closeTag(source, textStart, start);
    if (code === BANG) return this.#declaration(source, textStart, start);
    if (code === QUESTION) {
      const end = source.indexOf('?>', start);
      if (end === -1) return -1;
      this.#text(source, textStart, start);
      return end + 2;
    }
    return this.#openTag(source, textStart, start);
  }

  #openTag(source: string, textStart: number, start: number): number {
    if (source.indexOf('>', start) === -1) return -1;
    let at = start + 1;
    for (let code = source.charCodeAt(at); code > SPACE && code !== SLASH && code !== GREATER; )
      code = source.charCodeAt(++at);
    const name = source.slice(start + 1, at);
    if (name === '') throw new NotWellFormed();
    const end = this.#attributes.read(source, at);
    if (end === -1) return -1;
    const selfClosing = source.charCodeAt(end) === SLASH;
    if (selfClosing && source.charCodeAt(end + 1) !== GREATER) {
      if (end + 1 >= source.length) return -1;
      throw new NotWellFormed();
    }
    this.#text(source, textStart, start);
    if (this.#open.length === 0) {
      if (this.#rootSeen) throw new NotWellFormed();
      this.#rootSeen = true;
    }
    this.#events.open(name, this.#attributes);
    if (selfClosing) {
      this.#events.close(name);
      return end + 2;
    }
    this.#open.push(name);
    return end + 1;
  }

  #closeTag(source: string, textStart: number, start: number): number {
    const end = source.indexOf('>', start);
    if (end === -1) return -1;
    const name = this.#open.pop();
    if (name === undefined || !source.startsWith(name, start + 2)) throw new NotWellFormed();
    const after = start + 2 + name.length;
    if (after !== end && source.slice(after, end).trim() !== '') throw new NotWellFormed();
    this.#open.push(name);
    this.#text(source, textStart, start);
    this.#open.pop();
    this.#events.close(name);
    return end + 1;
  }

  #declaration(source: string, textStart: number, start: number): number {
    if (source.startsWith('<!--', start)) {
      const end = source.indexOf('-->', start + 4);
      if (end === -1) return -1;
      this.#text(source, textStart, start);
      return end + 3;
    }
    if (source.startsWith('<![CDATA[', start)) {
      const end = source.indexOf(']]>', start);
      if (end === -1) return -1;
      this.#text(source, textStart, start);
      this.#events.text(source.slice(start + 9, end));
      return end + 3;
    }
    if (source.length - start < 9) return -1;
    throw new NotWellFormed();
  }

  #text(source: string, start: number, end: number): void {
    if (start === end) return;
    const text = decodeEntities(source.slice(start, end));
    if (text === undefined) throw new NotWellFormed();
    if (this.#open.length === 0) {
      if (text.trim() !== '') throw new NotWellFormed();
      return;
    }
    this.#events.text(text);
  }
}
