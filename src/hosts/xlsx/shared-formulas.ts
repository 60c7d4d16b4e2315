import { FormulaTemplate } from './formula-template';
import type { Budget } from './limits';

interface Master {
  readonly row: number;
  readonly col: number;
  readonly template: FormulaTemplate;
}

/** The shared formulas of one sheet: the first cell holds the text, the others only its number. */
export class SharedFormulas {
  readonly #masters = new Map<string, Master>();

  constructor(readonly budget: Budget) {}

  /** Remembers the text of a shared formula. Rows and columns count from 0. */
  define(id: string, row: number, col: number, formula: string): void {
    this.budget.spend('kept', 1);
    this.#masters.set(id, { row, col, template: new FormulaTemplate(formula) });
  }

  /** The formula of another cell that shares it; `undefined` when its first cell has not been met. */
  expand(id: string, row: number, col: number): string | undefined {
    const master = this.#masters.get(id);
    if (!master) return undefined;
    const formula = master.template.at(row - master.row, col - master.col);
    this.budget.spend('formulaCharacters', formula.length);
    return formula;
  }
}
