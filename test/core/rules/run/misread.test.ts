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

  it('is not checked either where only a few rows are there to tell, and none of them follows', () => {
    expect(severe(table(OTHER.slice(0, 3)))).toEqual([]);
    expect(severe(table(OTHER.slice(0, 2)))).toHaveLength(2);
  });

  it('is still checked where one of a few rows follows', () => {
    expect(severe(table([...OTHER.slice(0, 4), row(5, '200', '150', '75,00')]))).toHaveLength(4);
  });

  it('is still told row by row where another formula explains it', () => {
    const left = ['12', '23', '37', '41', '66', '72'].map((pagu, i) =>
      row(i + 1, '100', pagu, `${100 - Number(pagu)},00`),
    );
    expect(severe(table(left)).map((one) => one.rule)).toEqual(Array(6).fill('penyerapan'));
  });
});

describe('a row of totals that comes out in no column', () => {
  const rows = [
    '1 | Kegiatan Satu | 200.000.000 | 150.000.000 | 75,00',
    '2 | Kegiatan Dua | 300.000.000 | 150.000.000 | 50,00',
    '3 | Kegiatan Tiga | 100.000.000 | 90.000.000 | 90,00',
  ];

  it('is told once, as a note', () => {
    const drawn = table([...rows, 'Jumlah | | 820.000.000 | 410.000.000 | 50,00']);
    expect(severe(drawn)).toEqual([]);
    expect(follow(drawn, 'jumlah').findings).toMatchObject([
      { severity: 'info', cell: 'C6', related: ['D6'] },
    ]);
  });

  it('is wrong where it only leaves out a row', () => {
    const drawn = table([...rows, 'Jumlah | | 500.000.000 | 300.000.000 | 60,00']);
    expect(severe(drawn).length).toBeGreaterThan(0);
  });

  it('is wrong in the column that does not come out where another does', () => {
    const drawn = table([...rows, 'Jumlah | | 600.000.000 | 410.000.000 | 68,33']);
    expect(severe(drawn)).toMatchObject([{ rule: 'jumlah', cell: 'D6' }]);
  });
});

describe('a column of grades', () => {
  const graded = (rows: readonly (readonly string[])[]) =>
    [
      'Tabel 3.2 Capaian Kinerja Tahun 2024',
      'No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Predikat',
      ...rows.map(
        ([target, realisasi, grade], i) =>
          `${i + 1} | Indeks ke-${i} | ${target} | ${realisasi} | ${realisasi},00 | ${grade}`,
      ),
    ].join('\n');

  it('is told once where hardly any follows the scale that is known', () => {
    const drawn = graded([
      ['100', '80', 'Sangat Tinggi'],
      ['100', '70', 'Tinggi'],
      ['100', '60', 'Sedang'],
    ]);
    expect(severe(drawn)).toEqual([]);
    expect(follow(drawn, 'predikat').findings).toMatchObject([{ severity: 'info', cell: 'F3' }]);
  });
});

describe('a column that other tables contradict throughout', () => {
  const names = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan'].map(
    (one) => `Indeks ${one}`,
  );
  const two = (second: readonly string[]) =>
    [
      'Tabel 1 Perjanjian Kinerja Tahun 2024',
      'No | Indikator Kinerja | Target',
      ...names.map((name, i) => `${i + 1} | ${name} | ${70 + i}`),
      '',
      'Tabel 2 Capaian Kinerja Tahun 2024',
      'No | Indikator Kinerja | Target',
      ...names.map((name, i) => `${i + 1} | ${name} | ${second[i]}`),
    ].join('\n');

  it('is told once', () => {
    expect(severe(two(['1', '2', '3', '4', '5', '6', '7', '8']))).toEqual([]);
    expect(severe(two(['70', '71', '72', '3', '74', '75', '76', '77']))).toHaveLength(1);
  });
});
