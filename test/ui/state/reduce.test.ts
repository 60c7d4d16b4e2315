import { NOTHING_SAVED } from '#app';
import { type Action, INITIAL, PAGE, type PaneState, reduce } from '#ui/state';
import { checkResult, finding } from '../../support/check-result';

function paneAfter(...actions: Action[]): PaneState {
  return actions.reduce(reduce, INITIAL);
}

const checked: Action = { type: 'checked', result: checkResult() };

describe('reduce', () => {
  it('keeps the last result while a check runs, and when it stops without one', () => {
    const state = paneAfter({ type: 'checking' }, checked, { type: 'checking' });
    expect(state.result).toBe((checked as { result: unknown }).result);
    expect(state.work.kind).toBe('checking');
    expect(paneAfter({ type: 'checking' }, checked, { type: 'checking' }, { type: 'stopped' })).toMatchObject(
      {
        work: { kind: 'idle' },
        result: checkResult(),
      },
    );
  });

  it('is stale once the workbook changes, and fresh after the next check', () => {
    expect(paneAfter({ type: 'changed' }).stale).toBe('no');
    expect(paneAfter(checked, { type: 'changed' }).stale).toBe('workbook');
    expect(paneAfter(checked, { type: 'changed' }, { type: 'checking' }, checked).stale).toBe('no');
  });

  it('stays stale when a check fails or is cancelled', () => {
    expect(paneAfter(checked, { type: 'changed' }, { type: 'checking' }, { type: 'stopped' }).stale).toBe(
      'workbook',
    );
  });

  it('is stale from the start when the workbook changes during the check', () => {
    expect(paneAfter({ type: 'checking' }, { type: 'changed' }, checked).stale).toBe('workbook');
  });

  it('is stale when settings change, but says the workbook when both did', () => {
    const saved: Action = { type: 'saved', saved: { ...NOTHING_SAVED, settings: { batas: 100 } } };
    expect(paneAfter(checked, saved).stale).toBe('settings');
    expect(paneAfter(checked, { type: 'changed' }, saved).stale).toBe('workbook');
    expect(paneAfter(checked, saved, { type: 'changed' }).stale).toBe('workbook');
  });

  it('finds the open finding again by its fingerprint, wherever it stands after another check', () => {
    const first = checkResult({ findings: [finding({ fingerprint: 'a' }), finding({ fingerprint: 'b' })] });
    const second = checkResult({ findings: [finding({ fingerprint: 'b' }), finding({ fingerprint: 'c' })] });
    const open = paneAfter({ type: 'checked', result: first }, { type: 'select', index: 1 });
    expect(reduce(open, { type: 'checked', result: second }).selected).toBe(0);
    const gone = reduce({ ...open, selected: 0 }, { type: 'checked', result: second });
    expect(gone.selected).toBeUndefined();
  });

  it('opens nothing after a check when nothing was open', () => {
    expect(paneAfter(checked, { type: 'checking' }, checked).selected).toBeUndefined();
  });

  it('keeps the filters over a check; that of a table follows its key, because an id may mean another one', () => {
    const filtered: Action = { type: 'filter', filter: { rule: 'capaian', table: 't2' } };
    const again = (parts: Parameters<typeof checkResult>[0]): Action => ({
      type: 'rechecked',
      result: checkResult(parts),
    });
    const state = paneAfter(checked, filtered, checked);
    expect(state.filter).toMatchObject({ rule: 'capaian', table: 't2' });
    const tables = checkResult().tables.map((table) => ({ ...table, id: `${table.id}0` }));
    expect(paneAfter(checked, filtered, again({ tables })).filter.table).toBe('t20');
    expect(paneAfter(checked, filtered, again({ tables: [] })).filter.table).toBe('');
  });

  it('shows one page more when asked, and one page only after the filter changes', () => {
    expect(paneAfter(checked, { type: 'more' }).limit).toBe(2 * PAGE);
    expect(paneAfter(checked, { type: 'more' }, { type: 'filter', filter: { text: 'x' } }).limit).toBe(PAGE);
  });

  it('drops a message of success on the way to another view, but not one of trouble', () => {
    const trouble = { kind: 'trouble', task: 'mark', trouble: 'busy', detail: '', sheet: undefined } as const;
    const view: Action = { type: 'view', view: 'tabel' };
    expect(paneAfter({ type: 'notice', notice: { kind: 'unmarked' } }, view).notice).toBeUndefined();
    expect(paneAfter({ type: 'notice', notice: trouble }, view).notice).toBe(trouble);
  });

  it('takes progress and a wish to stop only while a check runs', () => {
    expect(paneAfter({ type: 'progress', part: 0.5 }, { type: 'cancelling' })).toBe(INITIAL);
    expect(
      paneAfter({ type: 'checking' }, { type: 'progress', part: 0.5 }, { type: 'cancelling' }).work,
    ).toMatchObject({ part: 0.5, cancelling: true });
  });
});
