import { SAVED_NAMESPACE } from '#app';
import type { CellRef } from '#core/grid';
import { draw } from '../../../support/draw';
import { deleteRows, deleteSheet, insertRows, renameSheet } from '../../../support/office';
import { functionWorld, later, type Shown, until, write } from './world';

/** The runtime gathers results before it sends them, and waits for Excel between. */
jest.setTimeout(30_000);

const SHEET = 'BAB III';
const BOOK = draw({
  [SHEET]: `
    Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024 | < | < | < | < | <
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase jalan mantap | % | 80 | 60 |
    2 | Indeks kepuasan masyarakat | Indeks | 50 | 45 |
    3 | Jumlah rumah layak huni | unit | 40 | 50 |
    4 | Angka kemiskinan | % | 10 | 8 |`,
  Lain: 'Catatan | 1',
});
/** Columns, counted from 0. */
const [TARGET, REALISASI, CAPAIAN] = [3, 4, 5] as const;
const cell = (row: number, col: number, sheet = SHEET): CellRef => ({ sheet, row, col });
/** So long no result may come that must not come. */
const QUIET = 400;

const saying = (part: string): Shown => ({ sentence: expect.stringContaining(part) as unknown as string });
const FORM = '=SAKIP.CAPAIAN(';

type World = ReturnType<typeof functionWorld>;

