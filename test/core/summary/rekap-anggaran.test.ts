import { address, type Workbook } from '#core/grid';
import { draw } from '../../support/draw';
import { planOf, rowWith, says, seen, summariesOf, tableRow } from './read-plan';

const HEAD = `
Tabel 3.5 Realisasi Anggaran Tahun 2024
No | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%)`;

/** A drawn workbook with formulas behind some of its cells. */
function withFormulas(
  text: string,
  formulas: Readonly<Record<string, { value: number; formula: string }>>,
): Workbook {
  const workbook = draw(text);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, ...formulas[address(row.index, cell.col)] })),
      })),
    })),
  };
}

function anggaran(...rows: readonly string[]): Workbook {
  return draw([HEAD, ...rows].join('\n'));
}

const TREE = [
  'A | Program Perpustakaan | 1.000.000 | 900.000 | 90,00',
  '1 | Kegiatan Pembinaan | 600.000 | 550.000 | 91,67',
  'a | Pelatihan | 400.000 | 380.000 | 95,00',
  'b | Lomba | 200.000 | 170.000 | 85,00',
  '2 | Kegiatan Pengadaan | 400.000 | 350.000 | 87,50',
  'B | Program Arsip | 500.000 | 400.000 | 80,00',
  '| JUMLAH | 1.500.000 | 1.300.000 | 86,67',
];

/** No, name, pagu and realisasi each as written and counted again, penyerapan twice, sisa, verdict. */
const row = (workbook: Workbook, name: string) =>
  rowWith(planOf(workbook, 'rekap-anggaran'), name).slice(1, 10);

