import type { Area, CellRef } from '#core/grid';
import type { ChartPlan } from './chart-plan';
import type { PrintPlan } from './print-plan';
import type { CellStyle, Color } from './style';

/** The summary sheets; the key is the hidden mark by which a sheet is known as ours. */
export const SUMMARY_KEYS = [
  'ringkasan',
  'rekap-capaian',
  'rekap-anggaran',
  'efisiensi',
  'temuan',
  'kertas-kerja',
] as const;
export type SummaryKey = (typeof SUMMARY_KEYS)[number];

/** All sheets of ours: the summaries, and the log of what was changed, which never goes with them. */
export const SHEET_KEYS = [...SUMMARY_KEYS, 'catatan'] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** A formula and what it gives as long as nothing changes; the result is stored beside it. */
export interface PlannedFormula {
  /** Without `=`, in Excel's own (English) notation with commas, no function newer than Excel 2010. */
  readonly formula: string;
  readonly result: number | string | boolean;
}

/** A text stays a text, whatever it begins with. */
export type PlannedContent = string | number | PlannedFormula;

export interface PlannedCell {
  readonly col: number;
  /** Absent where the cell only has a look. */
  readonly content?: PlannedContent;
  readonly style?: CellStyle;
  /** The cell that a click leads to. */
  readonly link?: CellRef;
}

export interface PlannedRow {
  readonly index: number;
  /** In points; absent for as high as its text needs. */
  readonly height?: number;
  /** How deep the row stands in the outline, 1 to 7; absent for none. */
  readonly outline?: number;
  /** Ascending by column. */
  readonly cells: readonly PlannedCell[];
}

/** Cells that look different as long as a formula, written for the area's first cell, is true. */
export interface ConditionPlan {
  readonly area: Area;
  readonly formula: string;
  readonly style: { readonly color?: Color; readonly fill?: Color; readonly bold?: boolean };
}

/** Cells that offer a list of words to choose from. */
export interface ChoicePlan {
  readonly area: Area;
  readonly words: readonly string[];
}

/** A sheet to be inserted, as data: every host carries out the same. */
export interface SheetPlan {
  readonly key: SheetKey;
  /** The final name: valid, and no other sheet's. */
  readonly name: string;
  readonly tab?: Color;
  /** Widths in characters of the default font, by column from A on. */
  readonly widths: readonly number[];
  /** Ascending by index. */
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Area[];
  readonly conditions: readonly ConditionPlan[];
  readonly choices: readonly ChoicePlan[];
  readonly charts: readonly ChartPlan[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly print: PrintPlan;
}
