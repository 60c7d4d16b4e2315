import { draw } from '../../support/draw';
import { planOf, rowWith, says, summariesOf, tableRow } from './read-plan';

const HEAD = 'No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)';

const part = (title: string, realisasi: number) => `
${title}
${HEAD}
1 | Persentase layanan | Persen | 80 | ${realisasi} | ${((realisasi / 80) * 100).toFixed(2).replace('.', ',')}
2 | Cakupan imunisasi | Persen | 50 | 50 | 100,00`;

const QUARTERS = {
  'TW I': part('CAPAIAN KINERJA TRIWULAN I TAHUN 2024', 20),
  'TW II': part('CAPAIAN KINERJA TRIWULAN II TAHUN 2024', 40),
  'TW III': part('CAPAIAN KINERJA TRIWULAN III TAHUN 2024', 60),
  'TW IV': part('CAPAIAN KINERJA TRIWULAN IV TAHUN 2024', 72),
};

describe('a workbook with quarters only', () => {
  it('is summarised by the last of them, and says so', () => {
    const { plans, skipped, remarks } = summariesOf(draw(QUARTERS));
    expect(skipped.map(({ key }) => key)).toEqual(['rekap-anggaran', 'efisiensi']);
    const said =
      'Buku kerja ini tidak memuat tabel capaian setahun penuh. Yang dipakai adalah tabel Triwulan IV; yang tidak dimuat: Triwulan I, Triwulan II, Triwulan III.';
    expect(remarks).toEqual([said]);
    for (const key of ['ringkasan', 'rekap-capaian']) {
      const plan = plans.find((one) => one.key === key) as (typeof plans)[number];
      expect(says(plan, said)).toBe(true);
      expect(says(plan, 'TRIWULAN IV TAHUN 2024')).toBe(true);
      expect(rowWith(plan, 'Persentase layanan')).toContain(72);
    }
    const rekap = plans.find(({ key }) => key === 'rekap-capaian') as (typeof plans)[number];
    expect(tableRow(rekap, 'Persentase layanan')).toMatchObject({ 'Realisasi Triwulan IV 2024': 72 });
  });

  it.each([
    [
      'semesters',
      {
        A: part('Capaian Kinerja Semester I Tahun 2024', 40),
        B: part('Capaian Kinerja Semester II Tahun 2024', 72),
      },
      'Semester II',
    ],
    [
      'sheets that alone tell of it',
      {
        'Triwulan 1': part('Capaian Kinerja Tahun 2024', 40),
        'Triwulan 2': part('Capaian Kinerja Tahun 2024', 72),
      },
      'Triwulan II',
    ],
    [
      'months',
      {
        A: part('Capaian Kinerja s.d. Bulan Mei Tahun 2024', 40),
        B: part('Capaian Kinerja s.d. Bulan Juni Tahun 2024', 72),
      },
      'Bulan Juni',
    ],
  ])('may have %s', (_, sheets, label) => {
    const { remarks } = summariesOf(draw(sheets as Record<string, string>));
    expect(remarks[0]).toContain(`Yang dipakai adalah tabel ${label};`);
    expect(
      rowWith(planOf(draw(sheets as Record<string, string>), 'rekap-capaian'), 'Persentase layanan'),
    ).toContain(72);
  });

  it('has a budget of the last quarter', () => {
    const budget = (quarter: string, spent: string) => `
REALISASI ANGGARAN TRIWULAN ${quarter} TAHUN 2024
No | Program | Pagu (Rp) | Realisasi (Rp)
1 | Program Pelayanan | 2.000.000 | ${spent}
2 | Program Penunjang | 1.000.000 | 100.000`;
    const { remarks, plans } = summariesOf(draw({ A: budget('I', '300.000'), B: budget('II', '900.000') }));
    expect(remarks).toEqual([
      'Buku kerja ini tidak memuat tabel anggaran setahun penuh. Yang dipakai adalah tabel Triwulan II.',
    ]);
    const sheet = plans.find(({ key }) => key === 'rekap-anggaran') as (typeof plans)[number];
    expect(rowWith(sheet, 'Program Pelayanan')).toContain(900_000);
  });
});

it('goes by the table of the whole year where there is one', () => {
  const workbook = draw({ ...QUARTERS, Setahun: part('CAPAIAN KINERJA TAHUN 2024', 76) });
  expect(summariesOf(workbook).remarks).toEqual([]);
  expect(rowWith(planOf(workbook, 'rekap-capaian'), 'Persentase layanan')).toContain(76);
});

it('says which years there are where the report is of another one', () => {
  const { skipped } = summariesOf(draw({ A: part('Capaian Kinerja Tahun 2024', 40) }), {
    settings: { tahun: 2025 },
  });
  expect(skipped.find(({ key }) => key === 'rekap-capaian')?.reason).toBe(
    'Buku kerja ini tidak memuat tabel capaian: indikator dengan target dan realisasi pada tahun laporan (2025); yang ada untuk tahun 2024: tabel pada A!A2:F4.',
  );
});

it('takes the year from a table that tells the quarters beside it', () => {
  const workbook = draw(`
Tabel 2 Capaian Kinerja Triwulan I sampai dengan Triwulan IV Tahun 2024
No | Indikator Kinerja | Target 2024 | Realisasi Triwulan I | Realisasi Triwulan II | Realisasi Triwulan III | Realisasi Triwulan IV | Realisasi 2024 | Capaian (%)
1 | Persentase layanan | 80 | 10 | 10 | 20 | 20 | 60 | 75,00
2 | Cakupan imunisasi | 50 | 10 | 10 | 10 | 20 | 50 | 100,00`);
  expect(summariesOf(workbook).remarks).toEqual([]);
  expect(tableRow(planOf(workbook, 'rekap-capaian'), 'Persentase layanan')).toMatchObject({
    'Realisasi 2024': 60,
    'Capaian tertulis (%)': 75,
    Hasil: 'Sesuai',
  });
});
