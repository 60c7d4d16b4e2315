import { follow, glance } from '../follow';

describe('a figure that can be read two ways', () => {
  const table = (rows: readonly string[]) =>
    [
      'Tabel 1 Cakupan Layanan Tahun 2024',
      'No | Layanan | Target | Realisasi | Capaian (%)',
      '1 | 2 | 3 | 4 | 5 = 4/3 x 100',
      ...rows,
    ].join('\n');

  it('is no mistake where its other reading comes out', () => {
    const rows = [
      `1 | Balita | '3.416' | '2.980' | 87.2`,
      `2 | Ibu | '812' | '764' | 94.1`,
      '3 | Bayi | 95.5 | 90.1 | 94.3',
    ];
    expect(follow(table(rows)).findings.filter((one) => one.severity !== 'info')).toEqual([]);
  });

  it('is read as the figure of its row is written', () => {
    const rows = [`1 | Balita | '1.200' | 980 | '81.7'`, `2 | Ibu | '95.5' | '90.1' | '94.3'`];
    expect(follow(table(rows), 'capaian')).toMatchObject({ findings: [], agrees: 2 });
  });

  it('is one where neither reading does', () => {
    const rows = [
      `1 | Balita | '3.416' | '2.980' | 78.2`,
      `2 | Ibu | '812' | '764' | 94.1`,
      '3 | Bayi | 95.5 | 90.1 | 94.3',
    ];
    expect(glance(follow(table(rows), 'capaian').findings)).toEqual(['error E4']);
  });
});

describe('sums of quarters', () => {
  it('measures what each quarter reached against the target of the year', () => {
    const drawn = `
      CAPAIAN INDIKATOR KINERJA UTAMA S.D. TRIWULAN TAHUN 2023
      No | Indikator Kinerja | Target 2023 | s.d. TW I | < | s.d. TW II | <
      ^ | ^ | ^ | Realisasi | % | Realisasi | %
      1 | Persentase rekomendasi | 85 | 18 | 21,2 | 41 | 48,2
      2 | Persentase perda | 90 | 10 | 11,1 | 35 | 38,9
      3 | Indeks kepuasan | 80 | 78 | 97,5 | 79 | 89,8`;
    expect(glance(follow(drawn, 'capaian').findings)).toEqual(['error G6']);
  });

  it('leaves them alone where the rows measure otherwise', () => {
    const drawn = `
      CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2023
      No | Indikator Kinerja | Target 2023 | TW I | < | TW II | <
      ^ | ^ | ^ | Realisasi | % | Realisasi | %
      1 | Persentase rekomendasi | 100 | 18 | 18,0 | 21 | 39,0
      2 | Persentase perda | 100 | 10 | 10,0 | 35 | 45,0
      3 | Indeks kepuasan | 100 | 28 | 28,0 | 19 | 47,0`;
    expect(follow(drawn, 'capaian').findings).toEqual([]);
  });
});
