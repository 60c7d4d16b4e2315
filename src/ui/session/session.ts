import type { Ignore } from '#app';
import type { Settings } from '#core/fact';
import type { Finding, Fix } from '#core/finding';
import type { FunctionEntry } from '#core/functions';
import type { CellRef } from '#core/grid';
import type { SummaryKey } from '#core/plan';
import type { FormulaStyle, Recalculation, RecalculationItem } from '#core/recalculate';
import type { Action, PaneState } from '../state';

/** What the pane and the ribbon do with one workbook, and what came of it. */
export interface Session {
  state(): PaneState;
  /** @returns ends the subscription */
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  /** Loads what the workbook keeps and begins to watch it. */
  start(): Promise<void>;
  /** Checks the workbook and marks its findings; a call while a check runs does nothing. */
  check(): Promise<void>;
  /** Checks the workbook and lists the findings of the table in which the selected cell stands. */
  checkTable(): Promise<void>;
  /** Asks running work to stop. */
  cancel(): void;
  unmark(): Promise<void>;
  show(at: CellRef): Promise<void>;
  /** Whether what the user types is checked at once, without a word. */
  checkWhileTyping(on: boolean): void;
  /**
   * Mends a finding in the way that was chosen, and checks again.
   *
   * @returns whether the cells were changed
   */
  fix(finding: Finding, fix: Fix): Promise<boolean>;
  /** Makes all safe fixes of the open findings as one change, and checks again. */
  fixSafely(): Promise<boolean>;
  /**
   * What _Hitung ulang_ would do to a table of the last check, worked out with pauses; `undefined` where it can't be told.
   *
   * @param isWanted asked at each pause: the work ends where no one waits for it any more
   */
  planRecalculation(
    table: string,
    style: FormulaStyle,
    isWanted: () => boolean,
  ): Promise<Recalculation | undefined>;
  /** Puts formulas in place of typed figures as one change, and checks again. */
  recalculate(items: readonly RecalculationItem[]): Promise<boolean>;
  /** Hides findings from now on; the reason is the user's own. */
  ignore(ignore: Omit<Ignore, 'time'>): Promise<boolean>;
  /** Forgets that findings were ignored. */
  showAgain(ignores: readonly Ignore[]): Promise<void>;
  /** Takes the last changes back, of this sitting or an earlier one, and checks again. */
  takeBack(batches: number): Promise<boolean>;
  /**
   * Inserts the sheet that lists the changes, and shows it.
   *
   * @param timeText writes an ISO time as the user's clock shows it
   */
  insertLog(timeText: (time: string) => string): Promise<void>;
  /**
   * Inserts summary sheets and shows the first; a call while other work runs does nothing.
   *
   * @param sheets which ones; those that were chosen in the pane where absent
   */
  insertSummaries(sheets?: readonly SummaryKey[]): Promise<void>;
  /** Takes all summary sheets out. */
  removeSummaries(): Promise<void>;
  /** Writes a function's example into the selected cell. */
  insert(entry: FunctionEntry): Promise<void>;
  /** Takes the last insertion back. */
  undoInsert(): Promise<void>;
  save(settings: Settings): Promise<void>;
  /** Reads which indikator the workbook has, for the settings. */
  readIndikator(): Promise<void>;
}
