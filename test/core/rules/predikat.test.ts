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

  it('leaves an open end of the printed scale to the class beside', () => {
    const drawn = (label: string) => `
      Tabel 3.1 Skala Pengukuran Kinerja
      No | Rentang Capaian | Kategori
      1 | ≥ 100% | Sangat Berhasil
      2 | 75% s.d. < 100% | Berhasil
      3 | < 75% | Kurang Berhasil

      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori
      1 | Indeks data terbuka | 100 | 100 | 100,00 | ${label}`;
    expect(follow(drawn('Sangat Berhasil'), 'predikat').findings).toEqual([]);
    expect(onlyFinding(drawn('Berhasil'), 'predikat').expected).toBe('Sangat Berhasil');
  });

  it('grades the score of a whole evaluation, which stands above its class', () => {
    const drawn = (label: string) => `
      Hasil Evaluasi Akuntabilitas Kinerja Tahun 2024
      No | Komponen yang Dinilai | Bobot | Nilai
      1 | Perencanaan Kinerja | 60,00 | 44,00
      2 | Pengukuran Kinerja | 40,00 | 32,00
      Nilai Hasil Evaluasi | < | 100,00 | 76,00
      Tingkat Akuntabilitas Kinerja | < | | ${label}`;
    expect(follow(drawn('BB'), 'predikat')).toMatchObject({ findings: [], agrees: 1 });
    expect(onlyFinding(drawn('A'), 'predikat')).toMatchObject({
      cell: 'D6',
      expected: 'BB',
      related: ['D5'],
    });
  });
});

describe('a scale that stands in words', () => {
  const withNote = (label: string, ...notes: readonly string[]) =>
    [
      'Tabel 3.2 Capaian Kinerja Tahun 2024',
      'No | Indikator Kinerja | Target | Realisasi | Capaian % | Ket',
      `1 | Indeks data terbuka | 100 | 84,00 | 84,00 | ${label}`,
      '2 | Indeks layanan | 80 | 84 | 105,00 | Sangat Baik',
      ...notes,
    ].join('\n');

  it.each([
    [['Ket : 91-100 Sangat Baik; 76-90 Baik; 66-75 Cukup; 51-65 Kurang; ≤ 50 Sangat Kurang']],
    [['Keterangan:', '91 – 100 : Sangat Baik', '76 – 90 : Baik', '66 – 75 : Cukup', '<= 65 : Kurang']],
    [['Sangat Baik (91-100), Baik (76-90), Cukup (66-75), Kurang (0-65)']],
    [['Predikat: >= 100% Sangat Baik; 80% - < 100% Baik; 60% - < 80% Cukup; < 60% Kurang']],
    [['91 s.d. 100 = Sangat Baik, 76 s.d. 90 = Baik, 75 ke bawah = Cukup']],
    [['', '', 'Keterangan', '91 - 100 | Sangat Baik', '76 - 90 | Baik', '66 - 75 | Cukup']],
  ])('is followed: %j', (notes) => {
    expect(follow(withNote('Baik', ...notes), 'predikat')).toMatchObject({ findings: [], agrees: 2 });
    expect(onlyFinding(withNote('Cukup', ...notes), 'predikat')).toMatchObject({
      cell: 'F3',
      severity: 'error',
      expected: 'Baik',
    });
  });

  it.each([
    [['Capaian 91-100 baik, sedangkan capaian 76-90 cukup.']],
    [['91-100 Sangat Baik; 76-95 Baik; 66-75 Cukup']],
    [['Anggaran 2023 Baik; 2024 Sangat Baik; 2025 Cukup']],
  ])('is none where it is not one of classes that follow one another: %j', (notes) => {
    expect(follow(withNote('Cukup', ...notes), 'predikat').findings).toEqual([]);
  });

  it('may be a table with other words above its classes', () => {
    const drawn = `
      Tabel 3-1 Ordinal Pengukuran Kinerja
      Capaian Kinerja | Makna
      95 ke atas | Sangat Memuaskan
      80 s.d. < 95 | Memuaskan
      65 s.d. < 80 | Cukup Memuaskan
      < 65 | Tidak Memuaskan

      Tabel 3-2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Makna
      1 | Indeks data terbuka | 100 | 84,00 | 84,00 | Cukup Memuaskan
      2 | Indeks layanan | 80 | 84 | 105,00 | Sangat Memuaskan`;
    expect(onlyFinding(drawn, 'predikat')).toMatchObject({ cell: 'F10', expected: 'Memuaskan' });
  });
});

describe('grades without a scale', () => {
  const rows = (grades: readonly (readonly [string, string])[]) =>
    [
      'Tabel 3.2 Capaian Kinerja Tahun 2024',
      'No | Indikator Kinerja | Target | Realisasi | Capaian % | Predikat',
      ...grades.map(
        ([capaian, grade], i) => `${i + 1} | Indeks ke-${i} | 100 | ${capaian} | ${capaian} | ${grade}`,
      ),
    ].join('\n');

  it('are in order', () => {
    const drawn = rows([
      ['120,00', 'Sangat Berhasil'],
      ['97,50', 'Berhasil'],
      ['96,00', 'Berhasil'],
      ['60,00', 'Cukup Berhasil'],
    ]);
    expect(follow(drawn, 'predikat').findings).toEqual([]);
  });

  it('are not, and one of them is why', () => {
    const drawn = rows([
      ['120,00', 'Cukup Berhasil'],
      ['97,50', 'Berhasil'],
      ['96,00', 'Berhasil'],
      ['101,00', 'Sangat Berhasil'],
    ]);
    const finding = onlyFinding(drawn, 'predikat');
    expect(finding).toMatchObject({ cell: 'F3', severity: 'warning', expected: null });
    expect(finding.related).toEqual(expect.arrayContaining(['E3', 'F4', 'F5', 'F6']));
    expect(finding.message).toBe(
      'Predikat tertulis "Cukup Berhasil" untuk capaian 120,00%, padahal capaian 97,50% pada kolom yang sama berpredikat "Berhasil". Sesuaikan salah satunya, dan cetak skala yang dipakai pada laporan.',
    );
  });

  it.each([
    [
      'no single one explains it',
      [
        ['120,00', 'Berhasil'],
        ['97,50', 'Sangat Berhasil'],
        ['96,00', 'Berhasil'],
        ['50,00', 'Cukup Berhasil'],
        ['40,00', 'Berhasil'],
      ],
    ],
    [
      'they are few',
      [
        ['120,00', 'Berhasil'],
        ['97,50', 'Sangat Berhasil'],
        ['96,00', 'Berhasil'],
      ],
    ],
    [
      'their words rank in no known way',
      [
        ['120,00', 'Berhasil'],
        ['97,50', 'Sangat Berhasil'],
        ['96,00', 'Baik'],
        ['50,00', 'Hijau'],
      ],
    ],
    [
      'they are of one figure',
      [
        ['100,00', 'Berhasil'],
        ['100,00', 'Sangat Berhasil'],
        ['96,00', 'Berhasil'],
        ['50,00', 'Berhasil'],
      ],
    ],
  ] as const)('are left alone where %s', (_, grades) => {
    expect(follow(rows(grades), 'predikat').findings).toEqual([]);
  });
});
