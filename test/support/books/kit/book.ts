import type { Area, CellRef, Workbook } from '#core/grid';
import type { Figure, Predikat } from './figure';
import type { Look } from './look';

/** What a column of a table is, by the words of the project's roles. */
export interface BookColumn {
  readonly column: number;
  readonly role: string;
  readonly tahun?: number;
}

/** A table as a reader would mark it. */
export interface BookTable {
  readonly sheet: string;
  /** From the first header row to the last body or total row. */
  readonly area: Area;
  readonly kind: string;
  /** Columns that carry no clear role are left out. */
  readonly columns: readonly BookColumn[];
  /** The cells of the title lines. */
  readonly titles: readonly CellRef[];
  /** The header's cells. */
  readonly header: Area;
}

/** A fact at the place where it is printed. */
export interface Placement {
  readonly ref: CellRef;
  /** The table it stands in, as an index into the book's tables. */
  readonly table: number;
  readonly figure?: Figure;
  readonly look?: Look;
  readonly predikat?: Predikat;
}

/** A report workbook whose every figure is right, with what a reader knows about it. */
export interface Book {
  readonly name: string;
  /** The year that the report is about. */
  readonly tahun: number;
  readonly workbook: Workbook;
  readonly tables: readonly BookTable[];
  readonly placements: readonly Placement[];
}
