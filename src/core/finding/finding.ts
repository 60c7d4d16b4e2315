import type { CellRef } from '#core/grid';
import type { Fix } from './fix';

/** The rules, by their fixed ids (`docs/rules/` has a page for each). */
export const RULE_IDS = [
  'capaian',
  'penyerapan',
  'jumlah',
  'rerata',
  'sisa',
  'efisiensi',
  'predikat',
  'perubahan',
  'lintas-tabel',
  'hitungan',
  'format-angka',
  'tahun',
  'struktur',
  'isian',
  'kewajaran',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Whether a mend exists: `safe` keeps the value and mends its form, `suggested` changes a figure. */
export type FixKind = 'none' | 'safe' | 'suggested';

/** One mistake, at the cell where it shows. What follows from it is `related`, never a finding of its own. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly at: CellRef;
  /** The table it stands in, by `DetectedTable.id`. */
  readonly table: string;
  /** What its row is about in the report's own words, e.g. an indikator; absent where it is about no single row. */
  readonly subject?: string;
  /** As the cell holds it. */
  readonly stated: string;
  /** In Indonesian notation at the stated decimals; `null` where it can't be known. */
  readonly expected: string | null;
  /** Bahasa Indonesia: what is wrong, why, and what to do. */
  readonly message: string;
  readonly related: readonly CellRef[];
  /** Names the finding without its address, so that it survives an inserted row. */
  readonly fingerprint: string;
  readonly fix: FixKind;
  /** The ways to mend it, the likeliest first; `fix` is the kind of the first. */
  readonly fixes: readonly Fix[];
}

/** How many calculations were checked, and how they came out. */
export interface Tally {
  readonly agrees: number;
  readonly differs: number;
  readonly unchecked: number;
}
