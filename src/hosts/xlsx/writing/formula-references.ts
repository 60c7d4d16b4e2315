import type { Package } from '../package';
import type { XmlHandler } from '../xml-parser';
import { quotedName } from './quoted-name';

/** The elements of sheets and charts that hold formulas. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);
const PART_OF_NAME = /[\p{L}\p{N}_.]/u;

/** Whether a formula refers to one of some sheets, alone or at an end of a row of sheets (`'Juli:September'!A1`). */
export function refersTo(formula: string, sheets: readonly string[]): boolean {
  const text = formula.toLowerCase();
  return sheets.some((sheet) => {
    const name = quotedName(sheet.toLowerCase()).slice(1, -1);
    if ([`'${name}'!`, `:${name}'!`, `'${name}:`].some((quoted) => text.includes(quoted))) return true;
    const bare = text.indexOf(`${name}!`);
    return bare !== -1 && !PART_OF_NAME.test(text.charAt(bare - 1));
  });
}

/** Whether a formula of a part refers to one of some sheets. */
export function partRefersTo(file: Package, part: string, sheets: readonly string[]): boolean {
  return file.parse(part, new FormulaScan(sheets)).isFound;
}

class FormulaScan implements XmlHandler {
  isFound = false;
  #formula: string | undefined;

  constructor(readonly sheets: readonly string[]) {}

  open(name: string): void {
    if (FORMULAS.has(name)) this.#formula = '';
  }

  text(text: string): void {
    if (this.#formula !== undefined) this.#formula += text;
  }

  close(name: string): void {
    if (this.#formula === undefined || !FORMULAS.has(name)) return;
    this.isFound ||= refersTo(this.#formula, this.sheets);
    this.#formula = undefined;
  }
}
