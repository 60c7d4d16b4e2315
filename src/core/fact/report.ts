import type { CellRef } from '#core/grid';
import type { Layout, LayoutColumn, Role } from '#core/layout';
import type { Quantity, Reading } from '#core/number';
import type { RowKind, Table } from '#core/table';
import type { NameGroups } from './name-groups';
import type { Settings } from './settings';

/** One figure cell of a table's body. */
export interface Figure {
  readonly column: LayoutColumn;
  readonly ref: CellRef;
  readonly reading: Reading;
  /** Whether the cell is merged down from a row above; it is then that row's figure. */
  readonly inherited: boolean;
  /** How many rows its cell covers. */
  readonly span: number;
  readonly formula?: string;
}

/** A name that stands in a row: of an indikator, a program, a sasaran ... */
export interface Name {
  readonly role: Role;
  readonly text: string;
  /** The text folded so that spelling habits don't matter. */
  readonly key: string;
  readonly ref: CellRef;
  /** Whether it was given in a row above and holds on. */
  readonly inherited: boolean;
  readonly span: number;
}

/** A row of a table's body. */
export interface Entry {
  readonly table: ReadTable;
  readonly row: number;
  readonly kind: RowKind;
  readonly names: readonly Name[];
  /** The row's first words, whatever column they stand in. */
  readonly label: string;
  readonly figures: ReadonlyMap<LayoutColumn, Figure>;
  /** The year that the row itself names (years down the rows). */
  readonly tahun?: number;
  /** What the row itself says that it measures, where measures stand below one another. */
  measure?: Role;
  /** How deep the row stands in a tree of program, kegiatan and sub kegiatan; 0 is the top. */
  level: number;
  parent?: Entry;
  readonly children: Entry[];
}

/** A table with its layout and its figures. */
export interface ReadTable {
  readonly id: string;
  readonly table: Table;
  readonly layout: Layout;
  readonly entries: Entry[];
  /** The year that its figures belong to where neither column nor row names one. */
  readonly tahun: number | undefined;
  /** The part of a year that title, heading or sheet name for figures whose column names none: `triwulan 2`. */
  readonly period: string | undefined;
  /** What tells it from tables of other offices; empty for the office whose workbook it is. */
  readonly office: string;
}

/** One thing that the report says: so much of a measure, of a subject, in a year. */
export interface Fact {
  readonly subject: Name;
  readonly ukuran: Role;
  readonly tahun: number;
  readonly quantity: Quantity;
  readonly figure: Figure;
  readonly entry: Entry;
  /** Facts of one key must not contradict one another: the subject's name, then `|` and the measure. */
  readonly key: string;
}

/** A workbook as the rules see it. */
export interface Report {
  readonly tahun: number | undefined;
  readonly tables: readonly ReadTable[];
  readonly facts: readonly Fact[];
  readonly names: NameGroups;
  /** What the office decided; it goes before what the report's own words say. */
  readonly settings: Settings;
}

/** The figure that a cell gives, or for a malformed numeral its only likely reading. */
export function quantityOf(figure: Figure | undefined): Quantity | undefined {
  if (!figure) return undefined;
  return figure.reading.ok ? figure.reading.quantity : figure.reading.likely;
}

/** A cell's figure under a column of some role; the first one where there are several. */
export function figureOf(entry: Entry, role: Role): Figure | undefined {
  for (const [column, figure] of entry.figures) if (column.role === role) return figure;
  return undefined;
}

export function nameOf(entry: Entry, role: Role): Name | undefined {
  return entry.names.find((name) => name.role === role);
}
