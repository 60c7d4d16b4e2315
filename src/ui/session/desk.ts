import { HostError, NOTHING_SAVED, type Progress, type SavedState, type WorkbookPort } from '#app';
import type { Workbook } from '#core/grid';
import { type Action, INITIAL, type Notice, type PaneState, reduce, type Task } from '../state';
import { createTurns, type InTurn } from './in-turn';

/** What the parts of a session share: the workbook, what the pane shows, and how troubles are told. */
export interface Desk {
  readonly port: WorkbookPort;
  state(): PaneState;
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  say(notice: Notice): void;
  /** Does a task of the host; a trouble is said, and `undefined` returned. */
  attempt<T>(task: Task, work: () => Promise<T>): Promise<T | undefined>;
  /** Tells how far the work is that runs, and whether it shall stop. */
  readonly progress: Progress;
  /** Now, as ISO 8601 in UTC. */
  now(): string;
  /**
   * What the workbook keeps. It is read first where that failed at the start: who writes without having read would wipe
   * out what is there.
   */
  saved(): Promise<SavedState>;
  /**
   * Changes what the workbook keeps, one change after the other: of two at once each would wipe out what the other kept.
   *
   * @param change from what is kept now to what the workbook keeps once it is done
   */
  keep(change: (saved: SavedState) => Promise<SavedState>): Promise<void>;
  /** The workbook as the last check read it. */
  readonly workbook: Workbook | undefined;
  /** Holds the workbook as a check read it. */
  hold(workbook: Workbook): void;
  /** Marks one after the other: a host that is asked twice at once would place marks twice. */
  readonly markInTurn: InTurn;
  /** Whether its findings are marked on the sheets. */
  marked: boolean;
}

export function createDesk(port: WorkbookPort, clock: () => Date): Desk {
  let state = INITIAL;
  let workbook: Workbook | undefined;
  let loaded: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const dispatch = (action: Action) => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };
  const tellDates = ({ date1904 }: Workbook) => dispatch({ type: 'dates', date1904 });
  const say = (notice: Notice) => dispatch({ type: 'notice', notice });
  const load = async () => {
    const kept = await port.load();
    if (kept === 'damaged') say({ kind: 'damaged' });
    const saved = typeof kept === 'object' ? kept : NOTHING_SAVED;
    // The log is shown before any check: no more of the workbook is read than it needs.
    if (saved.history.length > 0) tellDates(await port.read(undefined, []));
    dispatch({ type: 'loaded', saved });
  };
  const saved = async () => {
    loaded ??= load();
    try {
      await loaded;
    } catch (error) {
      loaded = undefined;
      throw error;
    }
    return state.saved;
  };
  const keepInTurn = createTurns();
  return {
    port,
    markInTurn: createTurns(),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    say,
    async attempt(task, work) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof HostError && error.trouble === 'cancelled')) say(troubleOf(task, error));
        return undefined;
      }
    },
    progress: {
      get cancelled() {
        return 'cancelling' in state.work && state.work.cancelling;
      },
      report: (part) => dispatch({ type: 'progress', part }),
    },
    now: () => clock().toISOString(),
    saved,
    keep(change) {
      return keepInTurn(async () => dispatch({ type: 'kept', saved: await change(await saved()) }));
    },
    get workbook() {
      return workbook;
    },
    hold(read) {
      workbook = read;
      tellDates(read);
    },
    marked: false,
  };
}

function troubleOf(task: Task, error: unknown): Notice {
  if (error instanceof HostError) {
    const { trouble, detail, sheet } = error;
    return { kind: 'trouble', task, trouble, detail, sheet };
  }
  return { kind: 'trouble', task, trouble: 'other', detail: String(error), sheet: undefined };
}
