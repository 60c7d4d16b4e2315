import { follow, glance, onlyFinding } from './follow';
import { anggaranTable } from './table';

const budget = (...rows: string[]) =>
  [
    'Tabel 3.8 Realisasi Anggaran Tahun 2024',
    'No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp)',
    ...rows,
  ].join('\n');

const SOCIAL = '1 | Program Sosial | 30.000.000 | 25.000.000';
const TRAINING = '2 | Program Pemberdayaan | 20.000.000 | 18.000.000';

function seen(drawn: string): string[] {
  return glance(follow(drawn, 'jumlah').findings);
}

describe('jumlah', () => {
  describe('of a total row', () => {
    it('agrees', () => {
      expect(follow(budget(SOCIAL, TRAINING, 'Jumlah | | 50.000.000 | 43.000.000'), 'jumlah')).toMatchObject({
        findings: [],
        agrees: 2,
      });
    });

    it('differs, with the sum and the gap', () => {
      expect(
        onlyFinding(budget(SOCIAL, TRAINING, 'Jumlah | | 51.000.000 | 43.000.000'), 'jumlah'),
      ).toMatchObject({
        cell: 'C5',
        severity: 'error',
        stated: '51.000.000',
        expected: '50.000.000',
        message:
          'Jumlah tertulis 51.000.000, padahal penjumlahan 2 angka di atasnya menghasilkan 50.000.000 (selisih 1.000.000). Jumlahkan ulang, atau cari bagian yang keliru.',
        related: ['C3', 'C4'],
      });
    });

    it('differs by a single rupiah', () => {
      expect(seen(budget(SOCIAL, TRAINING, 'Jumlah | | 50.000.001 | 43.000.000'))).toEqual(['error C5']);
    });

    it('is not judged where a part can not be read', () => {
      const drawn = budget(
        SOCIAL,
        '2 | Program Data | dua puluh juta | 1.000.000',
        'Jumlah | | 50.000.000 | 26.000.000',
      );
      expect(follow(drawn, 'jumlah')).toMatchObject({
        findings: [],
        unchecked: ['C5 ada angka bagian yang tidak terbaca'],
      });
    });

    it('counts a dash as nothing', () => {
      expect(
        seen(budget(SOCIAL, '2 | Program Data | - | -', TRAINING, 'Jumlah | | 50.000.000 | 43.000.000')),
      ).toEqual([]);
    });

    it('knows subtotals and the sum of them', () => {
      const drawn = budget(
        'A | Urusan Sosial | |',
        SOCIAL,
        TRAINING,
        'Sub Jumlah A | | 50.000.000 | 43.000.000',
        'B | Urusan Pangan | |',
        '1 | Program Cadangan Pangan | 10.000.000 | 9.000.000',
        '2 | Program Konsumsi | 5.000.000 | 4.000.000',
        'Sub Jumlah B | | 15.000.000 | 13.000.000',
        'Jumlah A + B | | 65.000.000 | 56.000.000',
      );
      expect(seen(drawn)).toEqual([]);
    });

    it.each([
      ['its own words', '3 | Tugas pembantuan (tidak termasuk jumlah) | 5.000.000 | 4.000.000', ''],
      ['a note', '3 | Dana dekonsentrasi *) | 5.000.000 | 4.000.000', '\n*) belum termasuk dalam jumlah'],
    ])('leaves out a row by %s', (_, row, note) => {
      const drawn = budget(SOCIAL, TRAINING, row, 'Jumlah | | 50.000.000 | 43.000.000') + note;
      expect(seen(drawn)).toEqual([]);
    });

    it('counts a row with a star whose note speaks of something else', () => {
      const drawn = `${budget(SOCIAL, TRAINING, '3 | Dana dekonsentrasi *) | 5.000.000 | 4.000.000', 'Jumlah | | 50.000.000 | 47.000.000')}\n*) Sumber : Bidang Keuangan`;
      expect(seen(drawn)).toEqual(['error C6']);
    });

    it('counts a program that serves two sasaran once', () => {
      const drawn = `
        Tabel 3.8 Anggaran per Sasaran Tahun 2024
        No | Sasaran Strategis | Program | Anggaran (Rp) | Realisasi (Rp)
        1 | Meningkatnya layanan sosial | Program Pelayanan Sosial | 50.000.000 | 45.000.000
        2 | Meningkatnya kemandirian | Program Pelayanan Sosial | 50.000.000 | 45.000.000
        3 | Meningkatnya data | Program Data | 10.000.000 | 9.000.000
        Jumlah | < | < | 60.000.000 | 54.000.000`;
      expect(seen(drawn)).toEqual([]);
    });

    it('only notes what rounding to thousands explains', () => {
      const drawn = anggaranTable(
        [
          '1 | Program Sosial | 50.334 | 45.333 | 90,06',
          '2 | Data | 80.333 | 60.334 | 75,10',
          'Jumlah | | 130.668 | 105.666 | 80,87',
        ],
        ' (dalam ribuan rupiah)',
      );
      expect(seen(drawn)).toEqual(['info C5', 'info D5']);
      expect(follow(drawn, 'jumlah').findings[0]?.message).toBe(
        'Jumlah tertulis 130.668; penjumlahan bagiannya 130.667. Selisihnya hanya pembulatan.',
      );
    });

    it('differs where rounding to thousands does not explain it', () => {
      const drawn = anggaranTable(
        [
          '1 | Program Sosial | 50.334 | 45.333 | 90,06',
          '2 | Data | 80.333 | 60.334 | 75,10',
          'Jumlah | | 130.700 | 105.667 | 80,85',
        ],
        ' (dalam ribuan rupiah)',
      );
      expect(seen(drawn)).toEqual(['error C5']);
    });
  });

  describe('of a tree', () => {
    const tree = (first: string) => `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program/Kegiatan | Pagu Anggaran (Rp)
      A | Program Pelayanan Sosial | ${first}
      1 | Kegiatan Rehabilitasi | 30.000.000
      2 | Kegiatan Perlindungan | 20.000.000
      B | Program Pemberdayaan | 40.000.000
      1 | Kegiatan Pelatihan | 25.000.000
      2 | Kegiatan Pendampingan | 15.000.000
      C | Program Penunjang | 60.000.000
      1 | Kegiatan Administrasi | 45.000.000
      2 | Kegiatan Pemeliharaan | 15.000.000
      D | Program Data | 12.000.000
      1 | Kegiatan Pemutakhiran | 7.000.000
      2 | Kegiatan Publikasi | 5.000.000`;

    it('agrees', () => {
      expect(follow(tree('50.000.000'), 'jumlah')).toMatchObject({ findings: [], agrees: 4 });
    });

    it('differs', () => {
      const finding = onlyFinding(tree('53.000.000'), 'jumlah');
      expect(finding).toMatchObject({ cell: 'C3', expected: '50.000.000', related: ['C4', 'C5'] });
      expect(finding.message).toContain('penjumlahan 2 bagian di bawahnya');
    });

    it('does not take numbered rows for one where few parents come out', () => {
      const drawn = `
        Tabel 3.8 Anggaran Tahun 2024
        No | Uraian | Anggaran (Rp)
        A | Pelayanan Sosial | 50.000.000
        1 | Rehabilitasi | 35.000.000
        2 | Perlindungan | 20.000.000
        B | Pemberdayaan | 40.000.000
        1 | Pelatihan | 28.000.000
        2 | Pendampingan | 15.000.000`;
      expect(follow(drawn, 'jumlah')).toMatchObject({ findings: [], agrees: 0 });
    });
  });

  describe('of columns', () => {
    const counts = (...rows: string[]) =>
      [
        'Tabel 4.1 Penerima Bantuan Tahun 2024',
        'No | Kecamatan | Laki-laki | Perempuan | Jumlah',
        ...rows,
      ].join('\n');

    it('differs in one row', () => {
      const finding = onlyFinding(
        counts('1 | Utara | 10 | 20 | 30', '2 | Selatan | 15 | 25 | 40', '3 | Barat | 5 | 5 | 11'),
      );
      expect(finding).toMatchObject({
        rule: 'jumlah',
        cell: 'E5',
        stated: '11',
        expected: '10',
        related: ['C5', 'D5'],
      });
    });

    it('is no sum where no row comes out', () => {
      expect(seen(counts('1 | Utara | 10 | 20 | 35', '2 | Selatan | 15 | 25 | 44'))).toEqual([]);
    });

    it('adds up the realisasi of quarters', () => {
      const drawn = `
        Tabel 3.8 Realisasi Anggaran per Triwulan Tahun 2024
        No | Program | Pagu (Rp) | Realisasi TW I (Rp) | Realisasi TW II (Rp) | Jumlah Realisasi (Rp) | %
        1 | Program Sosial | 50.000.000 | 20.000.000 | 25.000.000 | 45.000.000 | 90,00
        2 | Program Data | 10.000.000 | 4.000.000 | 5.000.000 | 9.000.000 | 90,00
        Jumlah | < | 60.000.000 | 24.000.000 | 30.000.000 | 54.000.000 | 90,00`;
      expect(seen(drawn)).toEqual([]);
    });
  });
});
