import type { Workbook } from '#core/grid';
import { draw } from '../../support/draw';
import { planOf, rowWith, says, seen, summariesOf } from './read-plan';

const CAPAIAN = `
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Indeks Literasi | 80 | 80 | 100,00
2 | Nilai SAKIP | 70 | 77 | 110,00
3 | Opini | WTP | WTP | 100,00
4 | Cakupan Arsip | 50 | - | -`;
const ANGGARAN = `
Tabel 3.5 Realisasi Anggaran Tahun 2024
No | Program | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%)
1 | Program Arsip | 500.000 | 400.000 | 80,00
2 | Program Perpustakaan | 1.000.000 | 900.000 | 90,00
| JUMLAH | 1.500.000 | 1.300.000 | 86,67`;

function many(count: number): Workbook {
  const rows = Array.from(
    { length: count },
    (_, i) => `${i + 1} | Indikator ${i + 1}x | 100 | ${count - i} | ${count - i},00`,
  );
  const head =
    'Tabel 3.1 Capaian Kinerja Tahun 2024\nNo | Indikator Kinerja | Target | Realisasi | Capaian (%)';
  return draw(`\n${head}\n${rows.join('\n')}`);
}

describe('Ringkasan SAKIP', () => {
  const plan = planOf(draw({ A: CAPAIAN, B: ANGGARAN }), 'ringkasan');
  const line = (label: string) => rowWith(plan, label).slice(2, 5);

  it('gives the headline figures as the report has them and as they come out', () => {
    expect(line('Jumlah indikator yang memiliki capaian')).toEqual([3, 3, 0]);
    expect(line('Rata-rata capaian kinerja (%)')).toEqual([103.33, 103.33, 0]);
    expect(line('Predikat rata-rata capaian')).toEqual(['Sangat Tinggi', 'Sangat Tinggi', '-']);
    expect(line('Pagu anggaran (Rp)')).toEqual([1_500_000, 1_500_000, 0]);
    expect(line('Penyerapan anggaran (%)')).toEqual([86.67, 86.67, 0]);
    expect(line('Sisa anggaran (Rp)')).toEqual([200_000, 200_000, 0]);
    expect(line('Efisiensi (capaian ≥ 100% dan penyerapan di bawahnya)').slice(0, 2)).toEqual([
      'Efisien',
      'Efisien',
    ]);
  });

  it('counts indikator by predikat, and findings by severity', () => {
    expect(rowWith(plan, 'Sangat Tinggi (≥ 91)').slice(-2)).toEqual([3, 100]);
    expect(says(plan, 'Temuan konsistensi')).toBe(true);
  });

  it('draws both charts over the tables below them', () => {
    expect(plan.charts.map((chart) => chart.title)).toEqual([
      'Capaian per indikator (%)',
      'Pagu dan realisasi per program (juta rupiah)',
    ]);
    const [first] = plan.charts;
    // The indikator without a figure stands last, outside of the chart.
    expect((first?.categories.bottom ?? 0) - (first?.categories.top ?? 0)).toBe(2);
  });

  it('shows the lowest of too many indikator, and says so', () => {
    const sheet = planOf(many(45), 'ringkasan');
    const [chart] = sheet.charts;
    expect(chart?.title).toBe('Capaian per indikator (%) (30 terendah)');
    expect((chart?.categories.bottom ?? 0) - (chart?.categories.top ?? 0)).toBe(29);
    const names = seen(sheet).map((cells) => cells[1]);
    expect(names.indexOf('Indikator 45x')).toBeLessThan(names.indexOf('Indikator 44x'));
    expect(says(sheet, 'diurutkan dari capaian terendah')).toBe(true);
    expect(rowWith(sheet, 'Jumlah indikator yang memiliki capaian').slice(2, 4)).toEqual([45, 45]);
  });

  it.each([
    ['a budget', { A: CAPAIAN }, 'tidak memuat tabel anggaran', 1],
    ['capaian', { B: ANGGARAN }, 'tidak memuat tabel capaian', 1],
  ])('says in a sentence that there is no %s', (_, sheets, sentence, charts) => {
    const sheet = planOf(draw(sheets as Record<string, string>), 'ringkasan');
    expect(says(sheet, sentence)).toBe(true);
    expect(sheet.charts).toHaveLength(charts);
  });

  it('is not made where there is neither, and says why', () => {
    const { plans, skipped } = summariesOf(draw('Tabel 1.1 Pegawai\nNo | Nama\n1 | Budi\n2 | Siti'));
    expect(plans.map((one) => one.key)).toEqual(['temuan', 'kertas-kerja']);
    expect(skipped.find((one) => one.key === 'ringkasan')?.reason).toBe(
      'Buku kerja ini tidak memuat tabel capaian maupun tabel anggaran pada tahun laporan.',
    );
  });

  it('says of capaian that the report does not print that there is none', () => {
    const workbook = draw(`
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Indikator Kinerja | Target | Realisasi
1 | Indeks Literasi | 80 | 80
2 | Nilai SAKIP | 70 | 77`);
    const sheet = planOf(workbook, 'ringkasan');
    expect(rowWith(sheet, 'Jumlah indikator yang memiliki capaian').slice(2, 5)).toEqual(['-', 2, '-']);
  });

  it('repeats the header of the longer table, which stands last', () => {
    const rowOf = (text: string) =>
      plan.rows.find(({ cells }) => cells.some(({ content }) => content === text))?.index ?? Number.NaN;
    expect(plan.print.repeat?.first).toBe(rowOf('Indikator kinerja'));
    expect(rowOf('Indikator kinerja')).toBeGreaterThan(rowOf('Program'));
  });
});

it("takes the report's own scale", () => {
  const workbook = draw({
    A: CAPAIAN,
    S: `
Tabel 3.9 Skala Predikat
No | Interval Nilai | Predikat
1 | ≥ 105 | Istimewa
2 | 90 - 104 | Baik
3 | 60 - 89 | Cukup
4 | < 60 | Kurang`,
  });
  const plan = planOf(workbook, 'ringkasan');
  expect(rowWith(plan, 'Baik (90 s.d. < 105)').slice(-2)[0]).toBe(2);
  expect(rowWith(plan, 'Istimewa (≥ 105)').slice(-2)[0]).toBe(1);
});
