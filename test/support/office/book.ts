import type { Area, CellError, Sheet } from '#core/grid';

/** A cell as Excel keeps it. */
export interface BookCell {
  value?: string | number | boolean | CellError;
  /** Without its leading `=`. */
  formula?: string;
  format?: string;
  /** Written with a leading apostrophe. */
  quoted?: true;
  /** Whether a protected sheet still lets it be written. */
  unlocked?: true;
  /** Whatever else the user gave it: fill, font, borders. */
  look?: string;
}

/** A conditional format; priorities follow from the order of a sheet's list. */
export interface BookRule {
  id: string;
  type: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** A formula (type Custom) or whatever another type is made of. */
  rule: string;
  fill?: string;
  font?: string;
  /** Excel can no longer tell of it: whoever asks gets ItemNotFound. */
  unreadable?: true;
}

export interface BookSheet {
  id: string;
  name: string;
  visibility: Sheet['visibility'];
  protection?: { allowFormatCells: boolean };
  /** By `row,column`, counted from 0. */
  cells: Record<string, BookCell>;
  merges: Area[];
  /** What array formulas fill, each with one formula. */
  arrays: Area[];
  hiddenRows: number[];
  hiddenColumns: number[];
  rules: BookRule[];
  tables: { name: string; area: Area }[];
  /** The area of an autofilter and of frozen panes: kept, so that a dump shows when they are lost. */
  filter?: Area;
  frozen?: Area;
}

/** A workbook as plain data, everything that Excel would keep of it: two equal dumps are equal workbooks. */
export interface Book {
  sheets: BookSheet[];
  names: { name: string; formula: string; sheet?: string }[];
  settings: Record<string, unknown>;
  selection: { sheet: string; areas: Area[] };
}

/** The whole state as text, for a comparison byte for byte; the order of an object's keys does not count. */
export function dump(book: Book): string {
  return JSON.stringify(book, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
