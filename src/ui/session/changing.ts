import {
  act,
  awaitResults,
  type Deed,
  deedOf,
  openFindings,
  recalculationDeed,
  safeFixes,
  takeBack,
} from '#app';
import type { Finding } from '#core/finding';
import { type CellRef, cellKey } from '#core/grid';
import { ownSheets } from '#core/plan';
import type { CheckResult } from '#core/report';
import type { Outcome, Task } from '../state';
import type { Checking } from './checking';
import type { Desk } from './desk';
import type { Session } from './session';

/** How a session changes cells: together, kept in the log, and checked again. */
export function createChanging(
  desk: Desk,
  checking: Checking,
): Pick<Session, 'fix' | 'fixSafely' | 'planRecalculation' | 'recalculate' | 'takeBack'> {
  const { port, dispatch, say, attempt } = desk;

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

  const make = async (
    task: Task,
    deed: Deed,
    concern: readonly Finding[],
    restsOn: readonly CellRef[] = [],
  ) => {
    const before = openNow(desk);
    const { done, result } = await change(task, async () => {
      const basis = desk.workbook && { workbook: desk.workbook, restsOn };
      await desk.keep((saved) => act(port, saved, deed, desk.now(), { basis, wait: pause }));
      const formulas = deed.filter(({ to }) => to.formula !== undefined).map(({ at }) => at);
      // What was done is done: a host that can't be read now says so in the check.
      if (formulas.length > 0) await awaitResults(port, formulas, pause).catch(() => {});
    });
    if (!done) return false;
    if (!stopped(result)) {
      const outcome = result && outcomeOf(concern, before, openNow(desk));
      say({ kind: 'changed', cells: deed.length, outcome });
    }
    return true;
  };

  return {
    fix: (finding, fix) => make('fix', deedOf({ finding, fix }), [finding], fix.restsOn),
    async fixSafely() {
      const { result, saved } = desk.state();
      if (!result) return false;
      const { mends, deed } = safeFixes(result, saved);
      return make(
        'fix',
        deed,
        mends.map(({ finding }) => finding),
        mends.flatMap(({ fix }) => fix.restsOn),
      );
    },
    async planRecalculation(table, style) {
      const { workbook } = desk;
      if (!workbook) return undefined;
      return attempt('recalculate', async () => {
        const { planRecalculation } = await import('#core/recalculate');
        const own = { ...workbook, sheets: ownSheets(workbook) };
        return planRecalculation(own, desk.state().saved.settings, table, style);
      });
    },
    recalculate(items) {
      const cells = new Set(items.map(({ change }) => cellKey(change.at)));
      const concern = openNow(desk).filter(({ at }) => cells.has(cellKey(at)));
      return make('recalculate', recalculationDeed(items), concern);
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
