import { type Batch, insertLog, logRows, logText, NOTHING_SAVED } from '#app';
import type { CellContent } from '#core/grid';
import { at } from '../support/check-result';
import { draw } from '../support/draw';
import { MemoryPort } from '../support/memory-port';

const HISTORY: readonly Batch[] = [
  {
    time: '2026-01-02T03:04:05.000Z',
    changes: [
      {
        at: at('BAB III', 'F4'),
        from: { value: 121.5, format: '0.00' },
        to: { value: 112.5, format: '0.00' },
        rule: 'capaian',
        reason: 'Seharusnya 112,50.',
      },
    ],
  },
  {
    time: '2026-01-03T03:04:05.000Z',
    changes: [
      {
        at: at('BAB III', 'F5'),
        from: { value: null },
        to: { value: 98.5, formula: 'E5/D5*100' },
        rule: 'hitung-ulang',
        reason: 'Rumus capaian.',
      },
    ],
  },
];
const day = (time: string) => time.slice(0, 10);
const pause = async () => {};

describe('the log of changes', () => {
  it('tells what a cell showed and shows, with the formula behind it', () => {
    expect(logRows(HISTORY, day, false)).toEqual([
      {
        time: '2026-01-02',
        at: at('BAB III', 'F4'),
        was: '121,50',
        is: '112,50',
        rule: 'capaian',
        reason: 'Seharusnya 112,50.',
      },
      {
        time: '2026-01-03',
        at: at('BAB III', 'F5'),
        was: '(kosong)',
        is: '98,5 (rumus =E5/D5*100)',
        rule: 'hitung-ulang',
        reason: 'Rumus capaian.',
      },
    ]);
  });

  it('tells a text from the number that it became, though both look alike', () => {
    const change = {
      at: at('BAB III', 'E5'),
      from: { value: '79,00', format: 'General' },
      to: { value: 79, format: '0.00' },
      rule: 'format-angka' as const,
      reason: 'Tersimpan sebagai teks.',
    };
    const [row] = logRows([{ time: '2026-01-02T03:04:05.000Z', changes: [change] }], day, false);
    expect([row?.was, row?.is]).toEqual(['79,00 (teks)', '79,00 (angka)']);
  });

  const rowOf = (from: CellContent, to: CellContent) => {
    const change = { at: at('BAB III', 'E5'), from, to, rule: 'capaian' as const, reason: 'Sebabnya.' };
    const [row] = logRows([{ time: '2026-01-02T03:04:05.000Z', changes: [change] }], day, false);
    return [row?.was, row?.is];
  };

  it('tells dates as the cell shows them', () => {
    const format = 'dd/mm/yyyy';
    expect(rowOf({ value: 45_657, format }, { value: 98.5, format: '0.00' })).toEqual([
      '31/12/2024',
      '98,50',
    ]);
    expect(rowOf({ value: 45_657, format }, { value: 45_658, format })).toEqual(['31/12/2024', '01/01/2025']);
  });

  it('tells what is stored where old and new show the same', () => {
    const dates = [45_657.25, 45_657.5].map((value) => ({ value, format: 'dd/mm/yyyy' }));
    expect(rowOf(dates[0] as CellContent, dates[1] as CellContent)).toEqual([
      '31/12/2024 (tersimpan 45657,25)',
      '31/12/2024 (tersimpan 45657,5)',
    ]);
    expect(rowOf({ value: 87.501, format: '0.00' }, { value: 87.499, format: '0.00' })).toEqual([
      '87,50 (tersimpan 87,501)',
      '87,50 (tersimpan 87,499)',
    ]);
  });

  it('tells formulas as an Indonesian Excel shows them', () => {
    expect(rowOf({ value: 1, formula: 'SUM(A1,B1)*1.5' }, { value: 2 })).toEqual([
      '1 (rumus =SUM(A1;B1)*1,5)',
      '2',
    ]);
  });

  it('is a file of every change with its exact contents', () => {
    const { version, changes } = JSON.parse(logText(HISTORY));
    expect([version, changes.length]).toEqual([1, 2]);
    expect(changes[1]).toEqual({
      time: '2026-01-03T03:04:05.000Z',
      sheet: 'BAB III',
      cell: 'F5',
      from: null,
      to: 98.5,
      formula: { from: null, to: 'E5/D5*100' },
      format: { from: null, to: null },
      rule: 'hitung-ulang',
      reason: 'Rumus capaian.',
    });
    expect(changes[0]).toMatchObject({ formula: null, format: { from: '0.00', to: '0.00' } });
    expect(JSON.parse(logText([], { file: 'a.xlsx', output: 'b.xlsx' }))).toEqual({
      version: 1,
      file: 'a.xlsx',
      output: 'b.xlsx',
      changes: [],
    });
  });

  it('is inserted as a sheet, and exchanged for a newer one when asked for again', async () => {
    const port = new MemoryPort(draw({ 'BAB III': 'Surat' }));
    const state = { ...NOTHING_SAVED, history: HISTORY };
    expect(await insertLog(port, state, day, pause)).toBe('Catatan SAKIP');
    await insertLog(port, { ...state, history: HISTORY.slice(0, 1) }, day, pause);
    expect(port.workbook.sheets.map(({ name }) => name)).toEqual(['BAB III', 'Catatan SAKIP']);
    const said = JSON.stringify(port.workbook.sheets[1]);
    expect(said).toContain('112,50');
    expect(said).not.toContain('hitung-ulang');
  });
});
