import { checkWorkbook } from '#core';
import type { Workbook } from '#core/grid';
import { draw } from '../../support/draw';
import { Recalculation } from '../../support/formula/recalculate';
import { planOf, rowWith, says, seen } from './read-plan';

const workbook = (capaian: string) =>
  draw(`
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Indeks Literasi | 80 | 60 | ${capaian}
2 | Nilai SAKIP | 70 | 63 | 90,00`);

describe('Temuan Konsistensi', () => {
  const wrong = workbook('85,00');
  const plan = planOf(wrong, 'temuan');

  it('tells of each finding where, what, why, what to do, and how it stands', () => {
    const row = rowWith(plan, 'Lembar1!E3');
    expect(row.slice(0, 6)).toEqual([1, 'Salah', 'Lembar1!E3', 'Capaian', '85,00', '75,00']);
    expect(row[6]).toContain('realisasi 60 dibagi target 80');
    expect(row[7]).toContain('Periksa target dan realisasi');
    expect(row[8]).toBe('Terbuka');
    const link = plan.rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []))[0];
    expect(link).toEqual({ sheet: 'Lembar1', row: 2, col: 4 });
  });

  it.each([
    ['the same number', '85,00', 'Terbuka'],
    ['another number', '75,00', 'Sudah diubah'],
    ['words', 'belum ada', 'Sudah diubah'],
    ['nothing', '', 'Sudah diubah'],
    ['an error value', '#REF!', 'Sudah diubah'],
  ])('follows the cell: %s', (_, now, status) => {
    const at =
      plan.rows.find(({ cells }) => cells.some(({ content }) => content === 'Lembar1!E3'))?.index ?? 0;
    expect(new Recalculation(workbook(now), [plan]).at(plan.name, at, 8)).toBe(status);
  });

  it('names ignored findings last, with the reason', () => {
    const both = draw(`
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Indeks Literasi | 80 | 60 | 85,00
2 | Nilai SAKIP | 70 | 63 | 95,00
3 | Cakupan Arsip | 50 | 50 | 100,00`);
    const check = checkWorkbook(both);
    const first = check.findings.find((finding) => finding.at.row === 2)?.fingerprint as string;
    const sheet = planOf(both, 'temuan', { check, ignored: { [first]: 'Sesuai berita acara' } });
    const rows = seen(sheet).filter((cells) => cells[3] === 'Capaian');
    expect(rows.map((cells) => [cells[2], cells[8], cells[9]])).toEqual([
      ['Lembar1!E4', 'Terbuka', ''],
      ['Lembar1!E3', 'Diabaikan', 'Sesuai berita acara'],
    ]);
    expect(says(sheet, '1 diabaikan')).toBe(true);
  });

  it('says in a sentence that there is none', () => {
    const sheet = planOf(workbook('75,00'), 'temuan');
    expect(seen(sheet).flat()).toContain(
      'Tidak ada temuan: 3 hitungan diperiksa dan semuanya sesuai, 0 tidak dapat diperiksa.',
    );
    expect(sheet.print.repeat).toBeUndefined();
  });

  it('does not praise what could not be checked', () => {
    const sheet = planOf(draw('Tabel 1.1 Pegawai\nNo | Nama\n1 | Budi\n2 | Siti'), 'temuan');
    expect(says(sheet, 'tidak memuat hitungan yang dapat diperiksa')).toBe(true);
  });

  it('names rules and severities as the pane does, and none by its id', () => {
    const odd = draw(`
Tabel 3.1 Realisasi Anggaran Tahun 2024
No | Program | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%)
1 | Program Arsip | '930.47.023' | 50000000 | 53,74
2 | Program Literasi | 80000000 | 40000000 | 50,00`);
    const row = rowWith(planOf(odd, 'temuan'), 'Format angka');
    expect(row[1]).toBe('Perlu diperiksa');
  });

  it.each([
    'Capaian',
    // As earlier versions wrote it.
    'capaian',
  ])('keeps what a reviewer wrote when it is inserted again: %s', (rule) => {
    const texts = ['', '', 'Lembar1!E3', rule, '85,00', '', '', '', 'Diperbaiki', 'sudah dikonfirmasi'];
    const cells = texts.flatMap((value, col) => (value === '' ? [] : [{ col, value }]));
    const ours: Workbook = {
      ...wrong,
      sheets: [
        ...wrong.sheets,
        { name: 'Temuan', visibility: 'visible', rows: [{ index: 7, cells }], merges: [], hiddenColumns: [] },
      ],
      definedNames: [{ name: '_SAKIP_LEMBAR', formula: '"temuan"', sheet: 'Temuan' }],
    };
    expect(rowWith(planOf(ours, 'temuan'), 'Lembar1!E3').slice(8)).toEqual([
      'Diperbaiki',
      'sudah dikonfirmasi',
    ]);
  });
});
