import type { Settings } from '#core/fact';
import type { Severity } from '#core/finding';
import type { Area, CellRef, Edit, Workbook } from '#core/grid';
import type { SheetPlan } from '#core/plan';
import type { CheckResult } from '#core/report';
import type { Applied } from './applied';
import type { SavedState } from './saved-state';

/** How long work tells where it is, and is told to stop. */
export interface Progress {
  /** Whether the user asked to stop; the work then ends with a HostError `cancelled` at its next pause. */
  readonly cancelled: boolean;
  /** @param part how much is done, from 0 to 1 */
  report(part: number): void;
}

/** A cell to be marked, and how gravely. */
export interface Mark {
  readonly at: CellRef;
  readonly severity: Severity;
}

/** A sheet whose marks had to stay as they were, because it is protected or gone. */
export interface PassedOver {
  readonly sheet: string;
  readonly trouble: 'protected' | 'lost';
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** What a user or a calculation changed. */
export interface Touched {
  /** The sheet whose cells changed; absent where sheets came or went, or where it is not known. */
  readonly sheet?: string;
}

/** How sheets were inserted. */
export interface Insertion {
  /** Whether they are set up for the planned paper: programs refuse what the user's printer does not offer. */
  readonly onPaper: boolean;
}

/**
 * What the use cases need of a program that holds a workbook: Excel, the workbench, a file, or memory.
 * Every method throws HostError when the host refuses, and then has changed nothing.
 */
export interface WorkbookPort {
  /**
   * The workbook as plain data.
   *
   * @param only the names of the sheets that are wanted, where not all are; those that are gone are left out, and so
   *   are the defined names that are local to other sheets
   */
  read(progress?: Progress, only?: readonly string[]): Promise<Workbook>;
  /**
   * Checks the workbook as `read` gives it at this moment, in a thread that no one waits for. Where a host has none, the
   * page checks, with pauses.
   */
  check?(settings: Settings, progress?: Progress): Promise<CheckResult>;
  /** What the user has selected. */
  selection(): Promise<Selection>;
  /** Selects a cell and brings it into view, on whatever sheet it stands. */
  show(at: CellRef): Promise<void>;
  /**
   * Marks cells without touching their own formats, in place of all former marks.
   *
   * @returns the sheets that can't be marked; all others are
   */
  mark(marks: readonly Mark[]): Promise<readonly PassedOver[]>;
  /** Takes every mark away; the workbook is then as it was before the first one, but for the sheets returned. */
  unmark(): Promise<readonly PassedOver[]>;
  /** Carries out all edits or none, and says what was there before, in the order of the edits. */
  apply(edits: readonly Edit[]): Promise<readonly Applied[]>;
  /**
   * Inserts sheets of ours, all or none. One of the same key gives its place to the new one; the others come behind
   * the last sheet. Sheets of the user's are never touched.
   */
  insert(plans: readonly SheetPlan[]): Promise<Insertion>;
  /**
   * Takes all summary sheets out, all or none; the workbook is then as it was before the first of them. The log of
   * changes stays.
   */
  removeInserted(): Promise<void>;
  /**
   * What `save` kept in this workbook; `undefined` where nothing is kept, `damaged` where something is that can't be read.
   * A later version's is refused as `newer`.
   */
  load(): Promise<SavedState | 'damaged' | undefined>;
  /**
   * Keeps the state in the workbook itself, so that it travels with it; where there is nothing to keep, no trace. What is
   * damaged stays beside it, and what a later version kept is never replaced: `newer`.
   */
  save(state: SavedState): Promise<void>;
  /** Calls back after the user or a calculation changed cells or sheets, not after what this port did itself. */
  watch(changed: (what: Touched) => void): Promise<() => Promise<void>>;
}