describe('a function without arguments', () => {
  let world: World;
  beforeEach(() => {
    world = functionWorld(BOOK);
  });
  afterEach(async () => {
    await world.close();
    // Nothing is watched or held any more.
    await until(() => world.host.listening.length === 0 && world.host.references.size === 0);
  });

  const enter = (row: number) => world.enter('CAPAIAN', SHEET, row, CAPAIAN);
  const settles = (call: number, shown: Shown) =>
    until(() => {
      try {
        expect(world.shown(call)).toEqual(shown);
        return true;
      } catch {
        return false;
      }
    }).catch(() => expect(world.shown(call)).toEqual(shown));

  it('finds the inputs of its own row, and follows them', async () => {
    const call = enter(2);
    await settles(call, 75);
    world.type(cell(2, REALISASI), 40);
    await settles(call, 50);
    world.type(cell(2, TARGET), 50);
    await settles(call, 80);
    expect(world.calls.told.get(call)).toHaveLength(3);
  });

  it.each([
    ['that a later version keeps notes in', '{"version":2}'],
    ['whose notes are damaged', '{"version":1,'],
  ])('computes in a workbook %s, as checks do', async (_, kept) => {
    world.host.book.parts = [{ id: '{U0}', xml: `<sakip xmlns="${SAVED_NAMESPACE}">${kept}</sakip>` }];
    await settles(enter(2), 75);
  });

  it('says nothing again where its inputs did not change, and reads only the sheet that did', async () => {
    const calls = [enter(2), enter(3)];
    await settles(calls[1] as number, 90);
    await later(QUIET);
    world.host.resetStats();
    world.type(cell(0, 1, 'Lain'), 2);
    world.type(cell(2, 1), 'Persentase jalan mantap kabupaten');
    await later(QUIET);
    expect(calls.map((call) => world.calls.told.get(call)?.length)).toEqual([1, 1]);
  });

  it('is one of hundreds, for whom the workbook is read once', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i + 1} | Indikator nomor ${i} | % | 80 | ${i} |`);
    await world.close();
    world = functionWorld(
      draw({
        [SHEET]: `No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)\n${rows.join('\n')}`,
      }),
    );
    for (let i = 0; i < 300; i++) {
      const sheet = world.host.book.sheets[0];
      if (sheet) sheet.cells[`${i + 1},${CAPAIAN}`] = { formula: 'SAKIP.CAPAIAN()', value: 1 };
    }
    const calls = Array.from({ length: 300 }, (_, i) => world.call('CAPAIAN', SHEET, i + 1, CAPAIAN));
    const readings = countReadings(world);
    await until(() => calls.every((call) => world.shown(call) !== undefined));
    await later(QUIET);
    expect(calls.map((call) => world.shown(call))).toEqual(calls.map((_, i) => i / 0.8));
    // The second one sees that nothing changed but the results.
    expect(readings()).toBeLessThanOrEqual(2);
    expect(calls.map((call) => world.calls.told.get(call)?.length)).toEqual(calls.map(() => 1));
  });

  describe('says why it can not, with the form that has arguments,', () => {
    it.each([
      ['outside of a table', 20, undefined, 'tabel'],
      ['without an address', 2, null, 'tidak memberitahukan'],
      ['for several cells at once', 2, "'BAB III'!F3:F4", 'satu sel'],
      ['in another workbook', 2, "'[Lain.xlsx]BAB III'!F3", 'buku kerja yang lain'],
      ['on a sheet that is not there', 2, 'BAB9!F3', 'tidak diketahui lagi'],
    ])('%s', async (_, row, address, part) => {
      write(world.host, cell(row, CAPAIAN), 'SAKIP.CAPAIAN()');
      const call = world.call('CAPAIAN', SHEET, row, CAPAIAN, address);
      await settles(call, saying(part));
      expect(world.shown(call)).toEqual(saying(FORM));
    });

    it('where a target is zero', async () => {
      const call = enter(2);
      world.type(cell(2, TARGET), 0);
      await settles(call, saying('nol'));
      world.type(cell(2, TARGET), 120);
      await settles(call, 50);
    });
  });

  it('takes an address with the name of its own workbook', async () => {
    write(world.host, cell(2, CAPAIAN), 'SAKIP.CAPAIAN()');
    await settles(world.call('CAPAIAN', SHEET, 2, CAPAIAN, "'[LKjIP.xlsx]BAB III'!F3"), 75);
  });

  describe('keeps to its row', () => {
    it('when rows come above it and go, although Excel does not call again', async () => {
      const calls = [enter(2), enter(3)];
      await settles(calls[1] as number, 90);
      insertRows(world.host, SHEET, 3, 2);
      world.type(cell(5, REALISASI), 25);
      await settles(calls[1] as number, 50);
      expect(world.shown(calls[0] as number)).toBe(75);
      deleteRows(world.host, SHEET, 3, 2);
      world.type(cell(3, REALISASI), 30);
      await settles(calls[1] as number, 60);
    });

    it.each([
      ['before', true],
      ['after', false],
    ])('when Excel calls again for the new place %s it cancels the old call', async (_, again) => {
      const old = enter(3);
      await settles(old, 90);
      insertRows(world.host, SHEET, 2, 1);
      if (!again) world.cancel(old);
      const call = world.call('CAPAIAN', SHEET, 4, CAPAIAN);
      if (again) world.cancel(old);
      await settles(call, 90);
      world.type(cell(4, REALISASI), 20);
      await settles(call, 40);
      expect(world.calls.told.get(old)).toHaveLength(1);
    });

    it('when rows come while the workbook is being read, and Excel tells nothing of them', async () => {
      const calls = [enter(2), enter(3), enter(4)];
      await settles(calls[2] as number, 125);
      const { bridge } = world.host;
      const { sendMessageToHost } = bridge;
      bridge.sendMessageToHost = (text) => {
        sendMessageToHost.call(bridge, text);
        if (!/valueTypes/i.test(text)) return;
        bridge.sendMessageToHost = sendMessageToHost;
        setTimeout(() => {
          world.host.eventsEnabled = false;
          insertRows(world.host, SHEET, 2, 1);
          world.host.eventsEnabled = true;
        }, 0);
      };
      world.type(cell(2, REALISASI), 40);
      await settles(calls[0] as number, 50);
      await later(QUIET);
      const told = calls.map((call) => world.calls.told.get(call));
      expect(told).toEqual([[75, 50], [90], [125]].map((all) => all.map((one) => ({ cells: [[one]] }))));
    });

    it('when its sheet is renamed', async () => {
      const call = enter(2);
      await settles(call, 75);
      renameSheet(world.host, SHEET, 'Bab 3');
      world.type(cell(2, REALISASI, 'Bab 3'), 20);
      await settles(call, 25);
    });
  });

  it.each([
    ['its row is deleted', (one: World) => deleteRows(one.host, SHEET, 2, 1)],
    ['its sheet is deleted', (one: World) => deleteSheet(one.host, SHEET)],
    ['something else is typed over it', (one: World) => one.type(cell(2, CAPAIAN), 7)],
  ])('leaves the others alone where %s and Excel does not cancel the call', async (_, happen) => {
    write(world.host, cell(0, 3, 'Lain'), 'SAKIP.CAPAIAN()');
    const other = world.call('CAPAIAN', 'Lain', 0, 3);
    const call = enter(2);
    await settles(call, 75);
    const before = world.shown(other);
    happen(world);
    await settles(call, saying('tidak diketahui lagi'));
    expect(world.shown(other)).toEqual(before);
  });

  it('is told from its neighbours where one of them goes while others come', async () => {
    const calls = [enter(2), enter(3), enter(4)];
    await settles(calls[2] as number, 125);
    deleteRows(world.host, SHEET, 3, 1);
    const late = enter(4);
    await settles(late, 120);
    await settles(calls[1] as number, saying('tidak diketahui lagi'));
    world.type(cell(3, REALISASI), 20);
    await settles(calls[2] as number, 50);
    expect([world.shown(calls[0] as number), world.shown(late)]).toEqual([75, 120]);
  });

  it('follows what the add-in itself changes: cells, and the settings that it keeps', async () => {
    const call = enter(5);
    await settles(call, 120);
    const number = (value: number) => ({ value });
    await world.port.apply([{ at: cell(5, REALISASI), to: number(9) }]);
    await settles(call, 110);
    const saved = { ignored: [], history: [] };
    await world.port.save({ ...saved, settings: { polaritas: { 'angka kemiskinan': 'naik' } } });
    await settles(call, 90);
    await world.port.save({ ...saved, settings: { batas: 80, polaritas: { 'angka kemiskinan': 'naik' } } });
    await settles(call, 80);
  });

  describe('shows no number that may be meant for another cell', () => {
    it('where Excel called for one of two cells', async () => {
      write(world.host, cell(3, CAPAIAN), 'SAKIP.CAPAIAN()');
      const call = enter(2);
      await settles(call, saying('tersendiri'));
      expect(world.calls.told.get(call)).toHaveLength(1);
      const late = world.call('CAPAIAN', SHEET, 3, CAPAIAN);
      await settles(late, 90);
      await settles(call, 75);
    });

    it('nor once a second cell has come', async () => {
      const call = enter(2);
      await settles(call, 75);
      write(world.host, cell(3, CAPAIAN), 'IFERROR(SAKIP.CAPAIAN(),"")');
      await settles(call, saying('Ctrl+Alt+F9'));
      world.type(cell(3, CAPAIAN), '');
      await settles(call, 75);
    });

    it('but where a cell chooses not to call, others that are called apart go on', async () => {
      write(world.host, cell(4, CAPAIAN), 'IF(E5="","",SAKIP.CAPAIAN())');
      const calls = [enter(2), enter(3)];
      await settles(calls[0] as number, 75);
      await settles(calls[1] as number, 90);
    });
  });

  describe('in one row with others', () => {
    const WIDE = draw({
      [SHEET]: `
        Program | Target | Realisasi | Capaian (%) | Predikat | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | Tingkat Efisiensi
        Program jalan dan jembatan | 80 | 88 | | | 1.000.000 | 900.000 | |
        Program perumahan rakyat | 50 | 50 | | | 2.000.000 | 1.600.000 | |`,
    });

    it('follows what they give, in whatever order Excel calls', async () => {
      await world.close();
      world = functionWorld(WIDE);
      const enterAt = (name: 'CAPAIAN' | 'PENYERAPAN' | 'EFISIENSI' | 'PREDIKAT', col: number) =>
        [1, 2].map((row) => world.enter(name, SHEET, row, col));
      const efisiensi = enterAt('EFISIENSI', 8);
      const predikat = enterAt('PREDIKAT', 4);
      const penyerapan = enterAt('PENYERAPAN', 7);
      const capaian = enterAt('CAPAIAN', 3);
      const shown = () =>
        [capaian, predikat, penyerapan, efisiensi].map((calls) => calls.map((call) => world.shown(call)));
      const settled = async (wanted: ReturnType<typeof shown>) => {
        await until(() => JSON.stringify(shown()) === JSON.stringify(wanted)).catch(() => {});
        expect(shown()).toEqual(wanted);
      };
      await settled([
        [110, 100],
        ['Sangat Tinggi', 'Sangat Tinggi'],
        [90, 80],
        [20, 20],
      ]);
      // No figure was said that rested on what the cells showed before.
      const figures = efisiensi.map((call) => world.calls.told.get(call)?.filter((one) => 'cells' in one));
      expect(figures).toEqual([[{ cells: [[20]] }], [{ cells: [[20]] }]]);
      world.type(cell(1, 2), 84);
      world.type(cell(2, 6), 1_500_000);
      await settled([
        [105, 100],
        ['Sangat Tinggi', 'Sangat Tinggi'],
        [90, 75],
        [15, 25],
      ]);
    });
  });

  it('does not go round in circles where its result changes its inputs', async () => {
    write(world.host, cell(2, REALISASI), 'F3+1');
    const { onResult } = world.calls;
    let rounds = 0;
    world.calls.onResult = (call, outcome) => {
      onResult(call, outcome);
      const cells = world.host.book.sheets[0]?.cells ?? {};
      const result = cells[`2,${CAPAIAN}`]?.value;
      cells[`2,${REALISASI}`] = {
        formula: 'F3+1',
        value: typeof result === 'number' ? result + 1 + rounds++ : { error: '#N/A' },
      };
      world.host.tell('calculated', { worksheetId: world.host.book.sheets[0]?.id });
    };
    const cells = world.host.book.sheets[0]?.cells;
    if (cells) cells[`2,${REALISASI}`] = { formula: 'F3+1', value: 1 };
    const call = enter(2);
    await settles(call, saying('melingkar'));
    const { length } = world.calls.told.get(call) ?? [];
    expect(length).toBeLessThan(20);
    await later(QUIET);
    expect(world.calls.told.get(call)).toHaveLength(length);
  });

  it('waits while a cell is being edited', async () => {
    world.editing(true);
    const call = enter(2);
    await later(QUIET);
    expect(world.shown(call)).toBeUndefined();
    world.editing(false);
    await settles(call, 75);
    world.editing(true);
    world.type(cell(2, REALISASI), 40);
    await later(QUIET);
    expect(world.shown(call)).toBe(75);
    world.editing(false);
    await settles(call, 50);
  });
});

/** Counts how often cells are read. */
function countReadings(world: World): () => number {
  const { bridge } = world.host;
  const { sendMessageToHost } = bridge;
  let readings = 0;
  bridge.sendMessageToHost = (text) => {
    if (text.includes('ValueTypes') || text.includes('valueTypes')) readings++;
    sendMessageToHost.call(bridge, text);
  };
  return () => readings;
}
