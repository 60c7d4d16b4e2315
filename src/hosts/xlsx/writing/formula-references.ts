import type { Package } from '../package';
import type { XmlHandler } from '../xml-parser';

/** The elements of sheets and charts that hold formulas. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);

/** Whether one of a part's formulas is such as is looked for. */
export function holdsFormula(file: Package, part: string, isSuch: (formula: string) => boolean): boolean {
  return file.parse(part, new FormulaScan(isSuch)).isFound;
}

class FormulaScan implements XmlHandler {
  isFound = false;
  #formula: string | undefined;

  constructor(readonly isSuch: (formula: string) => boolean) {}

  open(name: string): void {
    if (FORMULAS.has(name)) this.#formula = '';
  }

  text(text: string): void {
    if (this.#formula !== undefined) this.#formula += text;
  }

  close(name: string): void {
    if (this.#formula === undefined || !FORMULAS.has(name)) return;
    this.isFound ||= this.isSuch(this.#formula);
    this.#formula = undefined;
  }
}
