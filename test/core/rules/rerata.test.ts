import { follow, onlyFinding } from './follow';
import { capaianTable } from './table';

const ROWS = [
  'Indeks layanan | 80 | 80 | 100,00',
  'Rumah layak huni | 50 | 45 | 90,00',
  'Dokumen | 10 | 8 | 80,00',
];

function withMean(stated: string, rows: readonly string[] = ROWS): string {
  return `${capaianTable(rows)}\nRata-rata | | | | ${stated}`;
}

describe('rerata', () => {
  it.each(['90,00', '90', '90,00%'])('agrees at %s', (stated) => {
    expect(follow(withMean(stated), 'rerata')).toMatchObject({ findings: [], agrees: 1 });
  });

  it('leaves out rows without a figure', () => {
    const rows = [...ROWS, 'Nilai SAKIP | 70 | - | -', 'Indeks data | 3 | | '];
    expect(follow(withMean('90,00', rows), 'rerata').findings).toEqual([]);
  });

  it('accepts figures that count for 100 at most', () => {
    const rows = ['Indeks layanan | 80 | 96 | 120,00', 'Rumah layak huni | 50 | 45 | 90,00'];
    expect(follow(withMean('95,00', rows), 'rerata').findings).toEqual([]);
    expect(follow(withMean('105,00', rows), 'rerata').findings).toEqual([]);
  });

  describe('of a row', () => {
    const months = (...rows: string[]) =>
      follow(
        `Tabel 3.3 Kunjungan per Bulan Tahun 2024
         Loket | Jan | Feb | Mar | Jumlah | Rata-rata
         ${rows.join('\n')}`,
        'rerata',
      ).findings.map(({ cell, expected }) => `${cell} ${expected}`);
    const RIGHT = ['A | 12 | 15 | 18 | 45 | 15', 'B | 20 | 22 | 27 | 69 | 23', 'C | 7 | 9 | 8 | 24 | 8'];

    it('passes the total over', () => {
      expect(months(...RIGHT)).toEqual([]);
      expect(months(...RIGHT, 'D | 10 | 20 | 30 | 60 | 30')).toEqual(['F6 20']);
    });

    it('counts what is not there as nothing, or not at all', () => {
      expect(months(...RIGHT, 'D | 10 | - | 20 | 30 | 15', 'E | 10 | - | 20 | 30 | 10')).toEqual([]);
    });

    it('is not followed where hardly a row comes out', () => {
      expect(
        months('A | 12 | 15 | 18 | 45 | 3,8', 'B | 20 | 22 | 27 | 69 | 5,8', RIGHT[2] as string),
      ).toEqual([]);
    });
  });

  describe('in groups', () => {
    const groups = (last: string) => `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian %
      1 | Indeks layanan | 80 | 80 | 100,00
      2 | Rumah layak huni | 50 | 45 | 90,00
      Rata-rata Sasaran 1 | | | | 95,00
      3 | Dokumen perencanaan | 10 | 8 | 80,00
      4 | Nilai SAKIP | 70 | 70 | 100,00
      5 | Persentase aset tertib | 100 | 90 | 90,00
      Rata-rata Sasaran 2 | | | | 90,00
      Rata-rata | | | | ${last}`;

    it.each(['92,50', '92,00'])('accepts the mean of the means and of all rows: %s', (last) => {
      expect(follow(groups(last), 'rerata').findings).toEqual([]);
    });

    it('reports what is neither', () => {
      expect(onlyFinding(groups('94,00'), 'rerata')).toMatchObject({
        cell: 'E10',
        severity: 'error',
        expected: '92,00',
      });
    });

    it.each(['87,50', '90,00'])('accepts the mean of heads and of the rows below them: %s', (last) => {
      const drawn = `
        Tabel 3.2 Capaian Kinerja Tahun 2024
        No | Sasaran / Indikator | Target | Realisasi | Capaian (%)
        1 | Meningkatnya layanan | | | 95,00
        1.1 | Indeks layanan | 80 | 80 | 100,00
        1.2 | Indeks aset | 50 | 45 | 90,00
        2 | Meningkatnya data | | | 80,00
        2.1 | Indeks data | 10 | 8 | 80,00
        Rata-rata Capaian Kinerja | | | | ${last}`;
      expect(follow(drawn, 'rerata').findings).toEqual([]);
    });
  });

  it('notes a mean that is cut off', () => {
    const rows = [
      'Indeks layanan | 80 | 80 | 100,00',
      'Rumah layak huni | 50 | 45 | 90,00',
      'Dokumen | 10 | 9 | 90,00',
    ];
    const finding = onlyFinding(withMean('93,32', rows), 'rerata');
    expect(finding).toMatchObject({ severity: 'info', expected: '93,33' });
    expect(finding.message).toBe(
      'Rata-rata tertulis 93,32, padahal rata-rata 3 angka di atasnya adalah 93,33. Selisihnya hanya pembulatan.',
    );
  });

  it('differs, with the rows that it rests on', () => {
    expect(onlyFinding(withMean('92,00'), 'rerata')).toMatchObject({
      cell: 'E6',
      severity: 'error',
      stated: '92,00',
      expected: '90,00',
      message:
        'Rata-rata tertulis 92,00, padahal rata-rata 3 angka di atasnya adalah 90,00. Periksa baris mana yang diikutsertakan, lalu hitung ulang.',
      related: ['E3', 'E4', 'E5'],
    });
  });

  it('says when rows without a figure were counted as zero', () => {
    const finding = onlyFinding(withMean('67,50', [...ROWS, 'Nilai SAKIP | 70 | - | -']), 'rerata');
    expect(finding.message).toContain('1 baris yang belum dinilai ("-") dihitung sebagai nol');
  });

  it('does not check the mean of one figure', () => {
    expect(follow(withMean('77,00', ROWS.slice(0, 1)), 'rerata')).toMatchObject({ findings: [], agrees: 0 });
  });

  it('is not judged where a figure above it can not be read', () => {
    const rows = [...ROWS, 'Nilai SAKIP | 70 | 70 | 10,.00'];
    expect(follow(withMean('90,00', rows), 'rerata')).toMatchObject({
      findings: [],
      unchecked: ['E7 ada angka di atasnya yang tidak terbaca'],
    });
  });

  it('is the figure of a group of one', () => {
    const drawn = (mean: string) =>
      `${withMean('90,00')}\n4 | Nilai SAKIP | 70 | 70 | 100,00\nRata-rata Sasaran 2 | | | | ${mean}`;
    expect(follow(drawn('100,00'), 'rerata').findings).toEqual([]);
    expect(onlyFinding(drawn('101,00'), 'rerata')).toMatchObject({ cell: 'E8', expected: '100,00' });
  });
});

