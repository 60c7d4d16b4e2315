import { HostError, NOTHING_SAVED } from '#app';
import type { Workbook } from '#core/grid';
import { createSession } from '#ui';
import { at, ignoreOne } from '../support/check-result';
import { draw } from '../support/draw';
import { MemoryPort } from '../support/memory-port';
import { BOOK, MIXED } from './books';

const NOW = new Date('2026-01-02T03:04:05Z');
const F3 = at('BAB III', 'F3');

async function checked(workbook: Workbook = BOOK) {
  const port = new MemoryPort(workbook);
  const session = createSession(port, () => NOW);
  await session.start();
  await session.check();
  const found = (cell: string) => {
    const there = session
      .state()
      .result?.findings.find(
        (one) => one.at.sheet === 'BAB III' && JSON.stringify(one.at) === JSON.stringify(at('BAB III', cell)),
      );
    if (!there) throw new Error(`no finding at ${cell}`);
    return there;
  };
  const fix = (cell: string) => {
    const finding = found(cell);
    return session.fix(finding, finding.fixes[0] as (typeof finding.fixes)[number]);
  };
  return { port, session, found, fix };
}

describe('a fix', () => {
  it('changes the cell, keeps it in the log with the finding’s message, checks again, and says what came of it', async () => {
    const { port, session, found, fix } = await checked();
    const { message } = found('F3');
    expect(await fix('F3')).toBe(true);
    const { result, saved, notice, work } = session.state();
    expect(result?.findings.map((one) => one.at)).toEqual([at('BAB III', 'F4')]);
    expect(port.marks.map((mark) => mark.at)).toEqual([at('BAB III', 'F4')]);
    expect(port.saved).toEqual(saved);
    expect(saved.history).toEqual([
      {
        time: NOW.toISOString(),
        changes: [
          {
            at: F3,
            from: { value: 121.5, format: '0.00' },
            to: { value: 112.5, format: '0.00' },
            rule: 'capaian',
            reason: message,
          },
        ],
      },
    ]);
    expect(notice).toEqual({
      kind: 'changed',
      cells: 1,
      outcome: { gone: 1, still: [], fresh: 0 },
      refused: [],
    });
    expect(work.kind).toBe('idle');
  });

  it('says that the finding is still there where another figure is wrong now', async () => {
    const { session, found } = await checked();
    const finding = found('F3');
    const [change] = finding.fixes[0]?.changes ?? [];
    if (!change) throw new Error('no change');
    const wrong = { ...finding.fixes[0], changes: [{ ...change, to: { value: 113 } }] };
    await session.fix(finding, wrong as (typeof finding.fixes)[number]);
    const { notice } = session.state();
    if (notice?.kind !== 'changed') throw new Error(String(notice?.kind));
    expect([notice.outcome?.gone, notice.outcome?.fresh]).toEqual([0, 0]);
    expect(notice.outcome?.still[0]?.message).toContain('113,00');
  });

  it('is refused where the cell holds something else by now', async () => {
    const { port, session, fix } = await checked();
    port.type(F3, 121.49);
    expect(await fix('F3')).toBe(false);
    expect(session.state().notice).toMatchObject({ task: 'fix', trouble: 'changed', sheet: 'BAB III' });
    expect([port.edits, port.saved, session.state().work.kind]).toEqual([[], undefined, 'idle']);
  });

  it('is refused where rows came in and the figure of another row looks like the one that was seen', async () => {
    const lines = [
      'Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024',
      'No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %',
      '1 | Persentase jalan mantap | Persen | 50 | 40 | 80,00',
      '2 | Persentase rumah layak huni | Persen | 80 | 90 | 80,00',
    ];
    const { port, session, fix } = await checked(draw({ 'BAB III': lines.join('\n') }));
    port.workbook = draw({ 'BAB III': ['Judul bab', ...lines].join('\n') });
    const before = port.workbook;
    expect(await fix('F4')).toBe(false);
    expect(session.state().notice).toMatchObject({ task: 'fix', trouble: 'changed', sheet: 'BAB III' });
    expect([port.workbook, port.saved]).toEqual([before, undefined]);
  });

  it('is refused where a figure that it was computed from is another one by now', async () => {
    const { port, session, fix } = await checked();
    port.type(at('BAB III', 'E3'), 96);
    expect(await fix('F3')).toBe(false);
    expect(session.state().notice).toMatchObject({ task: 'fix', trouble: 'changed', sheet: 'BAB III' });
    await session.check();
    expect(await fix('F3')).toBe(true);
    expect(session.state().result?.findings.some((one) => one.at.row === 2)).toBe(false);
  });

  it('leaves all as it was on a protected sheet, and where the log cannot be kept', async () => {
    const { port, session, fix } = await checked();
    port.protectedSheets.add('BAB III');
    expect(await fix('F3')).toBe(false);
    expect(session.state().notice).toMatchObject({ task: 'fix', trouble: 'protected' });
    port.protectedSheets.clear();
    port.failing.save = new HostError('protected', 'read only');
    expect(await fix('F3')).toBe(false);
    expect([port.workbook, session.state().saved]).toEqual([BOOK, NOTHING_SAVED]);
  });

  it('says that it was made where the check after it was stopped', async () => {
    const { port, session, fix } = await checked();
    port.whileReading = () => {
      if (session.state().work.kind === 'checking') session.cancel();
    };
    expect(await fix('F3')).toBe(true);
    expect(session.state().notice).toEqual({ kind: 'changed', cells: 1, outcome: undefined, refused: [] });
  });

  it('is made once where it is asked for twice', async () => {
    const { port, fix } = await checked();
    expect(await Promise.all([fix('F3'), fix('F3')])).toEqual([true, false]);
    expect(port.edits).toHaveLength(1);
  });

  it('does not forget what an earlier sitting kept where that could not be read at first', async () => {
    const port = new MemoryPort(BOOK);
    port.saved = { ...NOTHING_SAVED, ignored: [ignoreOne('x')] };
    port.failing.load = new HostError('busy', 'typing');
    const session = createSession(port, () => NOW);
    await session.start();
    expect(session.state().notice).toMatchObject({ task: 'load' });
    await session.check();
    const [finding] = session.state().result?.findings ?? [];
    const [fix] = finding?.fixes ?? [];
    if (!finding || !fix) throw new Error('no fix');
    await session.fix(finding, fix);
    expect(port.saved?.ignored).toEqual([ignoreOne('x')]);
    expect(port.saved?.history).toHaveLength(1);
  });
});

