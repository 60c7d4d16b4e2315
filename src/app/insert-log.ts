import { type Pause, part } from './check';
import { logRows } from './log';
import type { SavedState } from './saved-state';
import type { Progress, WorkbookPort } from './workbook-port';

/** The part of the work that is done when the workbook is read, from 0 to 1. */
const READ = 0.6;

/**
 * Inserts the sheet that lists the changes, or a new one in the place of an older.
 *
 * @param timeText writes an ISO time as the user's clock shows it
 * @returns the sheet's name
 * @throws HostError where the host refuses, `cancelled` where the user stopped it; nothing is changed then
 */
export async function insertLog(
  port: WorkbookPort,
  state: SavedState,
  timeText: (time: string) => string,
  pause: Pause,
  progress?: Progress,
): Promise<string> {
  const workbook = await port.read(progress && part(progress, 0, READ));
  const { planLog } = await import('#core/summary');
  const rows = logRows(state.history, timeText, workbook.date1904);
  const plan = planLog(workbook, rows, { settings: state.settings });
  progress?.report(READ);
  await pause();
  await port.insert([plan]);
  return plan.name;
}
