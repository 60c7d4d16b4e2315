import { insertLog, insertSummaries } from '#app';
import { breather } from '../breather';
import type { Desk } from './desk';
import type { Session } from './session';

/** How a session inserts sheets of ours and takes them out. */
export function createSheets(desk: Desk): Pick<Session, 'insertSummaries' | 'removeSummaries' | 'insertLog'> {
  const { port, dispatch, say, attempt, progress } = desk;
  const isIdle = () => desk.state().work.kind === 'idle';
  const show = (sheet: string) => attempt('show', () => port.show({ sheet, row: 0, col: 0 }));
  return {
    async insertSummaries(sheets = desk.state().choice.sheets) {
      dispatch({ type: 'view', view: 'ringkasan' });
      if (!isIdle()) return;
      dispatch({ type: 'summarising' });
      const { saved, choice } = desk.state();
      const inserted = await attempt('summarise', () =>
        insertSummaries(port, saved, { ...choice, sheets }, breather(), progress),
      );
      if (!inserted) return dispatch({ type: 'stopped' });
      dispatch({ type: 'summarised', inserted });
      const [first] = inserted.inserted;
      if (first) await show(first.name);
    },
    async removeSummaries() {
      await attempt('remove-summaries', async () => {
        await port.removeInserted();
        dispatch({ type: 'summaries-removed' });
      });
    },
    async insertLog(timeText) {
      if (!isIdle()) return;
      dispatch({ type: 'logging' });
      const sheet = await attempt('insert-log', async () =>
        insertLog(port, await desk.saved(), timeText, breather(), progress),
      );
      dispatch({ type: 'stopped' });
      if (sheet === undefined) return;
      say({ kind: 'log-inserted', sheet });
      await show(sheet);
    },
  };
}
