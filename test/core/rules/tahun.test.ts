import { follow, glance, onlyFinding } from './follow';

const plan = (title: string) => `
  Tabel 2.4 Perjanjian Kinerja Tahun 2024
  No | Indikator Kinerja | Satuan | Target
  1 | Indeks kepuasan masyarakat | Nilai | 80

  Tabel 2.5 ${title}
  Sasaran Strategis | Indikator Kinerja | Program
  Meningkatnya pelayanan sosial | Indeks kepuasan masyarakat | Program Pelayanan Sosial

  Tabel 3.1 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja | Satuan | Target | Realisasi
  1 | Indeks kepuasan masyarakat | Nilai | 80 | 84`;

describe('tahun', () => {
  describe('of a title', () => {
    it('agrees', () => {
      expect(follow(plan('Keselarasan Program Tahun 2024'), 'tahun')).toMatchObject({
        findings: [],
        agrees: 3,
      });
    });

    it('is last year’s', () => {
      expect(onlyFinding(plan('Keselarasan Program Tahun 2023'), 'tahun')).toMatchObject({
        cell: 'A5',
        severity: 'warning',
        stated: '2023',
        expected: '2024',
        message:
          'Judul Tabel 2.5 menyebut tahun 2023, padahal laporan ini tahun 2024. Bila isinya sudah untuk 2024, perbaiki tahun pada judul.',
      });
    });

    it.each([
      'Capaian Program Tahun Sebelumnya (2023)',
      'Perbandingan Program dengan Tahun 2023',
      'Tindak Lanjut Evaluasi Tahun 2023',
      'Program Renstra Tahun 2022-2026',
      'Keselarasan Program Tahun 2023 dan 2024',
      'Keselarasan Program Tahun 2025',
      'Keselarasan Program Tahun 2021',
      'Keselarasan Program',
    ])('may be "%s"', (title) => {
      expect(follow(plan(title), 'tahun').findings).toEqual([]);
    });

    it('goes by the year that the office set', () => {
      expect(
        glance(follow(plan('Keselarasan Program Tahun 2024'), 'tahun', { tahun: 2025 }).findings),
      ).not.toEqual([]);
    });
  });

  it('leaves a plain count to the year that it is of', () => {
    const drawn = `
      Tabel 1 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Lulusan terserap dunia kerja | % | 80 | 84

      Tabel 2 Penelusuran Lulusan Tahun 2023
      Jurusan | Lulusan | Bekerja | Kuliah
      Teknik Kendaraan Ringan | 58 | 41 | 3
      Tata Busana | 34 | 17 | 5`;
    expect(follow(drawn, 'tahun').findings).toEqual([]);
  });

  it('lets last year’s table stand beside this year’s', () => {
    const drawn = `
      Tabel 3.1 Capaian Kinerja Tahun 2023
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 78 | 81

      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84`;
    expect(follow(drawn, 'tahun').findings).toEqual([]);
  });

  describe('of figures', () => {
    const years = (target: string, realisasi: string) => `
      Tabel 2.1 Capaian Kinerja Tahun 2023
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 78,00 | 81,25

      Tabel 3.1 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80,00 | 84,50

      Tabel 3.2 Capaian Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | ${target} | ${realisasi}`;

    it('are last year’s', () => {
      const finding = onlyFinding(years('78,00', '81,25'));
      expect(finding).toMatchObject({ rule: 'tahun', cell: 'D11', severity: 'error', expected: '80,00' });
      expect(finding.message).toContain('memuat angka tahun 2023 (78,00; 81,25)');
      expect(finding.related).toEqual(expect.arrayContaining(['E11', 'D3', 'E3', 'D7']));
    });

    it('may repeat one by chance, which is for lintas-tabel to tell', () => {
      expect(follow(years('78,00', '84,50'), 'tahun').findings).toEqual([]);
      expect(onlyFinding(years('78,00', '84,50')).rule).toBe('lintas-tabel');
    });
  });
});
