import type { CellRef, CellValue } from './workbook';

/** What a cell holds: a value or a formula (without `=`), and its number format. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format's code, `General` for none; absent leaves the cell's own. */
  readonly format?: string;
}

/** One change of one cell, as a host is asked to make it. */
export interface Edit {
  readonly at: CellRef;
  readonly to: CellContent;
}

/** An edit together with what the cell held when it was thought of. */
export interface Change extends Edit {
  readonly from: CellContent;
}
