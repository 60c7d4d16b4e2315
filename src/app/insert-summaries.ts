import type { SheetPlan } from '#core/plan';
import type { SkippedSheet } from '#core/summary';
import { checkRead, type Pause, part } from './check';
import { ignoreReasons } from './ignores';
import type { SavedState } from './saved-state';
import type { SummaryChoice } from './summarise';
import type { Insertion, Progress, WorkbookPort } from './workbook-port';

/** The parts of the work that are done when the workbook is read, and when it is checked, from 0 to 1. */
const READ = 0.35;
const CHECKED = 0.7;

/** What came of an insertion. */
export interface InsertedSummaries extends Insertion {
  /** In the order of the sheets. */
  readonly inserted: readonly Pick<SheetPlan, 'key' | 'name'>[];
  /** What this workbook does not allow, each with the reason. */
  readonly skipped: readonly SkippedSheet[];
  /** What the sheets don't hold, or hold otherwise than one may think: sentences in Bahasa Indonesia. */
  readonly remarks: readonly string[];
}

/**
 * Reads and checks the workbook of a port, lays out its summary sheets and inserts them. From the moment of insertion
 * the user can no longer stop it.
 *
 * @param state the office's settings, and the findings that were ignored
 * @throws HostError where the host refuses, `cancelled` where the user stopped it; nothing is changed then
 */
export async function insertSummaries(
  port: WorkbookPort,
  state: SavedState,
  choice: SummaryChoice,
  pause: Pause,
  progress?: Progress,
): Promise<InsertedSummaries> {
  const workbook = await port.read(progress && part(progress, 0, READ));
  const check = await checkRead(port, workbook, state, pause, progress && part(progress, READ, CHECKED));
  // Who only checks loads less: a pane gets this part when it is first asked for.
  const { planSummaries } = await import('#core/summary');
  const { settings } = state;
  const ignored = ignoreReasons(check, state);
  const { plans, skipped, remarks } = planSummaries(workbook, { ...choice, settings, ignored, check });
  progress?.report(CHECKED);
  await pause();
  const { onPaper } = await port.insert(plans);
  return { inserted: plans.map(({ key, name }) => ({ key, name })), skipped, remarks, onPaper };
}
