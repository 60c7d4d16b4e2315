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
  /** What a program gave it, by the names of Excel's interface; edges are the sheet's lines. */
  style?: Record<string, unknown>;
  /** The place in the workbook that it leads to. */
  link?: string;
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
  bold?: boolean;
  /** Excel can no longer tell of it: whoever asks gets ItemNotFound. */
  unreadable?: true;
}

/** A line of the grid that is drawn. */
export interface BookLine {
  style: string;
  weight: string;
  color: string;
}

/** A chart: what was set of it, by the names of Excel's interface. */
export interface BookChart {
  type: string;
  place?: string;
  set: Record<string, unknown>;
  series: { values: string; categories?: string; set: Record<string, unknown> }[];
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
  /** The rest is there only where it was set. By `h` (above a cell) or `v` (left of it), `row,column`. */
  lines?: Record<string, BookLine>;
  /** In points, by column or row. */
  widths?: Record<number, number>;
  heights?: Record<number, number>;
  /** How deep rows are grouped. */
  outline?: Record<number, number>;
  choices?: { area: Area; rule: unknown }[];
  charts?: BookChart[];
  /** How it is shown and printed, by the names of Excel's interface. */
  set?: Record<string, unknown>;
}

/** A workbook as plain data, everything that Excel would keep of it: two equal dumps are equal workbooks. */
export interface Book {
  sheets: BookSheet[];
  names: { name: string; formula: string; sheet?: string; hidden?: true }[];
  /** Whether sheets may not come, go or be renamed. */
  structureProtected?: true;
  /** Custom XML parts; there only where there are some. */
  parts?: { id: string; xml: string }[];
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
