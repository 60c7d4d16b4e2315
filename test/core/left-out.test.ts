import { checkWorkbook } from '#core';
import type { Workbook } from '#core/grid';
import { leftOutOf } from '#core/report';
import { draw } from '../support/draw';
import { capaianTable } from './rules/table';

const ROW = 'Indeks data | 80 | 84 | =D3/C3*100 -> 105,00';

/** A workbook whose formulas have no stored results, as some programs write them. */
function withoutResults(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
      })),
    })),
  };
}

describe('what a check had to leave out', () => {
  it('is nothing where all can be checked', () => {
    expect(leftOutOf(checkWorkbook(draw(capaianTable([ROW]))))).toBeUndefined();
  });

  it('is told first where formulas have no results', () => {
    const result = checkWorkbook(withoutResults(draw(capaianTable([ROW, 'Nilai SAKIP | 70 | 72 | 102,86']))));
    expect(leftOutOf(result)).toMatchObject({ count: 1, of: 3, unsaved: 1, matters: true });
  });

  it('is told first where it is half of all and more, but not where it is little', () => {
    const words = 'Indeks aset | belum | 84 | 105,00';
    const rows = (n: number) =>
      Array.from({ length: n }, (_, i) => `Nilai ${'abcdef'[i]}x | 70 | 72 | 102,86`);
    // The year of the title agrees, too.
    const left = (n: number) => leftOutOf(checkWorkbook(draw(capaianTable([words, ...rows(n)]))));
    expect(left(0)).toMatchObject({ count: 1, of: 2, unsaved: 0, matters: true });
    expect(left(1)).toMatchObject({ count: 1, of: 3, matters: false });
  });
});

describe('hidden sheets', () => {
  it('are named where they hold tables', () => {
    const workbook = draw({ Kini: capaianTable([ROW]), Lama: capaianTable([ROW]), Catatan: 'Catatan' });
    const [now, before, note] = workbook.sheets as [
      Workbook['sheets'][0],
      Workbook['sheets'][0],
      Workbook['sheets'][0],
    ];
    const hide = (sheet: Workbook['sheets'][0]) => ({ ...sheet, visibility: 'veryHidden' as const });
    expect(checkWorkbook(workbook).hidden).toBeUndefined();
    expect(checkWorkbook({ ...workbook, sheets: [now, hide(before), hide(note)] }).hidden).toEqual(['Lama']);
  });
});
