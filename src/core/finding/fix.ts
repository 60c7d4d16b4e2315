import type { CellRef, Change } from '#core/grid';

/** One way to mend a finding: changes that are made together or not at all. */
export interface Fix {
  /** `safe` keeps the value and mends its form; `suggested` changes a figure, and wants to be looked at before. */
  readonly kind: 'safe' | 'suggested';
  /** Bahasa Indonesia: what it does and what changes with it, e.g. `Ganti capaian menjadi 88,27`. */
  readonly label: string;
  /** One a cell, none twice; never empty. */
  readonly changes: readonly Change[];
  /** The cells that the new figure is computed from; none where only a form is mended. */
  readonly restsOn: readonly CellRef[];
  /** Whether other calculations show that it is this figure that is wrong, and not one of those it rests on. */
  readonly certain: boolean;
}
