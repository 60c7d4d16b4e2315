import {
  type Applied,
  type HostTrouble,
  type Ignore,
  type InsertedSummaries,
  NOTHING_SAVED,
  type PassedOver,
  type RefusedSheet,
  type SavedState,
  type SummaryChoice,
} from '#app';
import type { Finding, RuleId, Severity } from '#core/finding';
import type { CellRef } from '#core/grid';
import { SUMMARY_KEYS } from '#core/plan';
import type { CheckResult } from '#core/report';
import type { Indikator } from './list-indikator';
import type { SettingsDraft } from './settings-draft';

export const VIEWS = ['temuan', 'tabel', 'ringkasan', 'fungsi', 'pengaturan'] as const;
export type View = (typeof VIEWS)[number];

/** What stands in the view of findings: their list, or one of the pages that lead back to it. */
export type Page = 'daftar' | 'aman' | 'catatan' | 'diabaikan' | 'terlewat';

/** What the result no longer takes into account. */
export type Stale = 'no' | 'workbook' | 'settings';

/** The work that keeps the pane busy; everything else takes a moment. */
export type Work =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'checking';
      /** How much is done, from 0 to 1. */
      readonly part: number;
      readonly cancelling: boolean;
      /** What changed after the check began, so that its result will be stale from the start. */
      readonly stale: Stale;
    }
  | { readonly kind: 'summarising' | 'logging'; readonly part: number; readonly cancelling: boolean }
  /** Cells are being changed: nothing stops it, and it takes a moment. */
  | { readonly kind: 'changing' };

/** Which findings are listed; an empty part lets everything through. */
export interface Filter {
  readonly severities: readonly Severity[];
  readonly rule: RuleId | '';
  /** A table's id. */
  readonly table: string;
  /** Looked for in cells, figures, messages and titles. */
  readonly text: string;
}

export const NO_FILTER: Filter = { severities: [], rule: '', table: '', text: '' };

/** What was being done when the host refused. */
export type Task =
  | 'load'
  | 'watch'
  | 'check'
  | 'mark'
  | 'unmark'
  | 'show'
  | 'insert'
  | 'save'
  | 'read'
  | 'summarise'
  | 'remove-summaries'
  | 'fix'
  | 'recalculate'
  | 'ignore'
  | 'take-back'
  | 'insert-log';

/** What became of the findings for whose sake cells were changed. */
export interface Outcome {
  readonly gone: number;
  /** Those that the next check found again, as it tells them. */
  readonly still: readonly Finding[];
  /** How many findings there are that were not there before. */
  readonly fresh: number;
}

/** The one message above the views; a newer one takes its place. */
export type Notice =
  | {
      readonly kind: 'trouble';
      readonly task: Task;
      readonly trouble: HostTrouble;
      readonly detail: string;
      readonly sheet: string | undefined;
    }
  | {
      readonly kind: 'passed-over';
      readonly task: 'mark' | 'unmark';
      readonly sheets: readonly PassedOver[];
    }
  /** What the workbook keeps can't be read; all is checked and changed as if it kept nothing. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'inserted'; readonly at: CellRef; readonly applied: readonly Applied[] }
  | {
      readonly kind: 'changed';
      readonly cells: number;
      /** Absent where the check that follows was stopped. */
      readonly outcome: Outcome | undefined;
      /** The sheets of which nothing was changed, because the host refused. */
      readonly refused: readonly RefusedSheet[];
    }
  | { readonly kind: 'taken-back'; readonly cells: number }
  | { readonly kind: 'ignored'; readonly ignores: readonly Ignore[]; readonly findings: number }
  | { readonly kind: 'log-inserted'; readonly sheet: string }
  | { readonly kind: 'undone' | 'unmarked' | 'saved' | 'outside-table' | 'summaries-removed' };

/** The indikator of the workbook, read when the settings are opened. */
export type IndikatorList =
  | { readonly kind: 'unread' | 'reading' }
  | { readonly kind: 'read'; readonly list: readonly Indikator[] };

/** Findings that are listed before the reader asks for more, and added each time. */
export const PAGE = 100;

/** All that the pane shows. */
export interface PaneState {
  readonly view: View;
  readonly page: Page;
  readonly work: Work;
  readonly result: CheckResult | undefined;
  readonly saved: SavedState;
  /** Whether the workbook's dates count from 1904; it is known wherever cells are shown. */
  readonly date1904: boolean;
  readonly stale: Stale;
  /** Whether what the user types is checked at once. */
  readonly live: boolean;
  /** The open finding, by its place in `result.findings`. */
  readonly selected: number | undefined;
  readonly filter: Filter;
  /** How many findings of the filtered list are shown. */
  readonly limit: number;
  readonly notice: Notice | undefined;
  readonly indikator: IndikatorList;
  /** Settings that were changed but not yet saved; they wait while another view is open. */
  readonly draft: SettingsDraft | undefined;
  /** Which summary sheets are to be inserted, and on what paper. */
  readonly choice: Required<SummaryChoice>;
  /** What came of the last insertion. */
  readonly inserted: InsertedSummaries | undefined;
}

export const INITIAL: PaneState = {
  view: 'temuan',
  page: 'daftar',
  work: { kind: 'idle' },
  result: undefined,
  saved: NOTHING_SAVED,
  date1904: false,
  stale: 'no',
  live: false,
  selected: undefined,
  filter: NO_FILTER,
  limit: PAGE,
  notice: undefined,
  indikator: { kind: 'unread' },
  draft: undefined,
  choice: { sheets: SUMMARY_KEYS, paper: 'F4' },
  inserted: undefined,
};
