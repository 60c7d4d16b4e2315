import { HostError, marksFor, openFindings, type Progress, recheck, type Touched } from '#app';
import { sheetKeyOf } from '#core/plan';
import { breather } from '../breather';
import type { Desk } from './desk';

/** Changes that come within so many milliseconds are checked together. */
const BURST = 4;
/** How long a host is left alone that is busy with its user, in milliseconds. */
const PATIENCE = 400;

/** Sheets that were touched and not yet checked again; `all` where it is not known which. */
type Touch = ReadonlySet<string> | 'all';

/** Checks what the user types, while they type, without a word: list and marks follow, and nothing else moves. */
export interface Live {
  touched(what: Touched): void;
}

export function createLive(desk: Desk): Live {
  const { port, dispatch } = desk;
  let waiting: Touch | undefined;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Other work of the pane goes first.
  const progress: Progress = {
    get cancelled() {
      return desk.state().work.kind !== 'idle';
    },
    report: () => {},
  };

  const wait = (touch: Touch, milliseconds: number) => {
    waiting = joined(waiting, touch);
    if (!running && timer === undefined) timer = setTimeout(run, milliseconds);
  };

  const run = async () => {
    timer = undefined;
    const { live, result, work } = desk.state();
    const touch = waiting;
    waiting = undefined;
    if (!touch || !live || !result || !desk.workbook) return;
    if (work.kind !== 'idle') return wait(touch, PATIENCE);
    running = true;
    const again = await attempt(touch);
    running = false;
    if (again) wait(again, PATIENCE);
    else if (waiting) wait(waiting, BURST);
  };

  /** @returns what has to be tried once more */
  const attempt = async (touch: Touch): Promise<Touch | undefined> => {
    const { workbook, state } = desk;
    let done = false;
    try {
      const sheets = touch === 'all' ? undefined : [...touch];
      const checked = await recheck(
        port,
        workbook as NonNullable<typeof workbook>,
        sheets,
        state().saved,
        breather(),
        progress,
      );
      // A check of the pane's own that came in between knows more.
      if (progress.cancelled || desk.workbook !== workbook) return touch;
      desk.hold(checked.workbook);
      dispatch({ type: 'rechecked', result: checked.result });
      done = true;
      await desk.markInTurn(async () => {
        if (desk.marked) await port.mark(marksFor(openFindings(checked.result, state().saved)));
      });
      return undefined;
    } catch (error) {
      const soon = error instanceof HostError && (error.trouble === 'busy' || error.trouble === 'cancelled');
      // What was checked needs no second check, only its marks.
      if (soon) return done ? new Set() : touch;
      if (!done) dispatch({ type: 'changed' });
      return undefined;
    }
  };

  return {
    touched({ sheet }) {
      const { workbook } = desk;
      if (sheet !== undefined && workbook && sheetKeyOf(workbook, sheet) !== undefined) return;
      // A check that runs may have read the cell before.
      if (desk.state().work.kind !== 'idle') dispatch({ type: 'changed' });
      wait(sheet === undefined ? 'all' : new Set([sheet]), BURST);
    },
  };
}

function joined(one: Touch | undefined, other: Touch): Touch {
  if (one === undefined) return other;
  return one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);
}
