import type { Area, Cell, Row, Sheet } from '#core/grid';
import { cellOf } from './cells';

/** A block of a sheet, read. */
export interface BlockCells {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly boolean[];
  /** From the sheet's first column to the block's last. */
  readonly hiddenColumns: readonly boolean[];
}

/** Puts a sheet together from its blocks. */
export class SheetCells {
  readonly #rows = new Map<number, Cell[]>();
  /** By their first cells: a merged area that reaches into several blocks is told by each of them. */
  readonly #merges = new Map<string, Area>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #lastColumn = -1;

  addMerges(merges: readonly Area[]): void {
    for (const merge of merges) this.#merges.set(`${merge.top},${merge.left}`, merge);
  }

  add(block: BlockCells): void {
    const { top, left } = block.area;
    this.addMerges(block.merges);
    block.hiddenColumns.forEach((hidden, col) => {
      if (hidden) this.#hiddenColumns.add(col);
    });
    block.values.forEach((values, i) => {
      if (block.hiddenRows[i]) this.#hiddenRows.add(top + i);
      values.forEach((value, j) => {
        const [formula, format, type] = [block.formulas, block.numberFormat, block.valueTypes].map(
          (table) => table[i]?.[j],
        );
        const cell = cellOf(left + j, { value, formula, format, type });
        if (cell) this.#add(top + i, cell);
      });
    });
  }

  /** What was read; rows and columns that hold nothing are left out. */
  get content(): Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns'> {
    const rows = [...this.#rows].sort(([a], [b]) => a - b);
    const hiddenColumns = [...this.#hiddenColumns].filter((col) => col <= this.#lastColumn);
    return {
      rows: rows.map(([index, cells]): Row => {
        const row = { index, cells: cells.sort((a, b) => a.col - b.col) };
        return this.#hiddenRows.has(index) ? { ...row, hidden: true } : row;
      }),
      merges: [...this.#merges.values()],
      hiddenColumns: hiddenColumns.sort((a, b) => a - b),
    };
  }

  #add(row: number, cell: Cell): void {
    const cells = this.#rows.get(row);
    if (cells) cells.push(cell);
    else this.#rows.set(row, [cell]);
    this.#lastColumn = Math.max(this.#lastColumn, cell.col);
  }
}
