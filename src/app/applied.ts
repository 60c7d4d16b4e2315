import type { CellContent, CellRef } from '#core/grid';

/** A change that was made; applying `was` in turn takes it back. */
export interface Applied {
  readonly at: CellRef;
  readonly was: CellContent;
  readonly is: CellContent;
}
