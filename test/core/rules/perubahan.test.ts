import { follow, glance, onlyFinding } from './follow';

const change = (rows: readonly string[], label = 'Peningkatan/Penurunan') =>
  [
    'Tabel 3.4 Perbandingan Realisasi Kinerja',
    `No | Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | ${label}`,
    ...rows.map((row, i) => `${i + 1} | ${row}`),
  ].join('\n');

const SOUND = 'Rumah layak huni | 70,00 | 72,50 | 2,50';

describe('perubahan', () => {
  describe('of two years', () => {
    it.each([
      ['points', 'Indeks layanan | 80,00 | 84,00 | 4,00'],
      ['a fall', 'Indeks layanan | 84,00 | 80,00 | -4,00'],
      ['percent of the year before', 'Indeks layanan | 80,00 | 84,00 | 5,00'],
      ['a fall without its sign', 'Angka kemiskinan | 10,00 | 8,00 | 2,00'],
    ])('agrees with %s', (_, row) => {
      expect(follow(change([row, SOUND]), 'perubahan')).toMatchObject({ findings: [], agrees: 2 });
    });

    it('differs', () => {
      expect(
        onlyFinding(change(['Indeks layanan | 81,20 | 83,50 | 3,20', SOUND]), 'perubahan'),
      ).toMatchObject({
        cell: 'E3',
        severity: 'error',
        stated: '3,20',
        expected: '2,30',
        message:
          'Perubahan tertulis 3,20, padahal selisih 83,50 dan 81,20 menghasilkan 2,30. Hitung ulang perubahannya.',
        related: ['D3', 'C3'],
      });
    });

    it('differs in percent where the header asks for percent', () => {
      const drawn = change(
        ['Indeks layanan | 80,00 | 84,00 | 7,00', 'Indeks aset | 50,00 | 60,00 | 20,00'],
        'Kenaikan (%)',
      );
      const finding = onlyFinding(drawn, 'perubahan');
      expect(finding.expected).toBe('5,00');
      expect(finding.message).toContain('persentase perubahan dari 80,00 menjadi 84,00 menghasilkan 5,00');
    });

    it('says when the column repeats realisasi', () => {
      const finding = onlyFinding(change(['Indeks layanan | 81,20 | 83,50 | 83,50', SOUND]), 'perubahan');
      expect(finding.message).toContain('kolom perubahan tampaknya berisi realisasi');
    });

    it('may be of capaian where the table prints both', () => {
      const drawn = `
        Tabel 3.4 Perbandingan Capaian Kinerja Tahun 2023 dan 2024
        No | Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian 2023 | Target 2024 | Realisasi 2024 | Capaian 2024 | Naik/Turun
        1 | Indeks layanan | 80 | 80 | 100,00 | 82 | 84 | 102,44 | 2,44
        2 | Rumah layak huni | 50 | 45 | 90,00 | 60 | 57 | 95,00 | 5,00`;
      expect(follow(drawn, 'perubahan').findings).toEqual([]);
    });
  });

  describe('in words', () => {
    const words = (...rows: string[]) => change(rows, 'Tren');
    const RISE = 'Rumah layak huni | 70,00 | 72,50 | Naik';

    it.each([
      'Indeks layanan | 80,00 | 84,00 | Meningkat',
      'Indeks layanan | 84,00 | 80,00 | Turun',
      'Indeks layanan | 84,00 | 84,00 | Tetap',
      'Angka kemiskinan | 10,00 | 9,00 | Turun',
      'Angka kemiskinan | 10,00 | 9,00 | Meningkat',
    ])('agrees: %s', (row) => {
      expect(follow(words(row, RISE), 'perubahan').findings).toEqual([]);
    });

    it.each([
      ['Indeks layanan | 84,00 | 80,00 | Naik', 'Naik', 'Menurun'],
      ['Indeks layanan | 80,00 | 80,00 | Meningkat', 'Meningkat', 'Tetap'],
      ['Indeks layanan | 80,00 | 84,00 | Tetap', 'Tetap', 'Meningkat'],
    ])('differs: %s', (row, stated, expected) => {
      expect(onlyFinding(words(row, RISE), 'perubahan')).toMatchObject({
        cell: 'E3',
        severity: 'warning',
        stated,
        expected,
      });
    });
  });

  describe('as progress to the last target', () => {
    const progress = (...rows: string[]) =>
      [
        'Tabel 3.5 Perbandingan Realisasi Tahun 2024 dengan Target Akhir Renstra',
        'No | Indikator Kinerja | Realisasi 2024 | Target Akhir Renstra | Tingkat Kemajuan (%)',
        ...rows.map((row, i) => `${i + 1} | ${row}`),
      ].join('\n');

    it.each([
      'Indeks layanan | 84 | 88 | 95,45',
      'Angka kemiskinan | 8 | 6 | 66,67',
      'Angka kemiskinan | 8 | 6 | 75,00',
    ])('agrees: %s', (row) => {
      expect(follow(progress(row), 'perubahan')).toMatchObject({ findings: [], agrees: 1 });
    });

    it('differs', () => {
      expect(onlyFinding(progress('Indeks layanan | 84 | 88 | 98,45'), 'perubahan')).toMatchObject({
        cell: 'E3',
        severity: 'error',
        expected: '95,45',
        message:
          'Kemajuan tertulis 98,45%, padahal realisasi 84 dibagi target akhir 88 menghasilkan 95,45%. Periksa realisasi dan target akhirnya, lalu hitung ulang.',
      });
    });

    it.each([
      ['a last target of zero', '4 | 0 | 100,00', 'E3 target akhir bernilai nol'],
      ['words', 'WTP | WTP | 100,00', 'E3 sel berisi kata-kata, bukan angka'],
    ])('leaves %s unchecked', (_, figures, reason) => {
      const sound = ['Indeks layanan | 84 | 88 | 95,45', 'Indeks aset | 42 | 44 | 95,45'];
      const drawn = progress(`Jumlah kasus | ${figures}`, ...sound);
      expect(follow(drawn, 'perubahan')).toMatchObject({ findings: [], unchecked: [reason] });
    });
  });

  describe('of the header’s own formula', () => {
    const numbered = (formula: string) => `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | 2 | 3 | 4 | 5 | ${formula}
      1 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44
      2 | Rumah layak huni | Persen | 80 | 72 | 90,00`;

    it.each(['6 = (5:4)x100%', '6 (5/4)', '6'])('agrees: %s', (formula) => {
      expect(follow(numbered(formula), 'perubahan').findings).toEqual([]);
    });

    it('points to the wrong columns', () => {
      const finding = onlyFinding(numbered('6 = (4:5)x100%'), 'perubahan');
      expect(finding).toMatchObject({ severity: 'warning', expected: '(5):(4)' });
      expect(glance([finding])).toEqual(['warning F2']);
    });
  });

  it('follows the share of two counts that stand beside it', () => {
    const drawn = (last: string) => `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target 2024 | Realisasi 2024 | < | < | Capaian
      ^ | ^ | ^ | Pembilang | Penyebut | % | ^
      1 | Pengaduan yang selesai | 95,00% | 37 | 38 | 97,37% | 102,49%
      2 | Kamar yang diperiksa | 90,00% | 54 | 60 | 90,00% | 100,00%
      3 | Layanan tepat waktu | 80,00% | ${last} | 125 | 84,00% | 105,00%`;
    expect(follow(drawn('105')).findings).toEqual([]);
    expect(glance(follow(drawn('150')).findings)).toEqual(['error F6']);
  });

  it('does not guess that a change is of counts that no row bears out', () => {
    const drawn = `
      Tabel 1.1 Panjang Jalan
      No | Kondisi | Panjang 2023 | Panjang 2024 | Perubahan
      1 | Baik | 403 | 416 | 5
      2 | Rusak | 97 | 84 | 7`;
    expect(follow(drawn, 'perubahan').findings).toEqual([]);
  });
});
