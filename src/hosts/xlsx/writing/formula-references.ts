import { refersTo } from '#app';
import type { Package } from '../package';
import type { XmlHandler } from '../xml-parser';

/** The elements of sheets and charts that hold formulas. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);

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
