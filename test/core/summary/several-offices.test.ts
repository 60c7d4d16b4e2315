import type { Workbook } from '#core/grid';
import { draw } from '../../support/draw';
import { planOf, rowWith, says, seen, summariesOf, tableRow } from './read-plan';

const HEAD = 'No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)';
const BUDGET = 'No | Program | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%)';

/** A sheet of an office, as a regency collects them. */
const sheetOf = (office: string, realisasi: number, title = `Capaian Kinerja ${office} Tahun 2024`) => `
${office.toUpperCase()}

${title}
${HEAD}
1 | Nilai SAKIP Perangkat Daerah | Nilai | 80 | ${realisasi} | ${((realisasi / 80) * 100).toFixed(2).replace('.', ',')}
2 | Indeks Kepuasan Masyarakat | Indeks | 80 | 80 | 100,00`;

const recap = (title?: string): Workbook =>
  draw({
    'Dinas Kesehatan': sheetOf('Dinas Kesehatan', 60, title),
    'Dinas Sosial': sheetOf('Dinas Sosial', 64, title),
    Bappeda: sheetOf('Bappeda', 72, title),
    Inspektorat: sheetOf('Inspektorat', 76, title),
  });

describe('a workbook with a sheet for each office', () => {
  it.each([
    ['whose titles name them', undefined],
    ['whose sheets name them', 'Tabel 3.1 Capaian Kinerja Tahun 2024'],
  ])('%s has all of them on Rekap Capaian, each with its mean', (_, title) => {
    const sheet = planOf(recap(title), 'rekap-capaian');
    const said = seen(sheet).map(([first]) => first);
    const bands = ['Dinas Kesehatan', 'Dinas Sosial', 'Bappeda', 'Inspektorat'];
    expect(said.filter((one) => bands.includes(String(one)))).toEqual(bands);
    expect(said.filter((one) => typeof one === 'number')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rowWith(sheet, 'Rata-rata capaian Dinas Kesehatan')).toEqual(expect.arrayContaining([87.5]));
    expect(rowWith(sheet, 'Rata-rata capaian Inspektorat')).toEqual(expect.arrayContaining([97.5]));
  });

  it('is not signed by the head of one of them, and says whose figures it holds', () => {
    const { plans, remarks } = summariesOf(recap());
    for (const plan of plans) {
      expect(says(plan, 'GABUNGAN 4 UNIT KERJA')).toBe(true);
      expect(says(plan, 'Kepala Dinas')).toBe(false);
    }
    expect(remarks).toEqual([
      'Buku kerja ini memuat tabel dari 4 unit kerja: Dinas Kesehatan; Dinas Sosial; Bappeda; Inspektorat. Semuanya dimuat, dan angka tiap unit kerja dihitung tersendiri.',
    ]);
    const ringkasan = plans.find((one) => one.key === 'ringkasan') as (typeof plans)[number];
    expect(says(ringkasan, remarks[0] as string)).toBe(true);
    expect(tableRow(ringkasan, 'Nilai SAKIP Perangkat Daerah (Bappeda)')).toMatchObject({ Realisasi: 72 });
    expect(rowWith(ringkasan, 'Jumlah indikator yang memiliki capaian').slice(2, 4)).toEqual([8, 8]);
  });

  it('takes earlier years from the tables of the same office', () => {
    const years = (a: number) => `
No | Indikator Kinerja | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
1 | Nilai SAKIP Perangkat Daerah | 50 | ${a} | 60
2 | Indeks Kepuasan Masyarakat | 70 | 75 | 80`;
    const sheet = planOf(
      draw({
        'Dinas Kesehatan': `${sheetOf('Dinas Kesehatan', 60)}\n\nPerbandingan Kinerja Dinas Kesehatan${years(55)}`,
        'Dinas Sosial': `${sheetOf('Dinas Sosial', 64)}\n\nPerbandingan Kinerja Dinas Sosial${years(58)}`,
      }),
      'rekap-capaian',
    );
    const rows = seen(sheet).filter((cells) => cells[1] === 'Nilai SAKIP Perangkat Daerah');
    expect(rows.map((cells) => cells.includes(55))).toEqual([true, false]);
    expect(rows.map((cells) => cells.includes(58))).toEqual([false, true]);
  });

  it('has the budget of each', () => {
    const budgetOf = (office: string, pagu: string, spent: string) => `
Realisasi Anggaran ${office} Tahun 2024
${BUDGET}
1 | Program Penunjang Urusan | 1.000.000 | 500.000 | 50,00
2 | Program Pelayanan | ${pagu} | ${spent} | 50,00
| JUMLAH | 3.000.000 | 1.500.000 | 50,00`;
    const workbook = draw({
      A: budgetOf('Dinas Kesehatan', '2.000.000', '1.000.000'),
      B: budgetOf('Dinas Sosial', '4.000.000', '2.000.000'),
    });
    const sheet = planOf(workbook, 'rekap-anggaran');
    expect(rowWith(sheet, 'JUMLAH DINAS KESEHATAN')).toEqual(expect.arrayContaining([3_000_000, 1_500_000]));
    // Its printed total is wrong.
    expect(rowWith(sheet, 'JUMLAH DINAS SOSIAL')).toEqual(expect.arrayContaining([5_000_000, 'Berbeda']));
    const ringkasan = planOf(workbook, 'ringkasan');
    expect(rowWith(ringkasan, 'Pagu anggaran (Rp)').slice(2, 4)).toEqual([8_000_000, 8_000_000]);
    expect(rowWith(ringkasan, 'Program Pelayanan (Dinas Sosial)')).toEqual(
      expect.arrayContaining([4_000_000]),
    );
  });

  it('keeps the office above them', () => {
    const bagian = (name: string, realisasi: number) => `
SEKRETARIAT DAERAH KABUPATEN TELUK
Capaian Kinerja Bagian ${name} Tahun 2024
${HEAD}
1 | Indeks Kepuasan Masyarakat | Indeks | 80 | ${realisasi} | ${realisasi === 60 ? '75,00' : '100,00'}`;
    const sheet = planOf(draw({ A: bagian('Hukum', 60), B: bagian('Umum', 80) }), 'rekap-capaian');
    expect(says(sheet, 'SEKRETARIAT DAERAH KABUPATEN TELUK')).toBe(true);
    expect(seen(sheet).map(([first]) => first)).toEqual(
      expect.arrayContaining(['Bagian Hukum', 'Bagian Umum']),
    );
  });
});

