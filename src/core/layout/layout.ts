import type { Table } from '#core/table';
import type { ColumnContent } from './column-content';
import type { ColumnFormula } from './column-formula';
import type { Kind, Role } from './kinds';

/** A column once it is known what it means. */
export interface LayoutColumn {
  readonly col: number;
  readonly role: Role;
  readonly labels: readonly string[];
  /** The year its figures belong to, by its header or by the table's title. */
  readonly tahun?: number;
  readonly triwulan?: number;
  /**
   * Whether its header itself says of which part of a year its figures are, or that they are of all of it. Others
   * go with what the title or the sheet says.
   */
  readonly ownPeriod: boolean;
  /** Words that keep its figures apart from others of the same role: `provinsi`, `perubahan`, `renstra`. */
  readonly qualifiers: readonly string[];
  /** What the header or title says one unit is worth: 1000 for "dalam ribuan rupiah". */
  readonly worth: number;
  readonly content: ColumnContent;
  /** The report's own formula for the column, e.g. `6 (4-5)`, resolved to columns. */
  readonly formula?: ColumnFormula;
}

export type FormulaName =
  | 'capaian'
  | 'penyerapan'
  | 'sisa'
  | 'efisiensi'
  | 'perubahan'
  | 'kemajuan'
  | 'perkalian';

/** A column that is computed from two others, row by row. */
export interface Relation {
  readonly formula: FormulaName;
  readonly result: LayoutColumn;
  /** Minuend or numerator: realisasi, pagu, capaian, this year. */
  readonly first: LayoutColumn;
  /** Subtrahend or denominator: target, realisasi, penyerapan, last year. */
  readonly second: LayoutColumn;
  /** Whether only the table's rows can tell that it holds: a quarter's results against the target of the year. */
  readonly guessed?: true;
}

/** What a table is, and what each of its columns means. */
export interface Layout {
  readonly kind: Kind;
  readonly columns: readonly LayoutColumn[];
  readonly relations: readonly Relation[];
  /** The only year that the title names. */
  readonly titleYear?: number;
  readonly table: Table;
}
