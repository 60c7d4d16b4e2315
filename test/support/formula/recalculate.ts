import { isCellError, SheetView, type Workbook } from '#core/grid';
import type { PlannedContent, SheetPlan } from '#core/plan';
import { evaluate } from './evaluate';
import type { Value } from './values';

/** What the cells of planned sheets come to, computed anew from the workbook's values. */
export class Recalculation {
  readonly #views: ReadonlyMap<string, SheetView>;
  readonly #contents = new Map<string, PlannedContent>();
  readonly #done = new Map<string, Value>();

  constructor(workbook: Workbook, plans: readonly SheetPlan[]) {
    this.#views = new Map(workbook.sheets.map((sheet) => [sheet.name, new SheetView(sheet)]));
    for (const plan of plans) {
      for (const { index, cells } of plan.rows) {
        for (const { col, content } of cells) {
          if (content !== undefined) this.#contents.set(keyOf(plan.name, index, col), content);
        }
      }
    }
  }

  /** A cell of a planned sheet, or of the workbook. */
  at(sheet: string, row: number, col: number): Value {
    const key = keyOf(sheet, row, col);
    const known = this.#done.get(key);
    if (known !== undefined) return known;
    const content = this.#contents.get(key);
    const value = content === undefined ? this.#source(sheet, row, col) : this.#planned(sheet, content);
    this.#done.set(key, value);
    return value;
  }

  #planned(sheet: string, content: PlannedContent): Value {
    if (typeof content !== 'object') return content;
    return evaluate(content.formula, (other, row, col) => this.at(other ?? sheet, row, col));
  }

  #source(sheet: string, row: number, col: number): Value {
    const value = this.#views.get(sheet)?.cell(row, col)?.value ?? null;
    return isCellError(value) ? value.error : value;
  }
}

function keyOf(sheet: string, row: number, col: number): string {
  return `${row},${col},${sheet}`;
}
