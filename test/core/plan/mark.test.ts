import { checkWorkbook } from '#core';
import type { Sheet, Workbook } from '#core/grid';
import { MARK, ownSheets, summaryKeyOf } from '#core/plan';

const sheet = (name: string, capaian: number): Sheet => ({
  name,
  visibility: 'visible',
  merges: [],
  hiddenColumns: [],
  rows: [
    ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Persentase pelayanan', 80, 68, capaian],
    [2, 'Persentase sarana', 50, 45, 90],
  ].map((values, index) => ({ index, cells: values.map((value, col) => ({ col, value })) })),
});

const book: Workbook = {
  sheets: [sheet('BAB III', 85), sheet('Rekap', 12)],
  definedNames: [
    { name: MARK, sheet: 'Rekap', formula: '"rekap-capaian"' },
    { name: MARK, sheet: 'BAB III', formula: '"punya orang lain"' },
    { name: 'Cetak', sheet: 'BAB III', formula: '"ringkasan"' },
  ],
  date1904: false,
};

describe('the mark of an inserted sheet', () => {
  it('tells which of ours it is', () => {
    expect(summaryKeyOf(book, 'Rekap')).toBe('rekap-capaian');
  });

  it('is no one else’s name, and no other text', () => {
    expect(summaryKeyOf(book, 'BAB III')).toBeUndefined();
    expect(ownSheets(book).map(({ name }) => name)).toEqual(['BAB III']);
  });

  it('keeps the sheet out of a check', () => {
    const { findings, tables } = checkWorkbook(book);
    expect(tables.map((table) => table.sheet)).toEqual(['BAB III']);
    expect(findings).toEqual([]);
    const unmarked = checkWorkbook({ ...book, definedNames: [] });
    expect(unmarked.findings.length).toBeGreaterThan(0);
  });
});
