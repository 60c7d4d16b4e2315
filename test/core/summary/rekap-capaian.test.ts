import { SheetView, type Workbook } from '#core/grid';
import { draw } from '../../support/draw';
import { Recalculation } from '../../support/formula/recalculate';
import { planOf, rowWith, says, seen, summariesOf, tableRow } from './read-plan';

const HEAD = `
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)`;

function capaian(...rows: readonly string[]): Workbook {
  return draw([HEAD, ...rows.map((row, i) => `${i + 1} | ${row}`)].join('\n'));
}

const plan = (...rows: readonly string[]) => planOf(capaian(...rows), 'rekap-capaian');

describe('Rekap Capaian', () => {
  it('puts what is written beside what is counted again', () => {
    const sheet = plan('Indeks Literasi | Indeks | 80 | 60 | 75,00', 'Nilai SAKIP | Nilai | 70 | 63 | 95,00');
    expect(tableRow(sheet, 'Indeks Literasi')).toMatchObject({
      'Target 2024': 80,
      'Realisasi 2024': 60,
      'Capaian tertulis (%)': 75,
      'Capaian dihitung ulang (%)': 75,
      Selisih: 0,
      Hasil: 'Sesuai',
      Predikat: 'Sedang',
      Sumber: 'Lembar1!F3',
    });
    expect(tableRow(sheet, 'Nilai SAKIP')).toMatchObject({
      'Capaian dihitung ulang (%)': 90,
      Selisih: 5,
      Hasil: 'Berbeda',
      Predikat: 'Tinggi',
    });
    expect(rowWith(sheet, 'Rata-rata capaian')).toEqual(expect.arrayContaining([85, 82.5]));
  });

  it('leads from a row to its cell', () => {
    const links = plan('Indeks Literasi | Indeks | 80 | 60 | 75,00').rows.flatMap(({ cells }) =>
      cells.flatMap(({ link }) => link ?? []),
    );
    expect(links).toEqual([{ sheet: 'Lembar1', row: 2, col: 5 }]);
  });

  it('brings percentages to one scale', () => {
    const sheet = plan('Cakupan | Persen | 80,00% | 60,00% | 75,00%');
    expect(tableRow(sheet, 'Cakupan')).toMatchObject({
      'Target 2024': 80,
      'Realisasi 2024': 60,
      'Capaian tertulis (%)': 75,
      'Capaian dihitung ulang (%)': 75,
    });
  });

  it('copies what is typed as text, and says so', () => {
    const sheet = plan("Peserta | Orang | '80 Orang' | '60,5 Orang' | '75,63%'");
    expect(tableRow(sheet, 'Peserta')).toMatchObject({
      'Target 2024': 80,
      'Capaian dihitung ulang (%)': 75.63,
    });
    expect(says(sheet, 'diketik sebagai teks pada sumbernya')).toBe(true);
    expect(says(plan('Indeks | Indeks | 80 | 60 | 75,00'), 'diketik sebagai teks')).toBe(false);
  });

  it('counts nothing where target or realisasi is none', () => {
    const sheet = plan(
      'Nol | Persen | 0 | 60 | 75,00',
      'Belum | Persen | 80 | - | -',
      'Predikat | Predikat | BB | A | 100,00',
      'Ada | Persen | 50 | 50 | 100,00',
    );
    for (const name of ['Nol', 'Belum'])
      expect(tableRow(sheet, name)).toMatchObject({ 'Capaian dihitung ulang (%)': '-', Hasil: '-' });
    const row = seen(sheet).find((cells) => cells[1] === 'Predikat' && cells[2] === 'Predikat');
    expect(row?.slice(3, 7)).toEqual(['BB', 'A', 100, '-']);
  });

  it.each([
    ['Prevalensi stunting', 'the words say that less is better', '10 | 12 | 80,00', 80],
    ['Indeks Literasi', 'more is better', '10 | 12 | 120,00', 120],
    ['Waktu tunggu', 'the figure follows T/R', '10 | 8 | 125,00', 125],
    ['Waktu tunggu', 'it follows none: by the words', '10 | 8 | 99,00', 120],
  ])('counts %s as the core decides: %s', (name, _, figures, expected) => {
    expect(tableRow(plan(`${name} | Persen | ${figures}`), name)).toMatchObject({
      'Capaian dihitung ulang (%)': expected,
    });
  });

  it("follows the office's setting before the words", () => {
    const workbook = capaian('Indeks Risiko | Indeks | 10 | 12 | 99,00');
    const sheet = planOf(workbook, 'rekap-capaian', {
      settings: { polaritas: { 'indeks risiko': 'turun' } },
    });
    expect(tableRow(sheet, 'Indeks Risiko')).toMatchObject({ 'Capaian dihitung ulang (%)': 80 });
  });

  it('keeps to the cap that the office set', () => {
    const workbook = capaian('Indeks Literasi | Indeks | 10 | 13 | 120,00');
    const sheet = planOf(workbook, 'rekap-capaian', { settings: { batas: 120 } });
    expect(tableRow(sheet, 'Indeks Literasi')).toMatchObject({
      'Capaian dihitung ulang (%)': 120,
      Hasil: 'Sesuai',
    });
  });

  it('takes a difference of rounding for none', () => {
    const sheet = plan(
      'Tiga | Indeks | 3 | 2 | 67',
      'Enam | Indeks | 3 | 2 | 66,66',
      'Lain | Indeks | 3 | 2 | 66,50',
    );
    expect(tableRow(sheet, 'Tiga').Hasil).toBe('Sesuai');
    expect(tableRow(sheet, 'Enam').Hasil).toBe('Sesuai');
    expect(tableRow(sheet, 'Lain').Hasil).toBe('Berbeda');
  });

  it('shows earlier years and the end of the renstra where other tables tell them', () => {
    const workbook = draw({
      A: [
        HEAD,
        '1 | Indeks Literasi | Indeks | 80 | 60 | 75,00',
        '2 | Nilai SAKIP | Nilai | 70 | 63 | 90,00',
      ].join('\n'),
      B: `
Tabel 3.2 Perbandingan Realisasi Kinerja
No | Indikator Kinerja | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
1 | Indeks Literasi | 51,5 | 55 | 60
2 | Nilai SAKIP | 60 | 62 | 63`,
      C: `
Tabel 3.3 Kemajuan terhadap Target Akhir Renstra Tahun 2024
No | Indikator Kinerja | Target Akhir Renstra 2026 | Realisasi 2024 | Tingkat Kemajuan (%)
1 | Indeks Literasi | 120 | 60 | 50,00
2 | Nilai SAKIP | 90 | 63 | 70,00`,
    });
    expect(tableRow(planOf(workbook, 'rekap-capaian'), 'Indeks Literasi')).toMatchObject({
      'Realisasi 2022': 51.5,
      'Realisasi 2023': 55,
      'Target akhir Renstra': 120,
      'Kemajuan terhadap target akhir (%)': 50,
    });
  });

  it('joins tables that give different indikator, and takes none twice', () => {
    const workbook = draw({
      A: [
        HEAD,
        '1 | Indeks Literasi | Indeks | 80 | 60 | 75,00',
        '2 | Nilai SAKIP | Nilai | 70 | 63 | 90,00',
      ].join('\n'),
      B: [
        HEAD.replace('3.1', '3.2'),
        '1 | NILAI SAKIP | Nilai | 70 | 63 | 90,00',
        '2 | Cakupan Arsip | Persen | 50 | 50 | 100,00',
      ].join('\n'),
    });
    const names = seen(planOf(workbook, 'rekap-capaian')).map((cells) => cells[1]);
    expect(names.filter((name) => /literasi|sakip|arsip/i.test(String(name)))).toEqual([
      'Indeks Literasi',
      'Nilai SAKIP',
      'Cakupan Arsip',
    ]);
  });

  it('takes the mean of all for the mean, not that of the last sasaran', () => {
    const workbook = draw(`
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Sasaran / Indikator Kinerja | Target | Realisasi | Capaian (%)
| Meningkatnya literasi | | |
1 | Indeks Literasi | 80 | 60 | 75,00
2 | Indeks Baca | 80 | 68 | 85,00
| Rata-rata | | | 80,00
| Meningkatnya akuntabilitas | | |
3 | Nilai SAKIP | 70 | 70 | 100,00
4 | Nilai RB | 70 | 70 | 100,00
| Rata-rata | | | 100,00`);
    const plans = planOf(workbook, 'rekap-capaian');
    expect(rowWith(plans, 'Rata-rata capaian').filter((cell) => typeof cell === 'number')).toEqual([
      90, 90, 0,
    ]);
  });

  it('shows figures of one unit with the decimals of the most precise of them', () => {
    const sheet = plan(
      'Satu | Persen | 88,27 | 100 | 113,29',
      'Dua | % | 80 | 60 | 75,00',
      'Tiga | Dokumen | 4 | 4 | 100,00',
    );
    const formats = sheet.rows
      .filter(({ cells }) => typeof cells[0]?.content === 'number')
      .map(({ cells }) => cells[3]?.style?.format?.split('_')[0]?.replace('[$-421]', ''));
    expect(formats).toEqual(['#,##0.00', '#,##0.00', '#,##0']);
  });

  it('keeps a text that begins like a formula a text', () => {
    const contents = plan(
      "'=Indeks + 1' | '-Indeks' | 80 | 60 | 75,00",
      'Dua | Nilai | 70 | 63 | 90,00',
    ).rows.flatMap(({ cells }) => cells.map(({ content }) => content));
    expect(contents).toContain('=Indeks + 1');
    expect(contents).toContain('-Indeks');
  });
});

