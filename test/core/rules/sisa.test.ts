import { follow, glance, onlyFinding } from './follow';

const budget = (label: string, ...rows: string[]) =>
  [
    'Tabel 3.9 Realisasi Anggaran Tahun 2024',
    `No | Program | Anggaran (Rp) | Realisasi (Rp) | ${label}`,
    ...rows.map((row, i) => `${i + 1} | Program Layanan ${i + 1} | ${row}`),
  ].join('\n');

describe('sisa', () => {
  it.each([
    ['what is left', 'Sisa Anggaran (Rp)', '75.000.000 | 60.500.000 | 14.500.000'],
    ['nothing left', 'Sisa Anggaran (Rp)', '75.000.000 | 75.000.000 | 0'],
    ['a negative rest', 'Sisa Anggaran (Rp)', '75.000.000 | 76.500.000 | -1.500.000'],
    ['a negative rest in brackets', 'Sisa Anggaran (Rp)', '75.000.000 | 76.500.000 | (1.500.000)'],
    ['realisasi less budget', 'Lebih/(Kurang) (Rp)', '75.000.000 | 76.500.000 | 1.500.000'],
    ['a text', 'Sisa Anggaran (Rp)', 'Rp. 75.000.000,- | Rp. 60.500.000,- | Rp. 14.500.000,-'],
  ])('agrees with %s', (_, label, row) => {
    expect(follow(budget(label, row), 'sisa')).toMatchObject({ findings: [], unchecked: [], agrees: 1 });
  });

  it('agrees with shares of the budget', () => {
    const drawn = budget(
      'Sisa Anggaran (%)',
      '50.000.000 | 45.000.000 | 10,00',
      '80.000.000 | 60.000.000 | 25,00',
    );
    expect(follow(drawn, 'sisa').findings).toEqual([]);
  });

  it('differs by a single rupiah', () => {
    expect(
      onlyFinding(budget('Sisa Anggaran (Rp)', '75.000.000 | 60.500.000 | 14.500.001'), 'sisa'),
    ).toMatchObject({
      cell: 'E3',
      severity: 'error',
      stated: '14.500.001',
      expected: '14.500.000',
      message:
        'Sisa anggaran tertulis 14.500.001, padahal pagu 75.000.000 dikurangi realisasi 60.500.000 menghasilkan 14.500.000. Periksa pagu dan realisasinya, lalu hitung ulang sisanya.',
      related: ['C3', 'D3'],
    });
  });

  it('notes what rounding to millions explains', () => {
    const drawn = budget('Sisa Anggaran (Rp)', '75,33 | 60,50 | 14,82').replace(
      '2024',
      '2024 (dalam jutaan rupiah)',
    );
    expect(glance(follow(drawn, 'sisa').findings)).toEqual(['info E3']);
  });

  it.each([
    ['a budget that is missing', '| 60.500.000 | 14.500.000', 'E3 sel kosong'],
    ['words', 'nihil sekali | 60.500.000 | 14.500.000', 'E3 sel berisi kata-kata, bukan angka'],
  ])('leaves %s unchecked', (_, row, reason) => {
    const drawn = budget(
      'Sisa Anggaran (Rp)',
      row,
      '20.000.000 | 18.000.000 | 2.000.000',
      '5.000.000 | 4.000.000 | 1.000.000',
    );
    expect(follow(drawn, 'sisa')).toMatchObject({ findings: [], unchecked: [reason] });
  });
});
