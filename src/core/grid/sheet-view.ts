import type { Area, Cell, Row, Sheet } from './workbook';

/** What stands at a place of a sheet once merged areas are taken into account. */
export interface Place {
  readonly row: number;
  readonly col: number;
  readonly cell: Cell | undefined;
  /** The merged area that covers the place. */
  readonly merge: Area | undefined;
}

/** Fast look-up of cells and merged areas of one sheet. */
export class SheetView {
  readonly #rows = new Map<number, Row>();
  readonly #cells = new Map<number, Map<number, Cell>>();
  readonly #merges = new Map<number, Area[]>();

  constructor(readonly sheet: Sheet) {
    for (const row of sheet.rows) this.#rows.set(row.index, row);
    for (const area of sheet.merges) {
      // A hostile file may merge whole columns; only rows that hold something matter.
      const bottom = Math.min(area.bottom, this.lastRow);
      for (let row = area.top; row <= bottom; row++) {
        const here = this.#merges.get(row);
        if (here) here.push(area);
        else this.#merges.set(row, [area]);
      }
    }
  }

  get lastRow(): number {
    return this.sheet.rows.at(-1)?.index ?? -1;
  }

  row(row: number): Row | undefined {
    return this.#rows.get(row);
  }

  /** The cell that is stored at a place, merged areas ignored. */
  cell(row: number, col: number): Cell | undefined {
    let cells = this.#cells.get(row);
    if (!cells) {
      cells = new Map(this.#rows.get(row)?.cells.map((cell) => [cell.col, cell]));
      this.#cells.set(row, cells);
    }
    return cells.get(col);
  }

  merge(row: number, col: number): Area | undefined {
    return this.#merges.get(row)?.find((area) => area.left <= col && col <= area.right);
  }

  /** What a reader of the sheet sees at a place: a merged area shows its first cell everywhere. */
  place(row: number, col: number): Place {
    const merge = this.merge(row, col);
    if (!merge) return { row, col, cell: this.cell(row, col), merge };
    return { row: merge.top, col: merge.left, cell: this.cell(merge.top, merge.left), merge };
  }

  merges(row: number): readonly Area[] {
    return this.#merges.get(row) ?? [];
  }
}
