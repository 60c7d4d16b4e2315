import type { Area, CellRef, Place, SheetView } from '#core/grid';

/** What a row of a table's body is, before anyone asks what the table is about. */
export type RowKind = 'body' | 'section' | 'total' | 'average' | 'repeat';

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
}

/** A column as its header names it. */
export interface TableColumn {
  readonly col: number;
  /** Header texts from the top row down to the column's own, merged areas spread, repeats folded. */
  readonly labels: readonly string[];
  /** Where the column's own (lowest) label stands. */
  readonly label: CellRef;
  /** Its cell in the row of column numbers, letters as figures: `6 (4-5)`. */
  readonly numbering?: string;
}

export interface TitleLine {
  readonly text: string;
  readonly at: CellRef;
}

/** A table as it stands on a sheet; nothing is known yet of what it means. */
export interface Table {
  readonly view: SheetView;
  readonly sheet: string;
  /** From the first header row to the last body or total row. */
  readonly area: Area;
  readonly titles: readonly TitleLine[];
  /** Headings above the title, below the table before it on the sheet. */
  readonly captions: readonly string[];
  /** The table's own number as printed, spaces folded: `3.2`. */
  readonly number?: string;
  readonly columns: readonly TableColumn[];
  readonly numberingRow?: number;
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
}

/** What a reader sees in a cell of the table; merged areas show their first cell everywhere. */
export function placeIn(table: Table, row: number, col: number): Place {
  return table.view.place(row, col);
}

export function refIn(table: Table, row: number, col: number): CellRef {
  return { sheet: table.sheet, row, col };
}
