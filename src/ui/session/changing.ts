import {
  act,
  actBySheet,
  awaitResults,
  chooseMends,
  type Deed,
  deedOf,
  openFindings,
  type RefusedSheet,
  recalculationDeed,
  type SavedState,
  takeBack,
} from '#app';
import type { Finding } from '#core/finding';
import { type CellRef, cellKey } from '#core/grid';
import type { CheckResult } from '#core/report';
import { breather } from '../breather';
import type { Outcome, Task } from '../state';
import type { Checking } from './checking';
import type { Desk } from './desk';
import { createTurns } from './in-turn';
import type { Session } from './session';

/** What was made, for whose sake, and the sheets that were left as they are. */
interface Made {
  readonly state: SavedState;
  readonly deed: Deed;
  readonly concern: readonly Finding[];
  readonly refused?: readonly RefusedSheet[];
}

/** How a session changes cells: together, kept in the log, and checked again. */
export function createChanging(
  desk: Desk,
  checking: Checking,
): Pick<Session, 'fix' | 'fixSafely' | 'planRecalculation' | 'recalculate' | 'takeBack'> {
  const { port, dispatch, say, attempt } = desk;
  const planInTurn = createTurns();

  /** @returns whether it was done, and what the check after it came to */
  const change = async (task: Task, work: () => Promise<void>) => {
    if (desk.state().work.kind !== 'idle') return { done: false, result: undefined };
    dispatch({ type: 'changing' });
    const done = await attempt(task, async () => {
      await work();
      return true;
    });
    dispatch({ type: 'stopped' });
    return done ? { done, result: await checking.run() } : { done: false, result: undefined };
  };

  /** What was found and thereby said goes before what was done: without a check no one knows what came of it. */
  const stopped = (result: CheckResult | undefined) =>
    result === undefined && desk.state().notice?.kind === 'trouble';

  /** @param work makes changes, and tells which */
  const make = async (task: Task, work: (saved: SavedState) => Promise<Made>) => {
    const before = openNow(desk);
    let made: Made | undefined;
    const { done, result } = await change(task, async () => {
      await desk.keep(async (saved) => {
        made = await work(saved);
        return made.state;
      });
      const formulas = (made?.deed ?? []).filter(({ to }) => to.formula !== undefined).map(({ at }) => at);
      // What was done is done: a host that can't be read now says so in the check.
      if (formulas.length > 0) await awaitResults(port, formulas, pause).catch(() => {});
    });
    if (!done || !made) return false;
    if (!stopped(result)) {
      const outcome = result && outcomeOf(made.concern, before, openNow(desk));
      say({ kind: 'changed', cells: made.deed.length, outcome, refused: made.refused ?? [] });
    }
    return true;
  };

  const makeDeed = (task: Task, deed: Deed, concern: readonly Finding[], restsOn: readonly CellRef[] = []) =>
    make(task, async (saved) => {
      const basis = desk.workbook && { workbook: desk.workbook, restsOn };
      return { state: await act(port, saved, deed, desk.now(), { basis, wait: pause }), deed, concern };
    });

  return {
    fix: (finding, fix) => makeDeed('fix', deedOf({ finding, fix }), [finding], fix.restsOn),
    async fixSafely() {
      const wanted = chooseMends(openNow(desk), 'safe');
      if (wanted.length === 0) return false;
      return make('fix', async (saved) => {
        const { workbook } = desk;
        const { state, mends, refused } = await actBySheet(port, saved, wanted, desk.now(), {
          workbook,
          wait: pause,
        });
        return { state, deed: deedOf(...mends), concern: mends.map(({ finding }) => finding), refused };
      });
    },
    // One after the other: what the first one learns of the workbook serves the others.
    planRecalculation: (table, style, isWanted) =>
      planInTurn(async () => {
        const { workbook } = desk;
        if (!workbook || !isWanted()) return undefined;
        return attempt('recalculate', async () => {
          const { planRecalculationInSteps } = await import('#core/recalculate');
          const steps = planRecalculationInSteps(workbook, desk.state().saved.settings, table, style);
          const rest = breather();
          for (;;) {
            const step = steps.next();
            if (step.done) return step.value;
            await rest();
            if (!isWanted()) return undefined;
          }
        });
      }),
    recalculate(items) {
      const cells = new Set(items.map(({ change }) => cellKey(change.at)));
      const concern = openNow(desk).filter(({ at }) => cells.has(cellKey(at)));
      return makeDeed('recalculate', recalculationDeed(items), concern);
    },
    async takeBack(batches) {
      let cells = 0;
      const { done, result } = await change('take-back', async () => {
        await desk.keep((saved) => {
          const gone = saved.history.slice(Math.max(0, saved.history.length - batches));
          cells = new Set(gone.flatMap(({ changes }) => changes.map(({ at }) => cellKey(at)))).size;
          return takeBack(port, saved, batches, pause);
        });
      });
      if (done && !stopped(result)) say({ kind: 'taken-back', cells });
      return done;
    },
  };
}

function openNow(desk: Desk): CheckResult['findings'] {
  const { result, saved } = desk.state();
  return result ? openFindings(result, saved) : [];
}

/** A finding is there still where the check says the same again, or the same rule speaks of the same cell. */
function outcomeOf(
  concern: readonly Finding[],
  before: readonly Finding[],
  after: readonly Finding[],
): Outcome {
  const same = (a: Finding, b: Finding) =>
    a.fingerprint === b.fingerprint || (a.rule === b.rule && cellKey(a.at) === cellKey(b.at));
  const still = after.filter((finding) => concern.some((one) => same(one, finding)));
  return {
    gone: concern.filter((finding) => !still.some((one) => same(one, finding))).length,
    still,
    fresh: after.filter((finding) => !before.some((one) => same(one, finding))).length,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
