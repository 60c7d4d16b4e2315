import {
  check,
  HostError,
  insertSummaries,
  marksFor,
  openFindings,
  type PassedOver,
  type Progress,
  type WorkbookPort,
} from '#app';
import type { Settings } from '#core/fact';
import type { FunctionEntry } from '#core/functions';
import type { CellRef } from '#core/grid';
import type { SummaryKey } from '#core/plan';
import { breather } from './breather';
import { type Action, INITIAL, listIndikator, type Notice, type PaneState, reduce, type Task } from './state';

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

/** A session over a workbook; troubles of the host become notices, never rejected promises. */
export function createSession(port: WorkbookPort): Session {
  let state = INITIAL;
  const listeners = new Set<() => void>();

  const dispatch = (action: Action) => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };
  const say = (notice: Notice) => dispatch({ type: 'notice', notice });

  /** Does a task of the host; a trouble is said, and `undefined` returned. */
  const attempt = async <T>(task: Task, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HostError && error.trouble === 'cancelled')) say(troubleOf(task, error));
      return undefined;
    }
  };

  const sayPassedOver = (task: 'mark' | 'unmark', passedOver: readonly PassedOver[] = []) => {
    if (passedOver.length > 0) say({ kind: 'passed-over', task, sheets: passedOver });
  };

  const progress: Progress = {
    get cancelled() {
      return state.work.kind !== 'idle' && state.work.cancelling;
    },
    report: (part) => dispatch({ type: 'progress', part }),
  };

  const runCheck = async () => {
    if (state.work.kind !== 'idle') return undefined;
    dispatch({ type: 'checking' });
    const saved = state.saved;
    const result = await attempt('check', () => check(port, saved, breather(), progress));
    if (!result) {
      dispatch({ type: 'stopped' });
      return undefined;
    }
    dispatch({ type: 'checked', result });
    sayPassedOver('mark', await attempt('mark', () => port.mark(marksFor(openFindings(result, saved)))));
    return result;
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    async start() {
      const saved = await attempt('load', () => port.load());
      if (saved) dispatch({ type: 'loaded', saved });
      await attempt('watch', () => port.watch(() => dispatch({ type: 'changed' })));
    },
    async check() {
      dispatch({ type: 'view', view: 'temuan' });
      await runCheck();
    },
    async checkTable() {
      dispatch({ type: 'view', view: 'temuan' });
      const selection = await attempt('read', () => port.selection());
      const result = selection && (await runCheck());
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
    cancel: () => dispatch({ type: 'cancelling' }),
    async unmark() {
      const passedOver = await attempt('unmark', () => port.unmark());
      if (passedOver?.length === 0) say({ kind: 'unmarked' });
      sayPassedOver('unmark', passedOver);
    },
    async show(at) {
      await attempt('show', () => port.show(at));
    },
    async insertSummaries(sheets = state.choice.sheets) {
      dispatch({ type: 'view', view: 'ringkasan' });
      if (state.work.kind !== 'idle') return;
      dispatch({ type: 'summarising' });
      const { saved, choice } = state;
      const inserted = await attempt('summarise', () =>
        insertSummaries(port, saved, { ...choice, sheets }, breather(), progress),
      );
      if (!inserted) return dispatch({ type: 'stopped' });
      dispatch({ type: 'summarised', inserted });
      const [first] = inserted.inserted;
      if (first) await attempt('show', () => port.show({ sheet: first.name, row: 0, col: 0 }));
    },
    async removeSummaries() {
      await attempt('remove-summaries', async () => {
        await port.removeInserted();
        dispatch({ type: 'summaries-removed' });
      });
    },
    async insert(entry) {
      await attempt('insert', async () => {
        const { sheet, area } = await port.selection();
        const at = { sheet, row: area.top, col: area.left };
        const applied = await port.apply([{ at, to: { value: null, formula: entry.formula } }]);
        say({ kind: 'inserted', at, applied });
      });
    },
    async undoInsert() {
      const { notice } = state;
      if (notice?.kind !== 'inserted') return;
      await attempt('insert', async () => {
        await port.apply(notice.applied.map(({ at, was }) => ({ at, to: was })));
        say({ kind: 'undone' });
      });
    },
    async save(settings) {
      const saved = { ...state.saved, settings };
      await attempt('save', async () => {
        await port.save(saved);
        dispatch({ type: 'saved', saved });
      });
    },
    async readIndikator() {
      dispatch({ type: 'reading-indikator' });
      const list = await attempt('read', async () => listIndikator(await port.read()));
      dispatch({ type: 'indikator', list });
    },
  };
}

function troubleOf(task: Task, error: unknown): Notice {
  if (error instanceof HostError) {
    const { trouble, detail, sheet } = error;
    return { kind: 'trouble', task, trouble, detail, sheet };
  }
  return { kind: 'trouble', task, trouble: 'other', detail: String(error), sheet: undefined };
}
