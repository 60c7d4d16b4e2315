import { NotWellFormed } from './not-well-formed';
import { decodeEntities } from './xml-entities';

const SPACE = 0x20;
const SLASH = 0x2f;
const GREATER = 0x3e;
const EQUALS = 0x3d;
const COLON = ':';

/**
 * The attributes of one start tag. Only places are noted at first and a value is cut out when it is asked for:
 * most attributes of a sheet are never looked at. They hold until the next tag is read.
 */
export class Attributes {
  #source = '';
  /** Four places for each attribute: start and end of its name, start and end of its value. */
  readonly #places: number[] = [];
  #count = 0;

  /**
   * Reads attributes from a place in a text.
   *
   * @returns the place of the `>` or `/` that ends them, or -1 when the text ends before that
   */
  read(source: string, from: number): number {
    this.#source = source;
    this.#count = 0;
    let at = from;
    for (;;) {
      while (source.charCodeAt(at) <= SPACE) at++;
      if (at >= source.length) return -1;
      const code = source.charCodeAt(at);
      if (code === GREATER || code === SLASH) return at;
      const nameStart = at;
      while (isNameCode(source.charCodeAt(at))) at++;
      const nameEnd = at;
      while (source.charCodeAt(at) <= SPACE) at++;
      if (at >= source.length) return -1;
      if (nameEnd === nameStart || source.charCodeAt(at) !== EQUALS) throw new NotWellFormed();
      at++;
      while (source.charCodeAt(at) <= SPACE) at++;
      if (at >= source.length) return -1;
      const quote = source[at] as string;
      if (quote !== '"' && quote !== "'") throw new NotWellFormed();
      const end = source.indexOf(quote, at + 1);
      if (end === -1) return -1;
      const place = 4 * this.#count++;
      this.#places[place] = nameStart;
      this.#places[place + 1] = nameEnd;
      this.#places[place + 2] = at + 1;
      this.#places[place + 3] = end;
      at = end + 1;
    }
  }

  /** The value of an attribute, by its name without a prefix. */
  get(name: string): string | undefined {
    for (let i = 0; i < this.#count; i++) {
      const start = this.#places[4 * i] as number;
      const end = this.#places[4 * i + 1] as number;
      if (end - start === name.length && this.#source.startsWith(name, start)) return this.#value(i);
    }
    return undefined;
  }

  /** The value of an attribute that must have a prefix, whichever it is, by its name behind the prefix. */
  getPrefixed(name: string): string | undefined {
    for (let i = 0; i < this.#count; i++) {
      const end = this.#places[4 * i + 1] as number;
      const start = end - name.length - 1;
      if (start > (this.#places[4 * i] as number) && this.#source.startsWith(COLON + name, start))
        return this.#value(i);
    }
    return undefined;
  }

  #value(i: number): string {
    const raw = this.#source.slice(this.#places[4 * i + 2], this.#places[4 * i + 3]);
    return decodeEntities(raw);
  }
}

function isNameCode(code: number): boolean {
  return code > SPACE && code !== EQUALS && code !== GREATER && code !== SLASH;
}
