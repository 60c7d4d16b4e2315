import { follow } from '../follow';

const HEAD = 'No | Kegiatan | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%)';
const row = (n: number, pagu: string, realisasi: string, penyerapan: string) =>
  `${n} | Kegiatan ke-${n} | ${pagu}.000.000 | ${realisasi}.000.000 | ${penyerapan}`;
const table = (rows: readonly string[]) =>
  ['Tabel 3.8 Realisasi Anggaran Tahun 2024', HEAD, ...rows].join('\n');
const severe = (drawn: string) => follow(drawn).findings.filter((one) => one.severity !== 'info');

/** Seven rows whose last column is no share of the two before it. */
const OTHER = ['12', '33', '71', '8', '41', '95', '57'].map((figure, i) =>
  row(i + 1, '200', '150', `${figure},00`),
);

describe('a column that hardly ever follows its formula', () => {
  it('is told once, as a note, and its rows are not checked', () => {
    const { findings, unchecked } = follow(table(OTHER));
    expect(findings).toMatchObject([{ rule: 'penyerapan', severity: 'info', expected: null }]);
    expect(findings[0]?.message).toMatch(/^7 dari 7 angka/);
    expect(findings[0]?.related).toHaveLength(6);
    expect(unchecked).toHaveLength(7);
  });

  it('is still checked row by row where a quarter of it follows', () => {
    const right = [8, 9, 10].map((n) => row(n, '200', '150', '75,00'));
    expect(severe(table([...OTHER, ...right]))).toHaveLength(7);
  });

  it('is still checked where only a few rows are there to tell', () => {
    expect(severe(table(OTHER.slice(0, 5)))).toHaveLength(5);
  });

  it('is still told row by row where another formula explains it', () => {
    const left = ['12', '23', '37', '41', '66', '72'].map((pagu, i) =>
      row(i + 1, '100', pagu, `${100 - Number(pagu)},00`),
    );
    expect(severe(table(left)).map((one) => one.rule)).toEqual(Array(6).fill('penyerapan'));
  });
});
