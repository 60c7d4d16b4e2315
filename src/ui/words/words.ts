import type { HostTrouble } from '#app';
import type { RuleId, Severity } from '#core/finding';
import type { Kind, Role } from '#core/layout';
import type { Paper, SummaryKey } from '#core/plan';
import type { DraftFault, Stale, Task, View } from '../state';

/** A trouble as the reader meets it: what happened, and what to do. */
export interface TroubleWords {
  readonly title: string;
  readonly remedy: string;
}

/** Every word of the pane; a language that lacks one does not compile. */
export interface Words {
  /** The language's code, for screen readers. */
  readonly code: 'id' | 'en';
  /** A count in the language's notation. */
  count(n: number): string;
  readonly views: Readonly<Record<View, string>>;
  readonly viewsLabel: string;
  readonly clearSearch: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** As they stand beside a count. */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly rule: Readonly<Record<RuleId, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly check: {
    readonly first: string;
    readonly again: string;
    readonly running: (percent: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly changing: string;
    readonly logging: (percent: number) => string;
    readonly live: string;
    readonly stale: Readonly<Record<Exclude<Stale, 'no'>, string>>;
    /** e.g. "184 perhitungan diperiksa, 163 sesuai, 21 berbeda, 7 tidak dapat diperiksa". */
    readonly tally: (agrees: number, differs: number, unchecked: number) => string;
  };
  readonly welcome: {
    readonly title: string;
    readonly text: string;
    readonly steps: readonly string[];
    readonly privacy: string;
  };
  readonly findings: {
    readonly list: string;
    readonly filter: string;
    readonly search: string;
    readonly allRules: string;
    readonly ruleFilter: string;
    readonly onlyTable: (table: string) => string;
    readonly clearTable: string;
    readonly clearFilter: string;
    readonly none: TroubleWords;
    /** Where not all could be checked. */
    readonly someAgree: TroubleWords;
    /** What a check had to leave out, e.g. "7 dari 8 perhitungan tidak dapat diperiksa." */
    readonly leftOut: (count: number, of: number) => string;
    /** Follows `leftOut`: formulas whose results Excel has not saved. */
    readonly unsaved: (n: number) => string;
    readonly seeLeftOut: string;
    /** Hidden sheets that are checked too: how many, and their names, e.g. `“BAB II”, “BAB III”`. */
    readonly hidden: (n: number, sheets: string) => string;
    readonly noTables: TroubleWords;
    readonly noMatch: string;
    readonly more: (n: number) => string;
    readonly outside: (sheet: string) => string;
    readonly count: (n: number) => string;
    readonly stated: string;
    readonly expected: string;
    readonly unknown: string;
    readonly empty: string;
    readonly related: string;
    readonly moreCells: (n: number) => string;
    readonly why: string;
    readonly remedy: string;
    readonly source: string;
    readonly goTo: (cell: string) => string;
    /** Safe fixes that wait, by the number of findings they mend. */
    readonly safe: (n: number) => string;
    readonly see: string;
    readonly ignored: (n: number) => string;
    /** The log, and how many changes it holds. */
    readonly log: (n: number) => string;
  };
  /** Of a part of the pane that is loaded when it is first asked for. */
  readonly later: {
    readonly loading: string;
    readonly failed: string;
    readonly again: string;
  };
  readonly tables: {
    readonly untitled: string;
    readonly table: (number: string) => string;
    readonly sheet: (sheet: string) => string;
    readonly showArea: (area: string) => string;
    readonly showFindings: (n: number) => string;
    readonly column: string;
    readonly understoodAs: string;
    readonly year: string;
    readonly unchecked: string;
    readonly allChecked: string;
    readonly none: TroubleWords;
    readonly beforeCheck: string;
  };
  readonly summaries: {
    readonly intro: string;
    readonly sheets: string;
    /** What each sheet is for, in a few words. */
    readonly about: Readonly<Record<SummaryKey, string>>;
    readonly paper: string;
    readonly papers: Readonly<Record<Paper, string>>;
    readonly insert: string;
    readonly running: (percent: number) => string;
    readonly inserted: (n: number) => string;
    readonly nothing: string;
    readonly skipped: string;
    readonly remarks: string;
    readonly otherPaper: (paper: string) => string;
    readonly open: (sheet: string) => string;
    readonly remove: string;
    readonly ask: string;
    readonly confirm: string;
    readonly keep: string;
  };
  readonly functions: {
    readonly intro: string;
    readonly insert: string;
    readonly insertNamed: (name: string) => string;
    readonly gives: (result: string) => string;
    /** The form without arguments, and when it works. */
    readonly ownRow: (form: string) => string;
    readonly none: string;
  };
  readonly settings: {
    readonly intro: string;
    readonly tahun: string;
    readonly automatic: string;
    readonly automaticYear: (year: number) => string;
    readonly batas: string;
    readonly noCap: string;
    readonly percent: (n: string) => string;
    readonly skala: string;
    readonly skalaHint: string;
    readonly skalaAutomatic: string;
    readonly skalaPermendagri: string;
    readonly skalaSakip: string;
    readonly toleransi: string;
    readonly toleransiHint: string;
    readonly polaritas: string;
    readonly polaritasHint: string;
    readonly higher: string;
    readonly lower: string;
    readonly searchIndikator: string;
    readonly reading: string;
    readonly noIndikator: string;
    readonly faults: Readonly<Record<DraftFault, string>>;
    readonly save: string;
    readonly discard: string;
  };
  readonly notice: {
    readonly inserted: (cell: string) => string;
    readonly undo: string;
    readonly undone: string;
    readonly unmarked: string;
    /** The sheets whose marks had to stay as they were, e.g. `“BAB II”, “BAB III”`. */
    readonly passedOver: Readonly<Record<'mark' | 'unmark', (sheets: string) => string>>;
    /** Follows `task.load`: what of it still works, and what to do. */
    readonly damaged: string;
    readonly saved: string;
    readonly summariesRemoved: string;
    readonly outsideTable: string;
    readonly changed: (cells: number) => string;
    /** Follows `changed`: the sheets of which nothing was changed, e.g. `“BAB II”, “BAB III”`, and why. */
    readonly left: (trouble: HostTrouble, sheets: string) => string;
    /** Follows `changed`: what became of the findings. */
    readonly gone: (n: number) => string;
    readonly still: (n: number) => string;
    readonly fresh: (n: number) => string;
    readonly unchecked: string;
    readonly takenBack: (cells: number) => string;
    /** Someone changed a cell after we did. */
    readonly overtaken: (sheet: string | undefined) => string;
    readonly ignored: (findings: number) => string;
    readonly showAgain: string;
    readonly logInserted: (sheet: string) => string;
    readonly close: string;
    readonly details: string;
  };
  /** What could not be done. */
  readonly task: Readonly<Record<Task, string>>;
  /** Why, and what to do; `sheet` is the sheet that it is about, where one is. */
  readonly trouble: Readonly<Record<HostTrouble, (sheet: string | undefined) => string>>;
}