it('changes with a number of its source', () => {
  const before = capaian(
    'Indeks Literasi | Indeks | 80 | 60 | 75,00',
    'Nilai SAKIP | Nilai | 70 | 63 | 90,00',
  );
  const after = capaian(
    'Indeks Literasi | Indeks | 80 | 72 | 75,00',
    'Nilai SAKIP | Nilai | 70 | 63 | 90,00',
  );
  const { plans } = summariesOf(before);
  const now = new Recalculation(after, plans);
  const anew = new Recalculation(after, summariesOf(after).plans);
  for (const plan of plans.filter((one) => one.key !== 'temuan' && one.key !== 'kertas-kerja')) {
    for (const { index, cells } of plan.rows) {
      for (const { col, content } of cells) {
        if (typeof content === 'object')
          expect(now.at(plan.name, index, col)).toEqual(anew.at(plan.name, index, col));
      }
    }
  }
  const [sheet] = plans.filter((one) => one.key === 'rekap-capaian');
  const row = sheet?.rows.find(({ cells }) => cells.some(({ content }) => content === 'Indeks Literasi'));
  expect(now.at('Rekap Capaian', row?.index ?? 0, 6)).toBe(90);
  expect(new SheetView(after.sheets[0] as never).cell(2, 4)?.value).toBe(72);
});
