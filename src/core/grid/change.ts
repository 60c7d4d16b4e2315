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

/** Whether a change is one between a text, a number or a truth, and no formula is touched: both sides may then look alike. */
export function isRetyped({ from, to }: Pick<Change, 'from' | 'to'>): boolean {
  return (
    typeof from.value !== typeof to.value &&
    from.value !== null &&
    to.value !== null &&
    from.formula === undefined &&
    to.formula === undefined
  );
}
