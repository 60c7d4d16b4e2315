import { readReport } from '#core/fact';
import { draw } from '../../support/draw';

/** The tree of the first table as indented names. */
function treeOf(drawn: string): string[] {
  const table = readReport(draw(drawn)).tables[0];
  const depth = (entry: { parent?: unknown }): number =>
    entry.parent ? 1 + depth(entry.parent as { parent?: unknown }) : 0;
  return (table?.entries ?? [])
    .filter((entry) => entry.kind === 'body')
    .map(
      (entry) => `${'. '.repeat(depth(entry))}${entry.names.find((name) => !name.inherited)?.text ?? '?'}`,
    );
}

const EXPECTED = [
  'Program Penunjang',
  '. Kegiatan Perencanaan',
  '. . Penyusunan Dokumen',
  '. . Evaluasi Kinerja',
  '. Kegiatan Keuangan',
  '. . Penyediaan Gaji',
  'Program Pelayanan',
  '. Kegiatan Layanan',
  '. . Survei Kepuasan',
];

/** The rows of the tree above, marked as given. */
function marked(marks: readonly string[]): string {
  const names = EXPECTED.map((name) => name.replace(/^[. ]+/, ''));
  return [
    'Tabel 1 Realisasi Anggaran Tahun 2024',
    'No | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp)',
    ...names.map((name, i) => `${marks[i]} | ${name} | 10.000.000 | 9.000.000`),
  ].join('\n');
}

describe('the tree of program, kegiatan and sub kegiatan', () => {
  it.each([
    ['I, 1, a', ['I', '1', 'a', 'b', '2', 'a', 'II', '1', 'a']],
    ['A., 1), a)', ['A.', '1)', 'a)', 'b)', '2)', 'a)', 'B.', '1)', 'a)']],
    ['A, I, 1', ['A', 'I', '1', '2', 'II', '1', 'B', 'I', '1']],
    [
      'codes',
      ['2.01', '2.01.1', '2.01.1.01', '2.01.1.02', '2.01.2', '2.01.2.01', '2.02', '2.02.1', '2.02.1.01'],
    ],
    [
      'long codes',
      [
        '1.02.01',
        '1.02.01.2.01',
        '1.02.01.2.01.0001',
        '1.02.01.2.01.0002',
        '1.02.01.2.02',
        '1.02.01.2.02.0001',
        '1.02.02',
        '1.02.02.2.01',
        '1.02.02.2.01.0001',
      ],
    ],
  ])('is read from its numbering: %s', (_, marks) => {
    expect(treeOf(marked(marks))).toEqual(EXPECTED);
  });

  it('is read from numbers in front of the names', () => {
    expect(
      treeOf(`
        Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)
        A. Program Penunjang | 10.000.000 | 9.000.000
        1. Kegiatan Perencanaan | 6.000.000 | 5.000.000
        a. Penyusunan Dokumen | 6.000.000 | 5.000.000
        2. Kegiatan Keuangan | 4.000.000 | 4.000.000
        B. Program Pelayanan | 5.000.000 | 5.000.000`),
    ).toEqual([
      'A. Program Penunjang',
      '. 1. Kegiatan Perencanaan',
      '. . a. Penyusunan Dokumen',
      '. 2. Kegiatan Keuangan',
      'B. Program Pelayanan',
    ]);
  });

  it('is read from the words Program, Kegiatan and Sub Kegiatan', () => {
    expect(
      treeOf(`
        Uraian | Anggaran (Rp) | Realisasi (Rp)
        PROGRAM PENUNJANG | 10.000.000 | 9.000.000
        Kegiatan Perencanaan | 10.000.000 | 9.000.000
        Sub Kegiatan Penyusunan Dokumen | 6.000.000 | 5.000.000
        Sub Kegiatan Evaluasi | 4.000.000 | 4.000.000
        PROGRAM PELAYANAN | 5.000.000 | 5.000.000
        Kegiatan Layanan | 5.000.000 | 5.000.000`),
    ).toEqual([
      'PROGRAM PENUNJANG',
      '. Kegiatan Perencanaan',
      '. . Sub Kegiatan Penyusunan Dokumen',
      '. . Sub Kegiatan Evaluasi',
      'PROGRAM PELAYANAN',
      '. Kegiatan Layanan',
    ]);
  });

  it('is read from kode rekening of accounts', () => {
    expect(
      treeOf(`
        Kode Rekening | Uraian | Anggaran | Realisasi
        '5' | Belanja Daerah | '10.000.000' | '9.000.000'
        5.1 | Belanja Operasi | '10.000.000' | '9.000.000'
        5.1.01 | Belanja Pegawai | '6.000.000' | '5.000.000'
        5.1.02 | Belanja Barang | '4.000.000' | '4.000.000'
        5.2 | Belanja Modal | '1.000.000' | '1.000.000'`),
    ).toEqual([
      'Belanja Daerah',
      '. Belanja Operasi',
      '. . Belanja Pegawai',
      '. . Belanja Barang',
      '. Belanja Modal',
    ]);
  });

  it('is read from codes spread over several columns', () => {
    expect(
      treeOf(`
        Kode | < | < | Uraian | Anggaran | Realisasi
        1.02 | | | Urusan Kesehatan | 10.000.000 | 9.000.000
        1.02 | 01 | | Program Penunjang | 10.000.000 | 9.000.000
        1.02 | 01 | 2.01 | Kegiatan Perencanaan | 6.000.000 | 5.000.000
        1.02 | 01 | 2.02 | Kegiatan Keuangan | 4.000.000 | 4.000.000
        1.02 | 02 | | Program Pelayanan | 1.000.000 | 1.000.000`),
    ).toEqual([
      'Urusan Kesehatan',
      '. Program Penunjang',
      '. . Kegiatan Perencanaan',
      '. . Kegiatan Keuangan',
      '. Program Pelayanan',
    ]);
  });

  it('stays flat where rows are numbered through', () => {
    expect(
      treeOf(marked(['1', '2', '3', '4', '5', '6', '7', '8', '9'])).every((name) => !name.startsWith('.')),
    ).toBe(true);
  });

  it('leaves totals out, and lets a name stand under two parents', () => {
    const table = readReport(
      draw(`
        No | Program | Anggaran (Rp) | Realisasi (Rp)
        I | Program Penunjang | 10.000.000 | 9.000.000
        1 | Kegiatan Umum | 10.000.000 | 9.000.000
        II | Program Pelayanan | 5.000.000 | 5.000.000
        1 | Kegiatan Umum | 5.000.000 | 5.000.000
        Jumlah | < | 15.000.000 | 14.000.000`),
    ).tables[0];
    const general = table?.entries.filter((entry) => entry.label === 'Kegiatan Umum') ?? [];
    expect(general.map((entry) => entry.parent?.label)).toEqual(['Program Penunjang', 'Program Pelayanan']);
    expect(table?.entries.at(-1)).toMatchObject({ kind: 'total', level: -1, children: [] });
  });
});
