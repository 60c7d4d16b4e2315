import { checkWorkbook } from '#core';
import type { Workbook } from '#core/grid';
import type { Paper, SummaryKey } from '#core/plan';
import { planSummaries, type Summaries } from '#core/summary';
import { ignoreReasons } from './ignores';
import type { SavedState } from './saved-state';

/** Which sheets a user wants, and on what paper. */
export interface SummaryChoice {
  /** All of them where absent. */
  readonly sheets?: readonly SummaryKey[];
  /** F4 where absent. */
  readonly paper?: Paper;
}

/**
 * Checks a workbook and lays out its summary sheets, for a host to insert.
 *
 * @param state the office's settings, and the findings that were ignored
 */
export function summarise(workbook: Workbook, state: SavedState, choice: SummaryChoice = {}): Summaries {
  const { settings } = state;
  const check = checkWorkbook(workbook, settings);
  return planSummaries(workbook, { ...choice, settings, ignored: ignoreReasons(check, state), check });
}