describe('the safe fixes', () => {
  it('are one change, and none is left', async () => {
    const { port, session } = await checked(MIXED);
    expect(await session.fixSafely()).toBe(true);
    const { saved, result } = session.state();
    expect(saved.history).toHaveLength(1);
    expect(port.edits.map((edit) => [edit.at, edit.to.value])).toEqual([
      [at('BAB III', 'D3'), 80],
      [at('BAB III', 'D4'), 82],
    ]);
    expect(result?.findings.filter((one) => one.fix === 'safe')).toEqual([]);
    await session.takeBack(1);
    expect(port.workbook).toEqual(MIXED);
    expect(session.state().notice).toEqual({ kind: 'taken-back', cells: 2 });
  });
});

describe('the safe fixes of a workbook with a protected sheet', () => {
  const [sheet] = MIXED.sheets;
  if (!sheet) throw new Error('no sheet');
  const TWO = { ...MIXED, sheets: [sheet, { ...sheet, name: 'BAB IV' }] };

  it('are made on all others as one change, and the sheet is named', async () => {
    const { port, session } = await checked(TWO);
    port.protectedSheets.add('BAB IV');
    expect(await session.fixSafely()).toBe(true);
    expect(port.edits.map((edit) => edit.at)).toEqual([at('BAB III', 'D3'), at('BAB III', 'D4')]);
    expect(port.saved?.history).toHaveLength(1);
    expect(session.state().notice).toMatchObject({
      kind: 'changed',
      cells: 2,
      refused: [{ sheet: 'BAB IV', trouble: 'protected' }],
    });
    await session.takeBack(1);
    expect(port.workbook).toEqual(TWO);
  });

  it('are refused where no sheet allows them', async () => {
    const { port, session } = await checked(TWO);
    for (const { name } of TWO.sheets) port.protectedSheets.add(name);
    expect(await session.fixSafely()).toBe(false);
    expect(session.state().notice).toMatchObject({ kind: 'trouble', task: 'fix', trouble: 'protected' });
    expect([port.workbook, port.saved]).toEqual([TWO, undefined]);
  });
});

