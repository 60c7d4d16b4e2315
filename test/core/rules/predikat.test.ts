import { follow, onlyFinding } from './follow';

const graded = (capaian: string, label: string, header = 'Predikat') => `
  Tabel 3.2 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja | Target | Realisasi | Capaian % | ${header}
  1 | Indeks data terbuka | 100 | ${capaian} | ${capaian} | ${label}
  2 | Indeks layanan | 80 | 84 | 105,00 | Sangat Tinggi`;

const ROW_OF_SCALE = '| Sangat Baik\n2 | 85 - 100 | Baik\n3 | 70 - < 85 | Cukup\n4 | < 70 | Kurang\n';

describe('predikat', () => {
  describe('by the scale of Permendagri 86/2017', () => {
    it.each([
      ['100,00', 'Sangat Tinggi'],
      ['91,00', 'Sangat Tinggi'],
      ['90,50', 'Sangat Tinggi'],
      ['90,50', 'Tinggi'],
      ['90,00', 'Tinggi'],
      ['76,00', 'TINGGI'],
      ['75,50', 'Sedang'],
      ['66,00', 'Sedang'],
      ['65,00', 'Rendah'],
      ['50,50', 'Sangat Rendah'],
      ['0,00', 'Sangat Rendah'],
    ])('%s may be %s', (capaian, label) => {
      expect(follow(graded(capaian, label), 'predikat')).toMatchObject({ findings: [], agrees: 2 });
    });

    it.each([
      ['82,42', 'Sangat Tinggi', 'Tinggi'],
      ['90,00', 'Sangat Tinggi', 'Tinggi'],
      ['91,00', 'Tinggi', 'Sangat Tinggi'],
      ['75,00', 'Tinggi', 'Sedang'],
      ['50,00', 'Rendah', 'Sangat Rendah'],
      ['120,00', 'Tinggi', 'Sangat Tinggi'],
    ])('%s is not %s but %s', (capaian, label, expected) => {
      expect(onlyFinding(graded(capaian, label), 'predikat')).toMatchObject({
        cell: 'F3',
        severity: 'error',
        stated: label,
        expected,
        related: ['E3'],
      });
    });

    it('says by which scale', () => {
      expect(onlyFinding(graded('82,42', 'Sangat Tinggi'), 'predikat').message).toBe(
        'Predikat tertulis "Sangat Tinggi", padahal capaian 82,42% termasuk "Tinggi" menurut skala Permendagri 86/2017. Sesuaikan predikatnya, atau periksa capaiannya.',
      );
    });
  });

  describe('by the scale that the report prints', () => {
    const own = (capaian: string, label: string) => `
      Tabel 3.1 Skala Pengukuran Kinerja
      No | Rentang Capaian | Kategori
      1 | > 100 ${ROW_OF_SCALE}
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori
      1 | Indeks data terbuka | 100 | ${capaian} | ${capaian} | ${label}
      2 | Indeks layanan | 80 | 84 | 105,00 | Sangat Baik`;

    it.each([
      ['84,99', 'Cukup'],
      ['85,00', 'Baik'],
      ['100,00', 'Baik'],
      ['69,00', 'Kurang'],
    ])('%s may be %s', (capaian, label) => {
      expect(follow(own(capaian, label), 'predikat').findings).toEqual([]);
    });

    it('and names its place', () => {
      const finding = onlyFinding(own('84,20', 'Baik'), 'predikat');
      expect(finding).toMatchObject({ cell: 'F10', expected: 'Cukup' });
      expect(finding.message).toContain('menurut skala pada lembar Lembar1');
    });
  });

  it('leaves a grade of no known scale unchecked', () => {
    const drawn = `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori
      1 | Indeks data terbuka | 100 | 82 | 82,00 | Baik
      2 | Indeks layanan | 80 | 84 | 105,00 | Sangat Baik`;
    expect(follow(drawn, 'predikat')).toMatchObject({
      findings: [],
      unchecked: [
        'F3 laporan tidak memuat skala untuk predikat "Baik"',
        'F4 laporan tidak memuat skala untuk predikat "Sangat Baik"',
      ],
    });
  });

  it('does not grade where there is no capaian', () => {
    expect(follow(graded('-', 'Tinggi'), 'predikat')).toMatchObject({ findings: [], agrees: 1 });
  });

  it('grades by SAKIP only where the office chose it', () => {
    const drawn = graded('72,00', 'A');
    expect(follow(drawn, 'predikat').findings).toEqual([]);
    expect(onlyFinding(drawn, 'predikat', { skala: 'sakip' })).toMatchObject({ cell: 'F3', expected: 'BB' });
    expect(follow(graded('72,00', 'BB'), 'predikat', { skala: 'sakip' }).findings).toEqual([]);
  });
});
