import type { Area, Cell, Row, Sheet } from './workbook';

/** What stands at a place of a sheet once merged areas are taken into account. */
export interface Place {
  readonly row: number;
  readonly col: number;
  readonly cell: Cell | undefined;
  /** The merged area that covers the place. */
  readonly merge: Area | undefined;
}

/** An area over more rows is kept once, not in each of them: a file may merge whole columns of a million rows. */
const TALL = 1000;

/** Fast look-up of cells and merged areas of one sheet. */
export class SheetView {
  readonly #rows = new Map<number, Row>();
  readonly #cells = new Map<number, Map<number, Cell>>();
  readonly #merges = new Map<number, Area[]>();
  readonly #tall: Area[] = [];

  constructor(readonly sheet: Sheet) {
    for (const row of sheet.rows) this.#rows.set(row.index, row);
    for (const area of sheet.merges) this.#addMerge(area);
  }

  #addMerge(area: Area): void {
    const bottom = Math.min(area.bottom, this.lastRow);
    if (bottom - area.top > TALL) {
      this.#tall.push(area);
      return;
    }
    for (let row = area.top; row <= bottom; row++) {
      const here = this.#merges.get(row);
      if (here) here.push(area);
      else this.#merges.set(row, [area]);
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

  /** The merged area that covers a place. */
  merge(row: number, col: number): Area | undefined {
    const covers = (area: Area): boolean => area.left <= col && col <= area.right;
    return this.#merges.get(row)?.find(covers) ?? this.#tallIn(row).find(covers);
  }

  /** What a reader of the sheet sees at a place: a merged area shows its first cell everywhere. */
  place(row: number, col: number): Place {
    const merge = this.merge(row, col);
    if (!merge) return { row, col, cell: this.cell(row, col), merge };
    return { row: merge.top, col: merge.left, cell: this.cell(merge.top, merge.left), merge };
  }

  /** The merged areas that touch a row. */
  merges(row: number): readonly Area[] {
    const tall = this.#tallIn(row);
    const here = this.#merges.get(row) ?? [];
    return tall.length === 0 ? here : [...here, ...tall];
  }

  #tallIn(row: number): readonly Area[] {
    if (this.#tall.length === 0) return this.#tall;
    return this.#tall.filter((area) => area.top <= row && row <= area.bottom);
  }
}
