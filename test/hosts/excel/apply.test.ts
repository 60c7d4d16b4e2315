import type { CellValue, Edit } from '#core/grid';
import { excelPort } from '#hosts/excel';
import { excelWorld } from '../../contract/worlds';
import { at } from '../../support/check-result';
import { draw } from '../../support/draw';
import { eventually } from '../../support/eventually';
import { PAYLOAD_LIMIT } from '../../support/office';
import { officeClient } from '../../support/office/office-client';

/** Thousands of cells take a while where several things run at once. */
jest.setTimeout(60_000);

// The test host has no formula engine: a formula that is written shows 0.
const BOOK = draw(`
  Indikator | Target | Realisasi | Capaian
  Rumah layak huni | 80 | '90' | =C2/B2 -> 0,00%
  ~ Indeks kepuasan | 50.000.000 | #N/A | -`);

const edit = (cell: string, value: CellValue, formula?: string): Edit => ({
  at: at('Lembar1', cell),
  to: formula === undefined ? { value } : { value, formula },
});
/** One of each kind of cell, each into another kind. */
const EDITS = [
  edit('D2', 1.1),
  edit('C2', 90),
  edit('B3', '1.234'),
  edit('C3', true),
  edit('F9', null, 'A1'),
];

function opened() {
  const world = excelWorld(BOOK);
  const [sheet] = world.host.book.sheets;
  if (!sheet) throw new Error('one sheet');
  return { ...world, sheet };
}

