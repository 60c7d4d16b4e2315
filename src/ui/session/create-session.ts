import { loadCheck, restore, type Touched, type WorkbookPort } from '#app';
import { createChanging } from './changing';
import { createChecking } from './checking';
import { createDesk } from './desk';
import { createIgnoring } from './ignoring';
import { createLive } from './live';
import type { Session } from './session';
import { createSheets } from './sheets';

/**
 * A session over a workbook; troubles of the host become notices, never rejected promises.
 *
 * @param now the time that changes are logged with
 */
export function createSession(port: WorkbookPort, now: () => Date = () => new Date()): Session {
  const desk = createDesk(port, now);
  const { state, dispatch, say, attempt } = desk;
  const checking = createChecking(desk);
  const live = createLive(desk);
  const touched = (what: Touched) =>
    state().live && state().result ? live.touched(what) : dispatch({ type: 'changed' });

  return {
    state,
    subscribe: desk.subscribe,
    dispatch,
    check: checking.check,
    checkTable: checking.checkTable,
    unmark: checking.unmark,
    ...createChanging(desk, checking),
    ...createIgnoring(desk, checking),
    ...createSheets(desk),
    async start() {
      // A failure now is no one's trouble yet: the first check tries again.
      loadCheck().catch(() => {});
      await attempt('load', () => desk.saved());
      await attempt('watch', () => port.watch(touched));
    },
    cancel: () => dispatch({ type: 'cancelling' }),
    checkWhileTyping(on) {
      dispatch({ type: 'live', on });
      if (on && state().stale === 'workbook') live.touched({});
    },
    async show(at) {
      await attempt('show', () => port.show(at));
    },
    async insert(entry) {
      await attempt('insert', async () => {
        const { sheet, area } = await port.selection();
        const at = { sheet, row: area.top, col: area.left };
        const applied = await port.apply([{ at, to: { value: null, formula: entry.formula } }]);
        touched({ sheet });
        say({ kind: 'inserted', at, applied });
      });
    },
    async undoInsert() {
      const { notice } = state();
      if (notice?.kind !== 'inserted') return;
      await attempt('insert', async () => {
        await restore(port, notice.applied);
        touched({ sheet: notice.at.sheet });
        say({ kind: 'undone' });
      });
    },
    async save(settings) {
      await attempt('save', async () => {
        await desk.keep(async (saved) => {
          const next = { ...saved, settings };
          await port.save(next);
          return next;
        });
        dispatch({ type: 'saved', saved: state().saved });
      });
    },
    async readIndikator() {
      dispatch({ type: 'reading-indikator' });
      const list = await attempt('read', async () => {
        const { listIndikator } = await import('../state/list-indikator');
        return listIndikator(await port.read());
      });
      dispatch({ type: 'indikator', list });
    },
  };
}