describe('a workbook of one office', () => {
  it.each([
    ['which some titles name with its region', 'DINAS SOSIAL', 'Dinas Sosial Kabupaten Teluk'],
    [
      'one of whose tables is of an indikator that holds the word',
      'Dinas Sosial',
      'Indeks Kepuasan Rumah Sakit Umum',
    ],
    ['which another one judged', 'Dinas Sosial', 'Hasil Evaluasi oleh Inspektorat'],
    ['whose region stands above it', 'Dinas Sosial', 'Pemerintah Kabupaten Teluk'],
    ['that is told by parts', 'Sekretariat Daerah', 'Biro per Sasaran'],
  ])('is not parted: %s', (_, one, other) => {
    const { plans, remarks } = summariesOf(
      draw({
        A: `\nCapaian Kinerja ${one} Tahun 2024\n${HEAD}\n1 | Nilai SAKIP | Nilai | 80 | 60 | 75,00\n2 | Indeks Baca | Nilai | 80 | 60 | 75,00`,
        B: `\nCapaian Kinerja ${other} Tahun 2024\n${HEAD}\n1 | Cakupan Arsip | Persen | 80 | 60 | 75,00\n2 | Cakupan Data | Persen | 80 | 60 | 75,00`,
      }),
    );
    expect(remarks).toEqual([]);
    for (const plan of plans) expect(says(plan, 'GABUNGAN')).toBe(false);
  });

  it('says of rows that contradict those of another table that they are left out', () => {
    const { plans, remarks } = summariesOf(
      draw({
        A: `\nTabel 3.1 Capaian Kinerja Tahun 2024\n${HEAD}\n1 | Nilai SAKIP | Nilai | 80 | 60 | 75,00\n2 | Indeks Baca | Nilai | 80 | 60 | 75,00`,
        B: `\nTabel 3.2 Capaian Kinerja Utama Tahun 2024\n${HEAD}\n1 | Nilai SAKIP | Nilai | 80 | 64 | 80,00`,
      }),
    );
    const left =
      'Tidak dimuat: 1 baris pada Tabel 3.2 (B!A2:F3), karena indikatornya sudah diambil dari tabel lain, sedangkan angkanya berbeda.';
    expect(remarks).toEqual([left]);
    for (const plan of plans.filter(({ key }) => key === 'ringkasan' || key === 'rekap-capaian'))
      expect(says(plan, left)).toBe(true);
  });
});