describe('a row of means under columns of money', () => {
  const both = (label: string, pagu: string, share = '75,00') => `
    Tabel 3.9 Evaluasi Renja Tahun 2024
    No | Program | Target | Realisasi | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%)
    1 | Program Satu | 10 | 9 | 90,00 | 200.000.000 | 180.000.000 | 90,00
    2 | Program Dua | 10 | 8 | 80,00 | 300.000.000 | 195.000.000 | 65,00
    3 | Program Tiga | 10 | 7 | 70,00 | 100.000.000 | 75.000.000 | 75,00
    ${label} | | | | 80,00 | ${pagu} | 450.000.000 | ${share}`;

  it.each(['Rata-rata / Jumlah', 'Rata-rata Capaian'])('may give their sums: %s', (label) => {
    expect(follow(both(label, '600.000.000')).findings).toEqual([]);
  });

  it('may give the mean of shares as well as the share of the sums', () => {
    expect(follow(both('Rata-rata', '600.000.000', '76,67')).findings).toEqual([]);
  });

  it('is told where it is neither, as a warning where the label leaves it open', () => {
    const finding = onlyFinding(both('Rata-rata / Jumlah', '610.000.000', '73,77'));
    expect(finding).toMatchObject({ cell: 'F6', severity: 'warning', expected: '600.000.000' });
    expect(finding.message).toContain('dan rata-ratanya 200.000.000');
  });

  it('is told as an error where the label does not', () => {
    expect(onlyFinding(both('Rata-rata', '610.000.000', '73,77'))).toMatchObject({
      cell: 'F6',
      severity: 'error',
    });
  });
});
