import type { Settings } from '#core/fact';
import type { RuleId } from '#core/finding';
import type { Change } from '#core/grid';

/** What the user chose not to see any more, and why. */
export interface Ignore {
  readonly rule: RuleId;
  /** The finding's; absent where all findings of the rule in the table are meant. */
  readonly fingerprint?: string;
  /** `DetectedTable.key` of the table. */
  readonly table: string;
  /** For a reader: where it stood and what it said, e.g. `BAB III!G9: tertulis 85,21, seharusnya 88,27`. */
  readonly about: string;
  /** The user's own words; never empty. */
  readonly reason: string;
  /** When, as ISO 8601 in UTC. */
  readonly time: string;
}

/** A change that was made to a cell, for the log. */
export interface LoggedChange extends Change {
  /** The rule whose finding it mends, or `hitung-ulang` for a formula in place of a typed figure. */
  readonly rule: RuleId | 'hitung-ulang';
  /** Bahasa Indonesia: why. */
  readonly reason: string;
}

/** What was changed by one click, and is taken back by one. */
export interface Batch {
  /** When, as ISO 8601 in UTC. */
  readonly time: string;
  /** One a cell, none twice. */
  readonly changes: readonly LoggedChange[];
}

/** What is kept in the workbook between two openings, so that it travels with it. */
export interface SavedState {
  readonly settings: Settings;
  readonly ignored: readonly Ignore[];
  /** The changes of ours that stand, the oldest first. What is taken back leaves it. */
  readonly history: readonly Batch[];
}

/** Why what a workbook keeps can't be read. */
export type { UnreadableState as Unreadable } from '#core/report';

export const NOTHING_SAVED: SavedState = { settings: {}, ignored: [], history: [] };
