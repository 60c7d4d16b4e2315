/** The columns of the sheet: what stands side by side at the top lies over the columns of the tables below. */
export const COL = {
  no: 0,
  name: 1,
  target: 2,
  realisasi: 3,
  tertulis: 4,
  batas: 5,
  hitung: 6,
  dipakai: 7,
  predikat: 8,
  sumber: 9,
} as const;

export const WIDTHS = [5, 50, 18, 18, 15, 10, 13, 13, 16, 18];

/** Where rows of a table on this sheet lie. */
export interface Block {
  /** Where its heading begins. */
  readonly heading: number;
  /** The header row. */
  readonly head: number;
  /** That orders it among the others. */
  readonly letter: string;
  readonly first: number;
  readonly last: number;
  /** The row behind its last one, where its notes begin. */
  readonly end: number;
}
