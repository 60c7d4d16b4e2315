/** A cell's value as the file stores it; `null` is a cell that holds nothing. */
export type CellValue = string | number | boolean | CellError | null;

/** An Excel error value, e.g. `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** One cell that holds a value or a formula. Rows and columns count from 0. */
export interface Cell {
  readonly col: number;
  readonly value: CellValue;
  /** The number format's code, e.g. `#,##0.00` or `0.00%`; absent for General. */
  readonly format?: string;
  /** The formula without its leading `=`; the value is then Excel's stored result. */
  readonly formula?: string;
}

export interface Row {
  readonly index: number;
  /** Ascending by column; cells that hold nothing are left out. */
  readonly cells: readonly Cell[];
  readonly hidden?: boolean;
}

/** A rectangle of cells; both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Ascending by index; rows that hold nothing are left out. */
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly number[];
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The sheet it is local to; absent when it belongs to the whole workbook. */
  readonly sheet?: string;
}

/** A workbook as plain data: what a host reads once and the whole core works on. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  /** Whether dates count from 1904 (workbooks made on old Macs). */
  readonly date1904: boolean;
}

/** Where a cell is; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}
