import { readReport } from '#core/fact';
import { runRules } from '#core/rules';
import { draw } from '../../support/draw';
import { follow, glance, onlyFinding, ruleOf } from './follow';

const named = (first: string, second: string, target = '96,5') => `
  Tabel 2.4 Perjanjian Kinerja Tahun 2024
  No | Indikator Kinerja | Satuan | Target
  1 | ${first} | Persen | 96,5
  2 | Indeks kepuasan masyarakat | Nilai | 80

  Tabel 3.2 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja | Satuan | Target | Realisasi
  1 | ${second} | Persen | ${target} | 97
  2 | Indeks kepuasan masyarakat | Nilai | 80 | 84`;

describe('struktur', () => {
  describe('of names', () => {
    it.each([
      ['letter case', 'Persentase Aset Tertib', 'persentase aset tertib'],
      ['a stop', 'Persentase aset tertib.', 'Persentase aset tertib'],
      ['a percent sign', 'Persentase aset tertib (%)', 'Persentase aset tertib'],
      ['spaces', 'Persentase  aset tertib', 'Persentase aset tertib'],
    ])('does not mind %s', (_, first, second) => {
      expect(follow(named(first, second), 'struktur').findings).toEqual([]);
    });

    it('tells a slip of the keyboard, and which spelling to keep', () => {
      const right = 'Persentase barang milik daerah yang berada di pengguna';
      const finding = onlyFinding(named(right, right.replace('berada', 'verada')), 'struktur');
      expect(finding).toMatchObject({ cell: 'B8', severity: 'warning', expected: right, related: ['B3'] });
      expect(finding.message).toContain('di Tabel 2.4 (ejaannya hampir sama)');
      expect(finding.message).toContain('Samakan namanya agar baris dapat dicocokkan.');
    });

    it.each([
      ['Angka partisipasi murni SD', 'Angka partisipasi murni SMP'],
      ['Persentase penduduk laki-laki yang bekerja', 'Persentase penduduk perempuan yang bekerja'],
      ['Angka melek huruf usia 15-24', 'Angka melek huruf usia 25-44'],
      ['Jumlah sekolah tingkat I', 'Jumlah sekolah tingkat II'],
    ])('keeps %s and %s apart', (first, second) => {
      const drawn = `
        Tabel 2.4 Perjanjian Kinerja Tahun 2024
        No | Indikator Kinerja | Satuan | Target
        1 | ${first} | Persen | 96,5
        2 | ${second} | Persen | 86,5

        Tabel 3.2 Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi
        1 | ${first} | Persen | 96,5 | 97
        2 | ${second} | Persen | 86,5 | 87`;
      expect(follow(drawn, 'struktur').findings).toEqual([]);
    });
  });

  it('lets every office call its indikator as it does', () => {
    const one = (place: string) => `
Capaian Kinerja Kecamatan ${place} Tahun 2024
No | Indikator Kinerja | Satuan | Target | Realisasi
1 | Persentase pelunasan pajak Kecamatan ${place} | Persen | 90 | 80`;
    expect(follow({ A: one('Sukamaju'), B: one('Sukaraju') }, 'struktur').findings).toEqual([]);
  });

  describe('of table numbers', () => {
    const numbered = (...titles: string[]) =>
      titles
        .map(
          (title, i) =>
            `${title}\nNo | Indikator Kinerja | Satuan | Target\n1 | Indeks layanan | Nilai | 8${i}\n`,
        )
        .join('\n');

    it.each([
      [['Tabel 2.1 Rencana', 'Tabel 2.2 Target', 'Tabel 3.1 Capaian']],
      [['Tabel 3.9 Rencana', 'Tabel 3.10 Target', 'Tabel 3.11 Capaian']],
      [['Tabel 3.1 Rencana', 'Tabel 3.1 Rencana (lanjutan)']],
      [['Tabel 3.1 Rencana', 'Tabel 3.5 Target']],
    ])('is content with %s', (titles) => {
      expect(follow(numbered(...titles), 'struktur').findings).toEqual([]);
    });

    it('are used twice', () => {
      const finding = onlyFinding(numbered('Tabel 3.1 Rencana', 'Tabel 3.1 Target'), 'struktur');
      expect(finding).toMatchObject({ cell: 'A5', severity: 'warning', related: ['A1'] });
      expect(finding.message).toBe(
        'Nomor Tabel 3.1 dipakai dua kali. Beri nomor yang berbeda, dan sesuaikan rujukannya.',
      );
    });

    it('are used many times, which is told once', () => {
      const finding = onlyFinding(
        numbered('Tabel 3.1 Rencana', 'Tabel 3.1 Target', 'Tabel 3.1 Capaian', 'Tabel 3.1 Hasil'),
        'struktur',
      );
      expect(finding).toMatchObject({ cell: 'A5', related: ['A1', 'A9', 'A13'] });
      expect(finding.message).toContain('Nomor Tabel 3.1 dipakai 4 kali.');
    });

    it('are those of one report where a table of it is of a part of the year', () => {
      const drawn = numbered('Tabel 3.1 Rencana Tahun 2024', 'Tabel 3.1 Target Semester I Tahun 2024');
      expect(onlyFinding(drawn, 'struktur')).toMatchObject({ cell: 'A5', related: ['A1'] });
    });

    it.each([
      ['offices', ['Dinas Sosial', 'Dinas Kesehatan', 'Inspektorat']],
      ['quarters', ['TW I', 'TW II', 'TW III']],
    ])('start anew in the reports of other %s', (_, sheets) => {
      const drawn = sheets.map((name) => [name, numbered('Tabel 3.2 Rencana', 'Tabel 3.3 Target')] as const);
      expect(follow(Object.fromEntries(drawn), 'struktur').findings).toEqual([]);
    });

    it('stand out of order', () => {
      const finding = onlyFinding(
        numbered('Tabel 3.4 Rencana', 'Tabel 3.2 Target', 'Tabel 3.3 Capaian'),
        'struktur',
      );
      expect(finding).toMatchObject({ cell: 'A5', severity: 'warning', related: ['A1'] });
      expect(finding.message).toContain('Tabel 3.2 berada setelah Tabel 3.4');
    });
  });

  describe('order of tables', () => {
    const sheets = (...numbers: readonly string[]) => {
      const drawn = Object.fromEntries(
        numbers.map((number, i) => [
          `Lembar${i + 1}`,
          `Tabel 3.${number} Capaian Kinerja
           No | Indikator Kinerja | Satuan | Target | Realisasi
           1 | Indeks kepuasan masyarakat | Nilai | 80 | 84`,
        ]),
      );
      const { findings } = runRules(readReport(draw(drawn)), [ruleOf('struktur')]);
      return findings.map(({ at }) => at.sheet);
    };

    it('is followed over sheets that keep it', () => {
      expect(sheets('1', '2', '3', '5', '4')).toEqual(['Lembar5']);
    });

    it('is not asked of sheets that stand by topic', () => {
      expect(sheets('5', '1', '3', '2')).toEqual([]);
    });
  });

  it('notes a number that a row of column numbers leaves out', () => {
    const drawn = `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      (1) | (2) | (3) | (5) | (6)
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84`;
    const { findings } = follow(drawn, 'struktur');
    expect(glance(findings)).toEqual(['info D3']);
    expect(findings[0]).toMatchObject({ stated: '5', expected: '4' });
  });
});
