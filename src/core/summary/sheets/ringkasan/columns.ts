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

export const WIDTHS = [5, 46, 19, 19, 13, 9, 13, 13, 16, 18];

/** Where rows of a table on this sheet lie. */
export interface Block {
  readonly first: number;
  readonly last: number;
}
