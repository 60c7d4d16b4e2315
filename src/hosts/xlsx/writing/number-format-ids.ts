import { decodeEscapes } from '../escapes';
import { builtInFormat } from '../number-formats';
import { StyleList } from './style-list';
import type { StyleXml } from './style-xml';
import type { XmlDocument } from './xml-document';
import type { XmlEdit } from './xml-edit';
import { attributeValue, officeText } from './xml-text';

/** Formats whose number means the same in every language; the others of the first 164 follow the computer's. */
const SAME_EVERYWHERE: ReadonlyMap<string, number> = new Map([
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
export const GENERAL = 'General';
const LAST_BUILT_IN = 163;

/** The numbers that stand for number formats in a style sheet: its own where it has them, new ones else. */
export class NumberFormatIds {
  readonly #list: StyleList;
  readonly #ids = new Map<string, number>();
  readonly #codes = new Map<number, string>();
  #last = LAST_BUILT_IN;

  constructor(
    document: XmlDocument,
    readonly xml: StyleXml,
  ) {
    this.#list = new StyleList(document, 'numFmts');
    const redefined = new Set<number>();
    for (const item of this.#list.items) {
      const id = Number(document.attribute(item, 'numFmtId'));
      const code = decodeEscapes(document.attribute(item, 'formatCode') ?? '');
      redefined.add(id);
      this.#codes.set(id, code);
      if (!this.#ids.has(code)) this.#ids.set(code, id);
      this.#last = Math.max(this.#last, id);
    }
    for (const [code, id] of SAME_EVERYWHERE) {
      if (!this.#ids.has(code) && !redefined.has(id)) this.#ids.set(code, id);
    }
  }

  /** @param code in Excel's own notation; absent for General */
  idOf(code: string | undefined): number {
    if (code === undefined || /^general$/i.test(code)) return 0;
    const there = this.#ids.get(code);
    if (there !== undefined) return there;
    const id = ++this.#last;
    this.#list.add(this.xml.numberFormat(id, attributeValue(officeText(code))));
    this.#ids.set(code, id);
    this.#codes.set(id, code);
    return id;
  }

  /** The code of a number; `General` for none. */
  codeOf(id: number): string {
    const code = this.#codes.get(id) ?? builtInFormat(id);
    return code === undefined || /^general$/i.test(code) ? GENERAL : code;
  }

  write(edit: XmlEdit): void {
    this.#list.write(edit);
  }
}
