import type { Finding, Tally } from '#core/finding';
import type { Area, CellRef } from '#core/grid';

export interface DetectedColumn {
  readonly col: number;
  /** A role of the layout room, e.g. `target`. */
  readonly role: string;
  readonly tahun?: number;
}

export interface DetectedTable {
  /** `t1`, `t2`, ... in reading order. */
  readonly id: string;
  /** Names the table without its place, so that it survives inserted rows and renamed sheets. */
  readonly key: string;
  readonly sheet: string;
  /** From the first header row to the last body or total row. */
  readonly area: Area;
  /** A kind of the layout room, e.g. `capaian-kinerja`. */
  readonly kind: string;
  /** The table's number as printed, e.g. `3.2`. */
  readonly number?: string;
  readonly title: string;
  readonly columns: readonly DetectedColumn[];
}

/** A calculation that could not be checked, with its reason in Bahasa Indonesia. */
export interface Unchecked {
  readonly rule: string;
  readonly at: CellRef;
  readonly table: string;
  readonly reason: string;
}

/** All that a check of one workbook says. */
export interface CheckResult {
  readonly tahun: number | undefined;
  readonly tables: readonly DetectedTable[];
  /** The names of hidden sheets that hold tables, in the order of the tabs; absent where there are none. */
  readonly hidden?: readonly string[];
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  readonly unchecked: readonly Unchecked[];
}
