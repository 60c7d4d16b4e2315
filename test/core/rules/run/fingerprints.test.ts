import { checkWorkbook } from '#core';
import { draw } from '../../../support/draw';

/** The names of a drawn workbook's findings, in the order of their rows. */
function prints(drawn: string): string[] {
  const { findings } = checkWorkbook(draw(drawn));
  return [...findings].sort((a, b) => a.at.row - b.at.row).map(({ fingerprint }) => fingerprint);
}

const TWINS = (first: string, second: string, above = '') => `
  ${above}
  Tabel 3.2 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja | Target | Realisasi | Capaian (%)
  1 | Jumlah dokumen | 80 | 72 | ${first}
  2 | Jumlah laporan | 75 | 72 | 96,00
  3 | Jumlah dokumen | 80 | 72 | ${second}`;

describe('two rows that say the same', () => {
  const both = prints(TWINS('85,00', '85,00'));

  it('have findings of different names', () => {
    expect(both).toHaveLength(2);
    expect(new Set(both).size).toBe(2);
  });

  it('keep their names when the other one is mended', () => {
    expect(prints(TWINS('90,00', '85,00'))).toEqual([both[1]]);
    expect(prints(TWINS('85,00', '90,00'))).toEqual([both[0]]);
  });

  it('keep their names under inserted rows', () => {
    expect(prints(TWINS('85,00', '85,00', 'Laporan\n\n'))).toEqual(both);
  });
});

it('tells tables without number and title apart by their columns, and by their order where these are alike', () => {
  const table = (label: string) =>
    `No | ${label} | Target | Realisasi\n1 | Angka melek huruf | 80 | 72\n2 | Rumah layak | 75 | 72`;
  const drawn = [table('Indikator Kinerja'), table('Sasaran'), table('Indikator Kinerja')].join('\n\n\n\n');
  const { tables } = checkWorkbook(draw(drawn));
  expect(tables).toHaveLength(3);
  expect(new Set(tables.map(({ key }) => key)).size).toBe(3);
  const moved = checkWorkbook(draw(`\n\n${drawn}`)).tables;
  expect(moved.map(({ key }) => key)).toEqual(tables.map(({ key }) => key));
});
