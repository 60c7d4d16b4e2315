import type { Cell, CellValue, Row } from '#core/grid';
import type { PackedRows } from './messages';

/** Rows that travelled together, with their formulas where they are looked up. */
export interface Pack {
  readonly packed: PackedRows;
  /** By the place of a cell among the cells. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** Told of each cell of a row; the value is `undefined` where a cell only has a look. */
export type Visit = (
  col: number,
  style: number,
  value: CellValue | undefined,
  formula: string | undefined,
  format: string | undefined,
) => void;

/** A row as it travelled. Its cells are made when someone reads them: of a large workbook, few ever are. */
export class ArrivedRow implements Row {
  readonly index: number;
  readonly hidden?: true;
  readonly #pack: Pack;
  readonly #from: number;
  readonly #to: number;
  #cells: readonly Cell[] | undefined;

  /** @param from the place of its first cell among all of the pack; `to` is behind its last */
  constructor(index: number, isHidden: boolean, pack: Pack, from: number, to: number) {
    this.index = index;
    if (isHidden) this.hidden = true;
    this.#pack = pack;
    this.#from = from;
    this.#to = to;
  }

  /** Whether any of its cells holds something, and does not only have a look. */
  get isHeld(): boolean {
    const { values } = this.#pack.packed;
    for (let at = this.#from; at < this.#to; at++) if (values[at] !== undefined) return true;
    return false;
  }

  get cells(): readonly Cell[] {
    this.#cells ??= this.#made();
    return this.#cells;
  }

  #made(): Cell[] {
    const cells: Cell[] = [];
    this.each((col, _, value, formula, format) => {
      if (value === undefined) return;
      if (formula === undefined) cells.push(format === undefined ? { col, value } : { col, value, format });
      else cells.push(format === undefined ? { col, value, formula } : { col, value, format, formula });
    });
    return cells;
  }

  each(visit: Visit): void {
    const { cols, style, values, format, formats } = this.#pack.packed;
    const { formulas } = this.#pack;
    for (let at = this.#from; at < this.#to; at++) {
      const formula = formulas.size === 0 ? undefined : formulas.get(at);
      visit(
        cols[at] as number,
        style[at] as number,
        values[at],
        formula,
        formats[(format[at] as number) - 1],
      );
    }
  }
}
