import { check, marksFor, openFindings, type PassedOver } from '#app';
import type { CheckResult } from '#core/report';
import { breather } from '../breather';
import type { Desk } from './desk';
import type { Session } from './session';

export interface Checking extends Pick<Session, 'check' | 'checkTable' | 'unmark'> {
  /** Checks and marks; `undefined` where other work runs, or where it failed or was stopped. */
  run(): Promise<CheckResult | undefined>;
  /** Marks what is open now, where the findings are marked at all. */
  markAgain(): Promise<void>;
}

/** How a session checks its workbook and marks what it found. */
export function createChecking(desk: Desk): Checking {
  const { port, dispatch, say, attempt } = desk;

  const sayPassedOver = (task: 'mark' | 'unmark', passedOver: readonly PassedOver[] = []) => {
    if (passedOver.length > 0) say({ kind: 'passed-over', task, sheets: passedOver });
  };

  const mark = async (result: CheckResult) => {
    const marks = marksFor(openFindings(result, desk.state().saved));
    sayPassedOver('mark', await attempt('mark', () => desk.markInTurn(() => port.mark(marks))));
    desk.marked = true;
  };

  const run = async () => {
    if (desk.state().work.kind !== 'idle') return undefined;
    dispatch({ type: 'checking' });
    const checked = await attempt('check', async () => {
      // A workbook whose settings can't be read is checked all the same; that was said when it was opened.
      const saved = await desk.saved().catch(() => desk.state().saved);
      return check(port, saved, breather(), desk.progress);
    });
    if (!checked) {
      dispatch({ type: 'stopped' });
      return undefined;
    }
    desk.hold(checked.workbook);
    dispatch({ type: 'checked', result: checked.result });
    await mark(checked.result);
    return checked.result;
  };

  return {
    run,
    async markAgain() {
      const { result } = desk.state();
      if (result && desk.marked) await mark(result);
    },
    async check() {
      dispatch({ type: 'view', view: 'temuan' });
      await run();
    },
    async checkTable() {
      dispatch({ type: 'view', view: 'temuan' });
      const selection = await attempt('read', () => port.selection());
      const result = selection && (await run());
      if (!result) return;
      const { sheet, area } = selection;
      const table = result.tables.find(
        (one) =>
          one.sheet === sheet &&
          one.area.top <= area.top &&
          area.top <= one.area.bottom &&
          one.area.left <= area.left &&
          area.left <= one.area.right,
      );
      dispatch({ type: 'filter', filter: { table: table?.id ?? '' } });
      if (!table) say({ kind: 'outside-table' });
    },
    async unmark() {
      const passedOver = await attempt('unmark', () =>
        desk.markInTurn(async () => {
          const left = await port.unmark();
          desk.marked = false;
          return left;
        }),
      );
      if (passedOver?.length === 0) say({ kind: 'unmarked' });
      sayPassedOver('unmark', passedOver);
    },
  };
}
