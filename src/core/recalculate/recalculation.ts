import type { CellRef, Change } from '#core/grid';

/** How a formula is written: with the functions of the add-in, or with those that every Excel has. */
export type FormulaStyle = 'sakip' | 'excel';

/** What a formula computes; for a person, its own name. */
export type Recomputed = 'capaian' | 'penyerapan' | 'efisiensi' | 'sisa' | 'rerata' | 'jumlah';

/** One typed figure, and the formula that takes its place. */
export interface RecalculationItem {
  /**
   * `to.value` is what the formula gives once all items of the table are made; `to.formula` stands as files write it,
   * in English with commas and without `=`; `to.format` is there only where the cell's own would not show the result
   * as the table prints it.
   */
  readonly change: Change;
  readonly role: Recomputed;
  /** The row's own name, for a reader. */
  readonly label: string;
  /** As printed now. */
  readonly stated: string;
  /** What the formula gives, at the decimals that the cell prints, in Indonesian notation. */
  readonly gives: string;
}

/** A typed figure that keeps its place. */
export interface SkippedCell {
  readonly at: CellRef;
  /** One sentence in Bahasa Indonesia, without the cell's address. */
  readonly reason: string;
}

/** Formulas in place of the typed figures of one table. */
export interface Recalculation {
  /** Row by row; one a cell, none twice, and none rests on itself through others. */
  readonly items: readonly RecalculationItem[];
  readonly skipped: readonly SkippedCell[];
}