describe('what was changed', () => {
  it('is taken back after the workbook was opened again, all at once', async () => {
    const { port, fix } = await checked();
    await fix('F3');
    await fix('F4');
    const again = createSession(port, () => NOW);
    await again.start();
    expect(again.state().saved.history).toHaveLength(2);
    expect(await again.takeBack(2)).toBe(true);
    expect(port.workbook).toEqual(BOOK);
    expect(again.state().saved).toEqual(NOTHING_SAVED);
    expect(again.state().result?.findings).toHaveLength(2);
  });

  it('is not taken back over what was typed since, and the log stays', async () => {
    const { port, session, fix } = await checked();
    await fix('F3');
    port.type(F3, 1);
    expect(await session.takeBack(1)).toBe(false);
    expect(session.state().notice).toMatchObject({ task: 'take-back', trouble: 'changed' });
    expect(port.saved?.history).toHaveLength(1);
  });

  it('is listed on a sheet when asked, which goes neither with the summaries nor into the check', async () => {
    const { port, session, fix } = await checked();
    await fix('F3');
    await session.insertLog((time) => `jam ${time}`);
    expect(session.state().notice).toEqual({ kind: 'log-inserted', sheet: 'Catatan SAKIP' });
    expect(port.shown.at(-1)).toEqual(at('Catatan SAKIP', 'A1'));
    expect(JSON.stringify(port.inserted)).toContain(`jam ${NOW.toISOString()}`);
    await session.removeSummaries();
    await session.check();
    expect(port.workbook.sheets.at(-1)?.name).toBe('Catatan SAKIP');
    expect(session.state().result?.tables.map(({ sheet }) => sheet)).toEqual(['BAB II', 'BAB III']);
  });

  it('says why its sheet cannot be made, and stops when asked', async () => {
    const { port, session, fix } = await checked();
    await fix('F3');
    port.structureProtected = true;
    await session.insertLog(String);
    expect(session.state().notice).toMatchObject({ task: 'insert-log', trouble: 'protected' });
    port.whileReading = () => session.cancel();
    await session.insertLog(String);
    expect([session.state().notice, session.state().work.kind, port.inserted]).toEqual([
      undefined,
      'idle',
      [],
    ]);
  });
});

describe('an ignored finding', () => {
  const ignoreOf = (found: Awaited<ReturnType<typeof checked>>['found'], cell: string) => {
    const { rule, fingerprint } = found(cell);
    return { rule, fingerprint, about: cell, reason: 'sudah benar' };
  };

  it('is neither listed nor marked from now on, with its reason in the workbook, until it is shown again', async () => {
    const { port, session, found } = await checked();
    const table = session.state().result?.tables.find(({ id }) => id === found('F3').table)?.key ?? '';
    session.dispatch({ type: 'select', index: 0 });
    expect(await session.ignore({ ...ignoreOf(found, 'F3'), table })).toBe(true);
    expect(port.marks.map((mark) => mark.at)).toEqual([at('BAB III', 'F4')]);
    const [ignore] = port.saved?.ignored ?? [];
    expect(ignore).toMatchObject({ reason: 'sudah benar', time: NOW.toISOString(), table });
    expect(session.state()).toMatchObject({
      selected: undefined,
      notice: { kind: 'ignored', findings: 1 },
      stale: 'no',
    });
    await session.showAgain(ignore ? [ignore] : []);
    expect(port.marks).toHaveLength(2);
    expect(port.saved).toBeUndefined();
  });

  it('is kept once where it is asked for twice', async () => {
    const { port, session, found } = await checked();
    const ignore = { ...ignoreOf(found, 'F3'), table: '' };
    await Promise.all([session.ignore(ignore), session.ignore({ ...ignore, reason: 'lain' })]);
    expect(port.saved?.ignored.map(({ reason }) => reason)).toEqual(['lain']);
  });

  it('may stand for all of its kind in its table', async () => {
    const { port, session, found } = await checked();
    const table = session.state().result?.tables.find(({ id }) => id === found('F3').table)?.key ?? '';
    const { fingerprint: _, ...all } = ignoreOf(found, 'F3');
    await session.ignore({ ...all, table });
    expect(session.state().notice).toMatchObject({ kind: 'ignored', findings: 2 });
    expect(port.marks).toEqual([]);
  });

  it('stays in the list where it cannot be kept', async () => {
    const { port, session, found } = await checked();
    port.failing.save = new HostError('busy', 'typing');
    expect(await session.ignore({ ...ignoreOf(found, 'F3'), table: '' })).toBe(false);
    expect(session.state().notice).toMatchObject({ task: 'ignore', trouble: 'busy' });
    expect([session.state().saved.ignored, port.marks.length]).toEqual([[], 2]);
  });

  it('leaves the sheets without marks where the user took them away', async () => {
    const { port, session, found } = await checked();
    await session.unmark();
    await session.ignore({ ...ignoreOf(found, 'F3'), table: '' });
    expect(port.marks).toEqual([]);
  });
});

