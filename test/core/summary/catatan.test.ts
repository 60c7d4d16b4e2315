import { type LogRow, planLog } from '#core/summary';
import { at } from '../../support/check-result';
import { draw } from '../../support/draw';
import { MemoryPort } from '../../support/memory-port';

const BOOK = draw({
  'BAB III': `
    DINAS SOSIAL KOTA CONTOH
    Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
    1 | Persentase rumah layak huni | Persen | 80 | 90 | 121,50`,
});

const row = (parts: Partial<LogRow> = {}): LogRow => ({
  time: '02/01/2026 10.04',
  at: at('BAB III', 'F4'),
  was: '121,50',
  is: '112,50',
  rule: 'capaian',
  reason: 'Realisasi 90 dibagi target 80 memberi 112,50.',
  ...parts,
});

const texts = (plan: ReturnType<typeof planLog>) =>
  plan.rows.map(({ cells }) => cells.flatMap(({ content }) => (content === undefined ? [] : [content])));

describe('the sheet that lists the changes', () => {
  it('has a row for each, with the cell as a link, under titles that every page repeats', () => {
    const plan = planLog(BOOK, [row(), row({ at: at('BAB III', 'E4'), was: '=1+1', is: '2' })]);
    expect([plan.key, plan.name]).toEqual(['catatan', 'Catatan SAKIP']);
    const said = texts(plan);
    const head = said.findIndex(([first]) => first === 'No');
    expect(said[head]).toEqual([
      'No',
      'Waktu',
      'Lembar',
      'Sel',
      'Nilai lama',
      'Nilai baru',
      'Aturan',
      'Alasan',
    ]);
    expect(said[head + 2]).toEqual([
      1,
      '02/01/2026 10.04',
      'BAB III',
      'F4',
      '121,50',
      '112,50',
      'Capaian',
      'Realisasi 90 dibagi target 80 memberi 112,50.',
    ]);
    // What begins like a formula stays a text.
    expect(said[head + 3]?.slice(3, 6)).toEqual(['E4', '=1+1', '2']);
    const links = plan.rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
    expect(links).toEqual([at('BAB III', 'F4'), at('BAB III', 'E4')]);
    expect(plan.print.repeat).toEqual({
      first: plan.rows[head]?.index,
      last: (plan.rows[head]?.index ?? 0) + 1,
    });
    expect(said.flat()).toContain('TAHUN 2024');
  });

  it('gives a reason once, and leads the rows that share it to that row, each by its number', () => {
    const other = at('BAB II', 'F4');
    const rows = [row(), row({ rule: 'sisa' }), row({ at: other }), row(), row({ reason: 'Lain.' })];
    const said = texts(planLog(BOOK, rows));
    const reason = 'Realisasi 90 dibagi target 80 memberi 112,50.';
    expect(said.filter((line) => line.length === 8).slice(2)).toEqual([
      [1, '02/01/2026 10.04', 'BAB III', 'F4', '121,50', '112,50', 'Capaian', reason],
      [2, '02/01/2026 10.04', 'BAB III', 'F4', '121,50', '112,50', 'Sisa dan selisih', reason],
      [3, '02/01/2026 10.04', 'BAB II', 'F4', '121,50', '112,50', 'Capaian', reason],
      [4, '02/01/2026 10.04', 'BAB III', 'F4', '121,50', '112,50', 'Capaian', 'Sama dengan No 1'],
      [5, '02/01/2026 10.04', 'BAB III', 'F4', '121,50', '112,50', 'Capaian', 'Lain.'],
    ]);
  });

  it('prints hundreds of cells with one reason on a few pages', () => {
    const reason =
      '228 angka pada tabel ini disimpan sebagai teks, sehingga tidak ikut dijumlahkan Excel. Nilainya terbaca; ubah menjadi angka bila tabel akan dihitung.';
    const rows = Array.from({ length: 228 }, () => row({ rule: 'format-angka', reason }));
    const heights = planLog(BOOK, rows).rows.map(({ height = 15 }) => height);
    // About 600 points a page.
    expect(heights.reduce((all, one) => all + one, 0)).toBeLessThan(8 * 600);
  });

  it('says so where no change stands any more', () => {
    expect(texts(planLog(BOOK, [])).flat()).toContainEqual(expect.stringContaining('Tidak ada perubahan'));
  });

  it('keeps its name when it is made again, and leaves another of that name alone', async () => {
    const port = new MemoryPort({
      ...BOOK,
      sheets: [...BOOK.sheets, { ...BOOK.sheets[0], name: 'catatan sakip' }] as typeof BOOK.sheets,
    });
    await port.insert([planLog(port.workbook, [row()])]);
    expect(port.workbook.sheets.map(({ name }) => name)).toEqual([
      'BAB III',
      'catatan sakip',
      'Catatan SAKIP (2)',
    ]);
    await port.insert([planLog(port.workbook, [])]);
    expect(port.workbook.sheets.map(({ name }) => name)).toEqual([
      'BAB III',
      'catatan sakip',
      'Catatan SAKIP (2)',
    ]);
  });
});
