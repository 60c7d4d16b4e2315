import { HostError, NOTHING_SAVED } from '#app';
import { createSession } from '#ui';
import { at, ignoreOne } from '../support/check-result';
import { MemoryPort } from '../support/memory-port';
import { BOOK } from './books';
import { FUNCTIONS } from './functions';

function open() {
  const port = new MemoryPort(BOOK);
  const session = createSession(port);
  return { port, session };
}

const F3 = at('BAB III', 'F3');

describe('a session', () => {
  it('checks, and marks what it found', async () => {
    const { port, session } = open();
    await session.check();
    const { result, work, stale } = session.state();
    expect(result?.findings.map((finding) => finding.at)).toContainEqual(F3);
    expect(port.marks.map((mark) => mark.at)).toContainEqual(F3);
    expect([work.kind, stale]).toEqual(['idle', 'no']);
  });

  it('goes to the findings when a check is asked for from elsewhere', async () => {
    const { session } = open();
    session.dispatch({ type: 'view', view: 'fungsi' });
    await session.check();
    expect(session.state().view).toBe('temuan');
  });

  it('runs one check at a time', async () => {
    const { port, session } = open();
    let reads = 0;
    port.whileReading = () => {
      reads++;
    };
    await Promise.all([session.check(), session.check()]);
    expect(reads).toBe(1);
  });

  it('stops when asked, without a result, without marks and without a complaint', async () => {
    const { port, session } = open();
    port.whileReading = () => session.cancel();
    await session.check();
    expect(session.state()).toMatchObject({ work: { kind: 'idle' }, result: undefined, notice: undefined });
    expect(port.marks).toEqual([]);
  });

  it('keeps the findings where they cannot be marked, and says why', async () => {
    const { port, session } = open();
    port.failing.mark = new HostError('protected', 'AccessDenied', 'BAB III');
    await session.check();
    expect(session.state().result).toBeDefined();
    expect(session.state().notice).toMatchObject({ task: 'mark', trouble: 'protected', sheet: 'BAB III' });
  });

  it('tells on which sheets it could not mark, and marks the others', async () => {
    const { port, session } = open();
    port.protectedSheets.add('BAB III');
    await session.check();
    expect(session.state().result).toBeDefined();
    const sheets = [{ sheet: 'BAB III', trouble: 'protected' }];
    expect(session.state().notice).toEqual({ kind: 'passed-over', task: 'mark', sheets });
  });

  it('does not claim that all marks are gone where some had to stay', async () => {
    const { port, session } = open();
    await session.check();
    expect(port.marks).not.toEqual([]);
    port.protectedSheets.add('BAB III');
    await session.unmark();
    expect(session.state().notice).toMatchObject({ kind: 'passed-over', task: 'unmark' });
  });

  it('says what it does not understand as other trouble, with its detail', async () => {
    const { port, session } = open();
    port.failing.read = new TypeError('x is not a function');
    await session.check();
    expect(session.state().notice).toMatchObject({
      task: 'check',
      trouble: 'other',
      detail: 'TypeError: x is not a function',
    });
    expect(session.state().work.kind).toBe('idle');
  });

  it('notices changes, also those during a check', async () => {
    const { port, session } = open();
    await session.start();
    await session.check();
    port.change();
    expect(session.state().stale).toBe('workbook');
    port.whileReading = () => port.change();
    await session.check();
    expect(session.state().stale).toBe('workbook');
  });

  it('checks with the settings that the workbook keeps, and leaves ignored findings unmarked', async () => {
    const { port, session } = open();
    await session.check();
    const ignored = (session.state().result?.findings ?? []).map((one) => ignoreOne(one.fingerprint));
    const again = new MemoryPort(BOOK);
    again.saved = { ...NOTHING_SAVED, settings: { tahun: 2024 }, ignored };
    const other = createSession(again);
    await other.start();
    await other.check();
    expect(port.marks).not.toEqual([]);
    expect(again.marks).toEqual([]);
  });

  it('keeps ignored findings when it saves settings', async () => {
    const { port, session } = open();
    const ignored = [ignoreOne('x')];
    port.saved = { ...NOTHING_SAVED, ignored };
    await session.start();
    await session.save({ batas: 100 });
    expect(port.saved).toEqual({ settings: { batas: 100 }, ignored, history: [] });
  });

  it('keeps the old settings where the new ones cannot be saved', async () => {
    const { port, session } = open();
    port.failing.save = new HostError('busy', 'InvalidOperationInCellEditMode');
    await session.save({ batas: 100 });
    expect(session.state().saved.settings).toEqual({});
    expect(session.state().notice).toMatchObject({ task: 'save', trouble: 'busy' });
  });

  it('lists the table around the selected cell', async () => {
    const { port, session } = open();
    port.selected = { sheet: 'BAB III', area: { top: 3, left: 1, bottom: 3, right: 1 } };
    await session.checkTable();
    const { filter, result } = session.state();
    expect(result?.tables.find((table) => table.id === filter.table)?.sheet).toBe('BAB III');
  });

  it('lists everything and says so where the selected cell is in no table', async () => {
    const { port, session } = open();
    port.selected = { sheet: 'BAB III', area: { top: 90, left: 1, bottom: 90, right: 1 } };
    await session.checkTable();
    expect(session.state()).toMatchObject({ filter: { table: '' }, notice: { kind: 'outside-table' } });
  });

  it('inserts an example into the selected cell and takes it back', async () => {
    const { port, session } = open();
    port.selected = { sheet: 'BAB III', area: { top: 7, left: 2, bottom: 9, right: 4 } };
    await session.insert(FUNCTIONS[0] as (typeof FUNCTIONS)[number]);
    const cell = at('BAB III', 'C8');
    expect(port.edits).toEqual([{ at: cell, to: { value: null, formula: 'SAKIP.CAPAIAN(68,80)' } }]);
    await session.undoInsert();
    expect(port.edits.at(-1)).toEqual({ at: cell, to: { value: null, format: 'General' } });
    expect(session.state().notice).toEqual({ kind: 'undone' });
    await session.undoInsert();
    expect(port.edits).toHaveLength(2);
  });

  it('does not take an example back over what was typed since, and calls the list outdated', async () => {
    const { port, session } = open();
    await session.check();
    port.selected = { sheet: 'BAB III', area: { top: 7, left: 2, bottom: 7, right: 2 } };
    await session.insert(FUNCTIONS[0] as (typeof FUNCTIONS)[number]);
    expect(session.state().stale).toBe('workbook');
    port.type(at('BAB III', 'C8'), 'Catatan penting');
    const before = port.workbook;
    await session.undoInsert();
    expect(port.workbook).toEqual(before);
    expect(session.state().notice).toMatchObject({ task: 'insert', trouble: 'changed' });
  });

  it('inserts summary sheets with the office’s settings, checks aside from them, and removes them', async () => {
    const { port, session } = open();
    port.saved = { ...NOTHING_SAVED, settings: { tahun: 2023 } };
    await session.start();
    await session.insertSummaries(['temuan', 'rekap-anggaran']);
    const { inserted, work, view, result } = session.state();
    expect(inserted?.inserted).toEqual([{ key: 'temuan', name: 'Temuan Konsistensi' }]);
    expect(inserted?.skipped.map(({ key }) => key)).toEqual(['rekap-anggaran']);
    expect([work.kind, view, result]).toEqual(['idle', 'ringkasan', undefined]);
    expect(JSON.stringify(port.inserted)).toContain('TAHUN 2023');
    await session.check();
    expect(session.state().result?.tables.map(({ sheet }) => sheet)).toEqual(['BAB II', 'BAB III']);
    await session.removeSummaries();
    expect(port.workbook).toEqual(BOOK);
    expect(session.state()).toMatchObject({ inserted: undefined, notice: { kind: 'summaries-removed' } });
  });

  it('does one work at a time', async () => {
    const { port, session } = open();
    let reads = 0;
    port.whileReading = () => {
      reads++;
    };
    await Promise.all([session.insertSummaries(), session.check(), session.insertSummaries()]);
    expect(reads).toBe(1);
  });

  it('inserts nothing where it is stopped or refused, and says only the latter', async () => {
    const { port, session } = open();
    port.whileReading = () => session.cancel();
    await session.insertSummaries();
    expect(session.state()).toMatchObject({ work: { kind: 'idle' }, notice: undefined, inserted: undefined });
    port.whileReading = () => {};
    port.failing.insert = new HostError('referenced', 'Temuan Konsistensi', 'BAB III');
    await session.insertSummaries();
    expect(session.state().notice).toMatchObject({ task: 'summarise', trouble: 'referenced' });
    expect(session.state().work.kind).toBe('idle');
    port.failing.removeInserted = new HostError('nothing-else', '');
    await session.removeSummaries();
    expect(session.state().notice).toMatchObject({ task: 'remove-summaries', trouble: 'nothing-else' });
    expect(port.workbook).toEqual(BOOK);
  });

  it('removes the marks and keeps the findings', async () => {
    const { port, session } = open();
    await session.check();
    await session.unmark();
    expect(port.marks).toEqual([]);
    expect(session.state()).toMatchObject({ notice: { kind: 'unmarked' } });
    expect(session.state().result).toBeDefined();
  });

  it('tells its listeners until they leave', () => {
    const { session } = open();
    let told = 0;
    const leave = session.subscribe(() => {
      told++;
    });
    session.dispatch({ type: 'view', view: 'tabel' });
    leave();
    session.dispatch({ type: 'view', view: 'fungsi' });
    expect(told).toBe(1);
  });
});
