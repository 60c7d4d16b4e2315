import type { CellRef } from '#core/grid';

/** What a cell holds: a value or a formula (without `=`), and its number format. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** The number format's code; absent leaves the cell's own. */
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
