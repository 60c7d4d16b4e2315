import type { Entry, Figure, ReadTable } from '#core/fact';
import type { Relation } from '#core/layout';
import type { Quantity } from '#core/number';

/** A row in which a formula of the layout can be followed. */
export interface RelationRow {
  readonly table: ReadTable;
  readonly entry: Entry;
  readonly relation: Relation;
  readonly result: Figure;
  readonly first: Figure;
  readonly second: Figure;
  readonly stated: Quantity;
  readonly a: Quantity;
  readonly b: Quantity;
  /** The inputs of the other rows that a merged result covers. */
  readonly covered: readonly Inputs[];
}

/** What a formula is computed from in one row. */
export interface Inputs {
  readonly a: Quantity;
  readonly b: Quantity;
}
