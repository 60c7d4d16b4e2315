/** F4 (215 x 330 mm) is the paper of Indonesian offices; Excel calls it Folio. */
export const PAPERS = ['F4', 'Legal', 'A4'] as const;
export type Paper = (typeof PAPERS)[number];

/** How a sheet is printed: always one page wide, as many high as it needs. */
export interface PrintPlan {
  readonly paper: Paper;
  readonly orientation: 'landscape' | 'portrait';
  /** The rows that every page repeats, from `first` to `last`. */
  readonly repeat?: { readonly first: number; readonly last: number };
  /** The left part of the foot; the right one says page and pages. */
  readonly foot: string;
  /** Rows before which a new page starts. */
  readonly breaks?: readonly number[];
}
