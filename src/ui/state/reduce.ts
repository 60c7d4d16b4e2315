import type { CheckResult } from '#core/report';
import type { Action } from './action';
import { NO_FILTER, type Notice, PAGE, type PaneState, type Stale } from './pane-state';

/** The pane after something happened; pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'view':
      // What was done has been read by now; what went wrong stays until it is closed.
      return {
        ...state,
        view: action.view,
        page: 'daftar',
        notice: isWrong(state.notice) ? state.notice : undefined,
      };
    case 'loaded':
      return { ...state, saved: action.saved };
    case 'dates':
      return { ...state, date1904: action.date1904 };
    case 'checking':
      return {
        ...state,
        notice: undefined,
        work: { kind: 'checking', part: 0, cancelling: false, stale: 'no' },
      };
    case 'progress':
      return 'part' in state.work ? { ...state, work: { ...state.work, part: action.part } } : state;
    case 'cancelling':
      return 'part' in state.work ? { ...state, work: { ...state.work, cancelling: true } } : state;
    case 'checked':
      return checked(state, action.result);
    case 'rechecked':
      return { ...withResult(state, action.result), stale: 'no' };
    case 'live':
      return { ...state, live: action.on };
    case 'page':
      return { ...state, page: action.page };
    case 'changing':
      return { ...state, notice: undefined, work: { kind: 'changing' } };
    case 'logging':
      return { ...state, notice: undefined, work: { kind: 'logging', part: 0, cancelling: false } };
    case 'kept':
      return { ...state, saved: action.saved };
    case 'choice':
      return { ...state, choice: { ...state.choice, ...action.choice } };
    case 'summarising':
      return {
        ...state,
        notice: undefined,
        inserted: undefined,
        work: { kind: 'summarising', part: 0, cancelling: false },
      };
    case 'summarised':
      return { ...state, work: { kind: 'idle' }, inserted: action.inserted };
    case 'summaries-removed':
      return { ...state, inserted: undefined, notice: { kind: 'summaries-removed' } };
    case 'stopped':
      return { ...state, work: { kind: 'idle' } };
    case 'changed':
      return outdated(state, 'workbook');
    case 'saved':
      return {
        ...outdated(state, 'settings'),
        saved: action.saved,
        draft: undefined,
        notice: { kind: 'saved' },
      };
    case 'select':
      return { ...state, selected: action.index };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.filter }, limit: PAGE, selected: undefined };
    case 'more':
      return { ...state, limit: state.limit + PAGE };
    case 'notice':
      return { ...state, notice: action.notice };
    case 'draft':
      return { ...state, draft: action.draft };
    case 'reading-indikator':
      return { ...state, indikator: { kind: 'reading' } };
    case 'indikator':
      return {
        ...state,
        indikator: action.list ? { kind: 'read', list: action.list } : { kind: 'unread' },
      };
  }
}

/** Whether a notice tells what went wrong. */
function isWrong(notice: Notice | undefined): boolean {
  return notice?.kind === 'trouble' || notice?.kind === 'damaged';
}

function checked(state: PaneState, result: CheckResult): PaneState {
  return {
    ...withResult(state, result),
    work: { kind: 'idle' },
    stale: state.work.kind === 'checking' ? state.work.stale : 'no',
  };
}

/** Another result under the reader's eyes: what is open stays open, what is filtered stays filtered. */
function withResult(state: PaneState, result: CheckResult): PaneState {
  return {
    ...state,
    result,
    selected: foundAgain(state, result),
    filter: state.result ? { ...state.filter, table: sameTable(state, result) } : NO_FILTER,
  };
}

/** The table whose findings alone are listed. Ids count from the top and may name another table now. */
function sameTable({ filter, result: before }: PaneState, result: CheckResult): string {
  const key = before?.tables.find(({ id }) => id === filter.table)?.key;
  return key === undefined ? '' : (result.tables.find((table) => table.key === key)?.id ?? '');
}

/** The open finding stays open after another check, wherever it stands now. */
function foundAgain(state: PaneState, result: CheckResult): number | undefined {
  const open = state.selected === undefined ? undefined : state.result?.findings[state.selected];
  const index = result.findings.findIndex((finding) => finding.fingerprint === open?.fingerprint);
  return index < 0 ? undefined : index;
}

/** A change of the workbook outweighs one of the settings: it is the less expected one. */
function outdated(state: PaneState, by: Stale): PaneState {
  const worse = (was: Stale): Stale => (was === 'workbook' ? was : by);
  return {
    ...state,
    stale: state.result ? worse(state.stale) : 'no',
    work: state.work.kind === 'checking' ? { ...state.work, stale: worse(state.work.stale) } : state.work,
  };
}