describe('settings', () => {
  it('and an ignored finding that come while a fix is being kept wipe out neither its log nor one another', async () => {
    const { port, session, found, fix } = await checked();
    const { rule, fingerprint } = found('F4');
    const save = port.save.bind(port);
    port.save = async (state) => {
      await new Promise((resume) => setTimeout(resume, 5));
      await save(state);
    };
    await Promise.all([
      fix('F3'),
      session.ignore({ rule, fingerprint, table: '', about: 'F4', reason: 'benar' }),
      session.save({ tahun: 2024 }),
    ]);
    expect(port.saved?.history).toHaveLength(1);
    expect(port.saved?.ignored).toHaveLength(1);
    expect(port.saved?.settings).toEqual({ tahun: 2024 });
    expect(session.state().saved).toEqual(port.saved);
    expect(await session.takeBack(1)).toBe(true);
    expect(port.workbook).toEqual(BOOK);
  });

  it('leave what was ignored and what was changed as it is', async () => {
    const { port, session, found, fix } = await checked();
    await fix('F3');
    const { rule, fingerprint } = found('F4');
    await session.ignore({ rule, fingerprint, table: '', about: 'F4', reason: 'benar' });
    const { ignored, history } = session.state().saved;
    const settings = {
      tahun: 2024,
      batas: 110,
      skala: 'sakip',
      toleransi: 0.01,
      polaritas: { x: 'turun' },
    } as const;
    await session.save(settings);
    expect(port.saved).toEqual({ settings, ignored, history });
  });
});

describe('a workbook that a later version keeps notes in', () => {
  it('is checked, and changed by nothing that would have to be kept', async () => {
    const port = new MemoryPort(BOOK);
    port.keptByNewer = true;
    const session = createSession(port, () => NOW);
    await session.start();
    expect(session.state().notice).toMatchObject({ task: 'load', trouble: 'newer' });
    await session.check();
    const found = session.state().result?.findings[0];
    if (!found?.fixes[0]) throw new Error('nothing to mend');
    const { rule, fingerprint } = found;
    const refused = (task: string) =>
      expect(session.state().notice).toMatchObject({ kind: 'trouble', task, trouble: 'newer' });
    expect(await session.fix(found, found.fixes[0])).toBe(false);
    refused('fix');
    expect(await session.ignore({ rule, fingerprint, table: '', about: 'F3', reason: 'benar' })).toBe(false);
    refused('ignore');
    await session.save({ tahun: 2024 });
    refused('save');
    expect([port.workbook, port.saved]).toEqual([BOOK, undefined]);
  });
});

describe('a workbook whose notes are damaged', () => {
  const opened = async () => {
    const port = new MemoryPort(BOOK);
    port.keptDamaged = true;
    const session = createSession(port, () => NOW);
    await session.start();
    return { port, session };
  };

  it('says so when it is opened, and until that is closed', async () => {
    const { session } = await opened();
    expect(session.state().notice).toEqual({ kind: 'damaged' });
    session.dispatch({ type: 'view', view: 'pengaturan' });
    expect(session.state().notice).toEqual({ kind: 'damaged' });
  });

  it('is checked and mended as one that keeps nothing', async () => {
    const { port, session } = await opened();
    await session.check();
    expect(session.state().notice).toBeUndefined();
    const found = session.state().result?.findings[0];
    if (!found?.fixes[0]) throw new Error('nothing to mend');
    expect(await session.fix(found, found.fixes[0])).toBe(true);
    expect(port.saved?.history).toHaveLength(1);
  });
});
