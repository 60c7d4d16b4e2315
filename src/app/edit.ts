import type { CellRef, CellValue } from '#core/grid';

/** What a cell holds: a value or a formula (without `=`), and its number format. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format's code, `General` for none; absent leaves the cell's own. */
  readonly format?: string;
}

/** One change of one cell. */
export interface Edit {
  readonly at: CellRef;
  readonly to: CellContent;
}

/** A change that was made; applying `was` in turn takes it back. */
export interface Applied {
  readonly at: CellRef;
  readonly was: CellContent;
  readonly is: CellContent;
}