describe('changing cells in Excel', () => {
  it('is all or nothing, whichever of the writes Excel refuses', async () => {
    const { port, dump, host } = opened();
    const before = dump();
    let refused = 0;
    for (let writes = 0; ; writes++) {
      host.failAfter = writes;
      const error = await port.apply(EDITS).catch((one: unknown) => one);
      if (host.failAfter !== undefined) break;
      expect(error).toMatchObject({ trouble: 'other', detail: expect.stringContaining('told to fail') });
      expect(dump()).toBe(before);
      refused++;
    }
    // A format that lets the value be, the value, the format; one of two cells below one another is hidden.
    expect(refused).toBe(EDITS.length * 3);
  });

  it('puts everything back even where the user begins to type half-way, once they are done', async () => {
    const { port, dump, host } = opened();
    const before = dump();
    const beforeChange = host.beforeChange.bind(host);
    host.beforeChange = () => {
      host.beforeChange = beforeChange;
      host.busy = true;
      setTimeout(() => {
        host.busy = false;
      }, 2500);
    };
    const many = Array.from({ length: 1200 }, (_, i) => edit(`H${i + 1}`, i));
    await expect(port.apply(many)).rejects.toMatchObject({ trouble: 'busy' });
    expect(dump()).toBe(before);
    expect(host.eventsEnabled).toBe(true);
  });

  it('takes three requests, however many cells there are in a portion', async () => {
    const { port, host } = opened();
    host.resetStats();
    await port.apply(EDITS);
    expect(host.stats.requests).toBe(3);
  });

  it('cuts thousands of edits into requests under 5 MB, and stays all or nothing', async () => {
    const { port, dump, host } = opened();
    const before = dump();
    const edits = Array.from({ length: 1200 }, (_, i) => edit(`H${i + 1}`, `Uraian kegiatan ke-${i}`));
    // In the second of two requests, each of which takes three changes for its part of the column.
    host.failAfter = 4;
    await expect(port.apply(edits)).rejects.toMatchObject({ trouble: 'other' });
    expect(dump()).toBe(before);
    host.resetStats();
    expect(await port.apply(edits)).toHaveLength(1200);
    expect(host.stats.largestRequest).toBeLessThan(PAYLOAD_LIMIT / 2);
    expect(host.stats.largestResponse).toBeLessThan(PAYLOAD_LIMIT / 2);
  });

  it('writes a column of five thousand cells in steps of a thousand, whatever they hold', async () => {
    const { port, dump, host, sheet } = opened();
    for (let row = 0; row < 5000; row++) {
      sheet.cells[`${row},8`] =
        row % 7 === 0
          ? { formula: `B${row + 1}`, value: 0 }
          : { value: `1.234.${String(row % 1000).padStart(3, '0')}`, format: row % 2 ? '@' : '0.00' };
    }
    const before = dump();
    const edits = Array.from({ length: 5000 }, (_, row): Edit => {
      const to =
        row % 11 === 0 ? { value: null, formula: 'B2' } : { value: 1_234_000 + row, format: '#,##0' };
      return { at: { sheet: 'Lembar1', row, col: 8 }, to };
    }).reverse();
    host.resetStats();
    const began = performance.now();
    const applied = await port.apply(edits);
    const milliseconds = Math.round(performance.now() - began);
    const { requests, largestRequest, largestResponse } = host.stats;
    process.stdout.write(
      `5,000 edits: ${requests} requests in ${milliseconds} ms, at most ${largestRequest} and ${largestResponse} bytes\n`,
    );
    expect(requests).toBe(11);
    expect(Math.max(largestRequest, largestResponse)).toBeLessThan(PAYLOAD_LIMIT / 5);
    expect(applied.map(({ at }) => at)).toEqual(edits.map(({ at }) => at));
    expect(sheet.cells['1,8']).toEqual({ value: 1_234_001, format: '#,##0' });
    await port.apply(applied.map(({ at, was }) => ({ at, to: was })));
    // A formula that is written anew shows 0, as it did.
    expect(dump()).toBe(before);
  });

  it('takes cells that stand apart in as many requests, under 5 MB', async () => {
    const { port, host } = opened();
    host.resetStats();
    await port.apply(Array.from({ length: 1500 }, (_, i) => edit(`J${2 * i + 1}`, `Kegiatan ${i}`)));
    const { requests, largestRequest, largestResponse } = host.stats;
    expect(requests).toBe(5);
    expect(Math.max(largestRequest, largestResponse)).toBeLessThan(PAYLOAD_LIMIT / 2);
  });

  it('puts everything back where a cell then holds something else than was written', async () => {
    const { port, dump, host, sheet } = opened();
    const before = dump();
    const { changed } = host;
    host.changed = (...args) => {
      // As if Excel had read what was written in its own way.
      if (sheet.cells['8,1']?.value === '1/2') {
        host.changed = changed;
        sheet.cells['8,1'] = { value: 46_024, format: 'd-mmm' };
      }
      changed.apply(host, args);
    };
    await expect(port.apply([edit('C2', 90), edit('B9', '1/2'), edit('D3', 5)])).rejects.toMatchObject({
      trouble: 'other',
      detail: expect.stringContaining('something else'),
    });
    expect(dump()).toBe(before);
  });

  it('says so where not even the old values could be put back, and hears the user again', async () => {
    const { port, host, type } = opened();
    let heard = 0;
    const end = await port.watch(() => heard++);
    let left = 4;
    host.beforeChange = () => {
      if (left-- <= 0) throw new Error('the disk is full');
    };
    await expect(port.apply(EDITS)).rejects.toMatchObject({
      trouble: 'other',
      detail: expect.stringMatching(/disk is full.*could not be taken back.*disk is full/s),
    });
    type(at('Lembar1', 'A9'), 1);
    await eventually(() => heard > 0, true);
    host.beforeChange = () => {};
    await end();
  });

  it('leaves cells alone that an array formula fills', async () => {
    const { port, dump, sheet } = opened();
    sheet.arrays = [{ top: 1, left: 3, bottom: 2, right: 3 }];
    const before = dump();
    await expect(port.apply([edit('B2', 1), edit('D3', 1)])).rejects.toMatchObject({ trouble: 'bound' });
    expect(dump()).toBe(before);
  });

  it('writes values into a table, but no formula that Excel might copy to its whole column', async () => {
    const { port, sheet } = opened();
    sheet.tables = [{ name: 'Capaian', area: { top: 0, left: 0, bottom: 2, right: 3 } }];
    await expect(port.apply([edit('D3', null, 'C3/B3')])).rejects.toMatchObject({ trouble: 'bound' });
    expect(await port.apply([edit('D3', 0.5), edit('F3', null, 'C3/B3')])).toHaveLength(2);
  });

  it('writes into an unlocked cell of a protected sheet, and into a row that a filter hides', async () => {
    const { port, sheet } = opened();
    sheet.protection = { allowFormatCells: true };
    Object.assign(sheet.cells['2,1'] as object, { unlocked: true });
    sheet.filter = { top: 0, left: 0, bottom: 2, right: 3 };
    expect((await port.apply([edit('B3', 7)]))[0]?.was.value).toBe(50_000_000);
    expect(sheet.cells['2,1']?.value).toBe(7);
  });

  it('is one step of the undo list where Excel can join steps, and asks older ones for nothing', async () => {
    const { host } = opened();
    const options = async (supported: string) => {
      Object.assign(globalThis, officeClient(host, supported));
      const run = jest.spyOn(Excel, 'run');
      await excelPort().apply([edit('B2', 1)]);
      await excelPort().mark([{ at: at('Lembar1', 'B2'), severity: 'error' }]);
      await excelPort().unmark();
      return run.mock.calls.map(([first]) => (typeof first === 'function' ? 'none' : first));
    };
    expect(await options('1.20')).toEqual(Array(3).fill({ mergeUndoGroup: true }));
    expect(await options('1.19')).toEqual(Array(3).fill('none'));
  });
});