describe('Rekap Anggaran', () => {
  it('adds up the tree, level by level', () => {
    const workbook = anggaran(...TREE);
    expect(row(workbook, 'Program Perpustakaan')).toEqual([
      'Program Perpustakaan',
      1_000_000,
      1_000_000,
      900_000,
      900_000,
      90,
      90,
      100_000,
      'Sesuai',
    ]);
    const plan = planOf(workbook, 'rekap-anggaran');
    const outlines = plan.rows.flatMap(({ outline = 0, cells }) =>
      typeof cells[2]?.content === 'object' ? [outline] : [],
    );
    expect(outlines).toEqual([0, 1, 2, 2, 1, 0, 0]);
    expect(rowWith(plan, 'JUMLAH').slice(2, 10)).toEqual([
      1_500_000,
      1_500_000,
      1_300_000,
      1_300_000,
      86.67,
      86.67,
      200_000,
      'Sesuai',
    ]);
  });

  it('shows a mistake in the row that does not add up, and nowhere else', () => {
    const wrong = TREE.map((line) => line.replace('a | Pelatihan | 400.000', 'a | Pelatihan | 450.000'));
    const verdicts = seen(planOf(anggaran(...wrong), 'rekap-anggaran')).filter(
      (cells) => cells[9] === 'Berbeda',
    );
    expect(verdicts.map((cells) => [cells[1], cells[2], cells[3]])).toEqual([
      ['Kegiatan Pembinaan', 600_000, 650_000],
      // Its own penyerapan belongs to the other pagu.
      ['Pelatihan', 450_000, 450_000],
    ]);
  });

  it('adds up as the formulas of the workbook do where no numbering orders the rows', () => {
    const sum = (value: number, formula: string) => ({ value, formula });
    const workbook = withFormulas(
      `
Tabel 3.5 Realisasi Anggaran Tahun 2024
No | Uraian | Pagu (Rp) | Realisasi (Rp)
1 | Urusan Perpustakaan | 900 | 800
2 | Pembinaan | 600 | 550
3 | Pelatihan | 400 | 380
4 | Lomba | 200 | 170
5 | Pengadaan | 300 | 250`,
      { C3: sum(900, 'SUM(C4+C7)'), C4: sum(600, 'SUM(C5:C6)') },
    );
    const plan = planOf(workbook, 'rekap-anggaran');
    expect(
      plan.rows.flatMap(({ outline = 0, cells }) => (typeof cells[2]?.content === 'object' ? [outline] : [])),
    ).toEqual([0, 1, 2, 2, 1]);
    expect(rowWith(plan, 'Urusan Perpustakaan').slice(2, 6)).toEqual([900, 900, 800, 800]);
    expect(rowWith(plan, 'JUMLAH').slice(2, 6)).toEqual(['-', 900, '-', 800]);
  });

  it('adds nothing up where rows are numbered as a tree and are none', () => {
    const workbook = anggaran(
      'A | Program Perpustakaan | 1.000.000 | 900.000 | 90,00',
      '1 | Kegiatan Pembinaan | 700.000 | 550.000 | 78,57',
      '2 | Kegiatan Pengadaan | 900.000 | 350.000 | 38,89',
      'B | Program Arsip | 500.000 | 400.000 | 80,00',
      '1 | Kegiatan Arsip | 800.000 | 350.000 | 43,75',
    );
    const plan = planOf(workbook, 'rekap-anggaran');
    expect(seen(plan).some((cells) => cells.includes('Berbeda'))).toBe(false);
    // Programs are the whole, whatever stands between them.
    expect(rowWith(plan, 'JUMLAH').slice(2, 4)).toEqual(['-', 1_500_000]);
  });

  it('sets sisa beside what it comes to where the table has it', () => {
    const workbook = draw(`
Tabel 3.5 Realisasi Anggaran Tahun 2024
No | Program | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp)
1 | Program Arsip | 500.000 | 400.000 | 100.000
2 | Program Perpustakaan | 1.000.000 | 900.000 | 90.000`);
    const at = (name: string) => tableRow(planOf(workbook, 'rekap-anggaran'), name);
    expect(at('Program Arsip')).toMatchObject({ 'Sisa tertulis (Rp)': 100_000, Hasil: 'Sesuai' });
    expect(at('Program Perpustakaan')).toMatchObject({
      'Sisa dihitung ulang (Rp)': 100_000,
      Hasil: 'Berbeda',
    });
  });

  it('lets a heading without an amount stand for what is below it', () => {
    const workbook = anggaran(
      ...TREE.map((line) => line.replace('Program Arsip | 500.000 | 400.000 | 80,00', 'Program Arsip | | |')),
    );
    expect(
      row(
        anggaran('A | Belanja | | |', '1 | Pegawai | 300 | 200 | 66,67', '2 | Barang | 100 | 100 | 100,00'),
        'Belanja',
      ),
    ).toEqual(['Belanja', '-', 400, '-', 300, '-', 75, 100, '-']);
    expect(rowWith(planOf(workbook, 'rekap-anggaran'), 'JUMLAH')[9]).toBe('Berbeda');
  });

  it('adds up nothing where an amount can not be read', () => {
    const workbook = anggaran(...TREE.map((line) => line.replace('170.000', "'17.0.000'")));
    expect(row(workbook, 'Kegiatan Pembinaan').slice(3, 5)).toEqual([550_000, '-']);
    expect(row(workbook, 'Program Perpustakaan')[4]).toBe(900_000);
  });

  it('reads amounts in thousands in full, and typed ones as they are meant', () => {
    const workbook = draw(`
Tabel 3.5 Realisasi Anggaran Tahun 2024 (dalam ribuan rupiah)
No | Program | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%)
1 | Program Arsip | 500 | 400 | 80,00
2 | Program Perpustakaan | '1.000' | 900 | 90,00`);
    expect(row(workbook, 'Program Arsip')[1]).toBe(500_000);
    expect(row(workbook, 'Program Perpustakaan')[1]).toBe(1_000_000);
    expect(says(planOf(workbook, 'rekap-anggaran'), 'diketik sebagai teks')).toBe(true);
  });

  it('takes rates as they stand in a table of millions, and its rounding for none', () => {
    const workbook = draw(`
Tabel 3.5 Realisasi Anggaran Tahun 2024 (dalam juta rupiah)
No | Program / Kegiatan | Pagu | Realisasi | Penyerapan (%) | Sisa
A | Program Arsip | 1.000,01 | 800,00 | 80,00 | 200,00
1 | Kegiatan Pembinaan | 600,00 | 500,00 | 83,33 | 100,00
2 | Kegiatan Pengadaan | 400,00 | 300,00 | 75,00 | 100,00`);
    expect(tableRow(planOf(workbook, 'rekap-anggaran'), 'Program Arsip')).toMatchObject({
      'Pagu tertulis (Rp)': 1_000_010_000,
      'Penyerapan tertulis (%)': 80,
      Hasil: 'Sesuai',
    });
  });

  it('follows a table that tells what is over in place of what is left', () => {
    const workbook = draw(`
Tabel 3.5 Realisasi Anggaran Tahun 2024
No | Program | Pagu (Rp) | Realisasi (Rp) | Lebih/(Kurang)
1 | Program Arsip | 500.000 | 400.000 | -100.000
2 | Program Perpustakaan | 1.000.000 | 900.000 | -100.000`);
    expect(seen(planOf(workbook, 'rekap-anggaran')).some((cells) => cells.includes('Berbeda'))).toBe(false);
  });

  it("takes a provincial office's own table, and none of what came in", () => {
    const workbook = draw({
      A: `
Tabel 3.4 Target dan Realisasi Retribusi Tahun 2024
No | Uraian | Target (Rp) | Realisasi (Rp) | % | Sisa
1 | Retribusi Gedung | 900.000.000 | 950.000.000 | 105,56 | 50.000.000
2 | Retribusi Tanah | 800.000.000 | 850.000.000 | 106,25 | 50.000.000
3 | Retribusi Alat | 100.000.000 | 100.000.000 | 100,00 | 0`,
      B: `
Tabel 3.5 Realisasi Anggaran Dinas Arsip Provinsi Contoh Tahun 2024
No | Program | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%)
1 | Program Arsip | 500.000 | 400.000 | 80,00
2 | Program Perpustakaan | 1.000.000 | 900.000 | 90,00`,
    });
    expect(rowWith(planOf(workbook, 'rekap-anggaran'), 'JUMLAH').slice(3, 4)).toEqual([1_500_000]);
  });

  it('counts a program once that stands under two sasaran', () => {
    const workbook = draw(`
Tabel 3.5 Realisasi Anggaran Tahun 2024
No | Sasaran | Program | Pagu (Rp) | Realisasi (Rp)
1 | Meningkatnya literasi | Program Perpustakaan | 1.000.000 | 900.000
2 | Meningkatnya arsip | Program Arsip | 500.000 | 400.000
3 | Meningkatnya tata kelola | Program Perpustakaan | 1.000.000 | 900.000
| JUMLAH | | 1.500.000 | 1.300.000`);
    expect(rowWith(planOf(workbook, 'rekap-anggaran'), 'JUMLAH').slice(2, 4)).toEqual([1_500_000, 1_500_000]);
  });

  it('leaves accounts below a sub kegiatan out', () => {
    const workbook = draw(`
Tabel 3.5 Realisasi Anggaran Tahun 2024
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp)
6.01.02 | Program Pengawasan | 500.000 | 400.000
6.01.02.2.01 | Kegiatan Audit | 500.000 | 400.000
6.01.02.2.01.01 | Audit Kinerja | 500.000 | 400.000
5.1.02 | Belanja Barang dan Jasa | 500.000 | 400.000`);
    const names = seen(planOf(workbook, 'rekap-anggaran')).map((cells) => cells[1]);
    expect(names).toContain('Audit Kinerja');
    expect(names).not.toContain('Belanja Barang dan Jasa');
  });

  it('is not made without a budget, and says why', () => {
    const { skipped } = summariesOf(draw('Tabel 3.1 Daftar Pegawai\nNo | Nama\n1 | Budi'));
    expect(skipped.find((one) => one.key === 'rekap-anggaran')?.reason).toBe(
      'Buku kerja ini tidak memuat tabel anggaran pada tahun laporan.',
    );
  });
});
