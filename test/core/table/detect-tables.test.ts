import { rangesIn, tablesIn } from '../../support/tables';

const kinds = (drawn: string) => tablesIn(drawn)[0]?.rows.map((row) => row.kind);

describe('where tables stand', () => {
  it('finds one table with its title, number and notes', () => {
    const [table, ...others] = tablesIn(`
      Tabel 3. 2
      Capaian Kinerja Tahun 2024

      No | Indikator Kinerja | Target | Realisasi
      1 | Indeks kepuasan masyarakat | 80 | 82
      2 | Nilai SAKIP | 70 | 71
      Sumber : Bagian Organisasi
      *) data sementara`);
    expect(others).toEqual([]);
    expect(table?.area).toEqual({ top: 3, left: 0, bottom: 5, right: 3 });
    expect(table?.titles.map((line) => line.text)).toEqual(['Tabel 3. 2', 'Capaian Kinerja Tahun 2024']);
    expect(table?.number).toBe('3.2');
    expect(table?.notes).toEqual(['Sumber : Bagian Organisasi', '*) data sementara']);
  });

  it('joins a title that stands in two cells, and the line of units below it', () => {
    const [table] = tablesIn(`
      Tabel 3.4 | Realisasi Anggaran
      (dalam ribuan rupiah)
      Uraian | Anggaran | Realisasi
      Belanja Pegawai | 10.000 | 9.000`);
    expect(table?.number).toBe('3.4');
    expect(table?.titles.map((line) => line.text)).toEqual([
      'Tabel 3.4 Realisasi Anggaran',
      '(dalam ribuan rupiah)',
    ]);
  });

  it('reads what is told of a table in lines of a name and a value, and the title above them', () => {
    const [table] = tablesIn(`
      Formulir Pengukuran Kinerja

      Perangkat Daerah | : | Dinas Sosial
      Tahun Anggaran : | 2024

      No | Program | Anggaran | Realisasi
      1 | Program Penunjang | 10.000.000 | 9.000.000`);
    expect(table?.titles.map((line) => line.text)).toEqual([
      'Formulir Pengukuran Kinerja',
      'Perangkat Daerah : Dinas Sosial',
      'Tahun Anggaran : 2024',
    ]);
  });

  it('stands below a letterhead and above a signature, anywhere on the sheet', () => {
    const drawn = `
      | | | PEMERINTAH KOTA
      | | | DINAS KESEHATAN
      | | | Jl. Merdeka No. 1 Telp. 123456 Kode Pos 70711


      | | LAPORAN REALISASI | < | < | <
      | | BULAN DESEMBER 2024 | < | < | <

      | | No. | Uraian | Pagu | Realisasi
      | | 1. | Gaji | 10.000 | 9.000
      | | Jumlah | < | 10.000 | 9.000

      | | | | Banjar, 2 Januari 2025
      | | | | Kepala Dinas,

      | | | | dr. Siti Aminah
      | | | | NIP. 197001011995032001`;
    expect(rangesIn(drawn)).toEqual(['C9:F11']);
    expect(tablesIn(drawn)[0]?.titles.map((line) => line.text)).toEqual([
      'LAPORAN REALISASI',
      'BULAN DESEMBER 2024',
    ]);
  });

  it('knows a table of one row by its header', () => {
    expect(
      rangesIn(`
        Penelitian Tahun 2024
        Skema | Target (judul) | Realisasi (judul) | Ketercapaian
        Penelitian hibah kementerian | 42 | 51 | 121,43`),
    ).toEqual(['A2:D3']);
  });

  it('finds stacked tables, with blank rows or only a title between them', () => {
    const drawn = `
      Tabel 1.1 Pegawai
      No | Golongan | Jumlah
      1 | IV | 5
      2 | III | 22
      Tabel 1.2 Sarana
      No | Uraian | Jumlah
      1 | Laptop | 10

      Tabel 1.3 Anggaran
      No | Program | Anggaran | Realisasi
      1 | Program Penunjang | 10.000.000 | 9.000.000`;
    expect(rangesIn(drawn)).toEqual(['A2:C4', 'A6:C7', 'A10:D11']);
    expect(tablesIn(drawn).map((table) => table.number)).toEqual(['1.1', '1.2', '1.3']);
  });

  it('parts two tables that touch without a title', () => {
    expect(
      rangesIn(`
        No | Indikator Kinerja | Target
        1 | Indeks kepuasan masyarakat | 80
        No | Program | Anggaran
        1 | Program Penunjang | 10.000.000`),
    ).toEqual(['A1:C2', 'A3:C4']);
  });

  it('leaves an empty column at the left out', () => {
    expect(
      rangesIn(`
        | Tabel 2.1 Perjanjian Kinerja
        | No | Indikator | Target
        | 1 | Nilai SAKIP | 70`),
    ).toEqual(['B2:D3']);
  });

  it('finds tables side by side, each with its own title', () => {
    const drawn = `
      Tabel 3.1 Capaian 2023 | < | < | | Tabel 3.2 Capaian 2024 | < | <
      Indikator | Target | Realisasi | | Indikator | Target | Realisasi
      Nilai SAKIP | 70 | 71 | | Nilai SAKIP | 72 | 73
      Indeks SPBE | 3 | 3,10 | | Indeks SPBE | 3,20 | 3,30
      | | | | Indeks RB | 65 | 66`;
    expect(rangesIn(drawn)).toEqual(['A2:C4', 'E2:G5']);
    expect(tablesIn(drawn).map((table) => table.number)).toEqual(['3.1', '3.2']);
  });

  it('gives the title over both to tables side by side, and keeps what stands above and below', () => {
    const drawn = `
      No | Golongan | Jumlah
      1 | IV | 5

      Rekapitulasi Tahun 2024

      No | Indikator | Target | | No | Program | Pagu
      1 | Nilai SAKIP | 70 | | 1 | Program Penunjang | 10.000.000

      No | Golongan | Jumlah
      1 | III | 7`;
    expect(rangesIn(drawn)).toEqual(['A1:C2', 'A6:C7', 'E6:G7', 'A9:C10']);
    expect(tablesIn(drawn)[2]?.titles.map((line) => line.text)).toEqual(['Rekapitulasi Tahun 2024']);
  });

  it.each([
    ['over each', 'Rawat Jalan | < | < | < | | Rawat Inap | < | <'],
    ['over each, reaching into the gap', 'Rawat Jalan | < | < | < | < | Rawat Inap | < | <'],
    ['over each, a blank row below', '| Rawat Jalan | | | | Rawat Inap | |\n'],
  ])('parts tables of unknown words whose titles stand %s', (_, titles) => {
    const drawn = `
      Kunjungan Semester I

      ${titles}
      Poli | Umum | BPJS | Jumlah | | Ruang | Umum | Jumlah
      Gigi | 412 | 2.104 | 2.516 | | Melati | 18 | 18
      Anak | 388 | 1.977 | 2.365 | | Mawar | 15 | 15`;
    const tables = tablesIn(drawn);
    expect(tables.map(({ area }) => [area.left, area.right])).toEqual([
      [0, 3],
      [5, 7],
    ]);
    expect(tables.map((table) => table.titles.at(-1)?.text)).toEqual(['Rawat Jalan', 'Rawat Inap']);
  });

  it('gives the title right above both to tables side by side that share a label', () => {
    const drawn = `
      Tabel 3 Pegawai dan Aset | < | < | < | <
      Golongan | Jumlah | | Aset | Jumlah
      IV | 5 | | Laptop | 3
      III | 6 | | Meja | 4`;
    expect(rangesIn(drawn)).toEqual(['A2:B4', 'D2:E4']);
    expect(tablesIn(drawn).map((table) => table.number)).toEqual(['3', '3']);
  });

  it('parts tables without titles whose first columns have one name', () => {
    expect(
      rangesIn(`
        Bulan | Umum | Jumlah | | Bulan | Umum | Jumlah
        Januari | 412 | 2.516 | | Januari | 18 | 18
        Februari | 388 | 2.365 | | Februari | 15 | 15`),
    ).toEqual(['A1:C3', 'E1:G3']);
  });

  it.each([
    [
      'of words',
      `
        No | Indikator | Target | | Realisasi | Keterangan
        1 | Nilai SAKIP | 70 | | 71 | Tercapai`,
      'A1:F2',
    ],
    [
      'between groups of years',
      `
        No | Indikator | Target | < | | Realisasi | <
        ^ | ^ | 2023 | 2024 | | 2023 | 2024
        1 | Nilai SAKIP | 70 | 72 | | 71 | 73
        2 | Indeks RB | 70 | 72 | | 71 | 73`,
      'A1:G4',
    ],
  ])('does not part a table at an empty column within it, %s', (_, drawn, range) => {
    expect(rangesIn(drawn)).toEqual([range]);
  });

  it('has a column that no header names, where most rows fill it', () => {
    const drawn = `
      | | Komponen | Bobot | Nilai 2023 | Nilai 2024
      | A | Pengungkit | 60 | 41,40 | 43,23
      | I | Pemenuhan | 20 | 14,90 | 15,42
      | B | Hasil | 40 | 28,65 | 29,10
      | | Indeks | 100 | 70,05 | 72,33`;
    expect(rangesIn(drawn)).toEqual(['B1:F5']);
    expect(tablesIn(drawn)[0]?.columns[0]?.labels).toEqual([]);
    expect(rangesIn(drawn.replace('| A |', '| |').replace('| I |', '| |'))).toEqual(['C1:F5']);
  });

  it('finds a table whose header words are unknown by its shape', () => {
    expect(
      rangesIn(`
        Wilayah kerja
        Kecamatan | Luas
        Lereng Madu | 12,50
        Muara Jati | 14,10`),
    ).toEqual(['A2:B4']);
  });

  it('takes neither prose nor a signature block for a table', () => {
    expect(
      rangesIn(`
        BAB III AKUNTABILITAS KINERJA
        Capaian kinerja diukur dengan membandingkan realisasi dan target.

        Nama : | Dinas Sosial
        Alamat : | Jalan Merdeka

        | | Kepala Dinas,

        | | Nama Terang`),
    ).toEqual([]);
  });
});

describe('headers', () => {
  it('spreads merged labels over three rows', () => {
    const [table] = tablesIn(`
      No | Program | Target | < | Realisasi | < | <
      ^ | ^ | K | Rp | K | Keuangan | <
      ^ | ^ | ^ | ^ | ^ | Rp | %
      1 | Program Penunjang | 100 | 10.000.000 | 100 | 9.000.000 | 90,00`);
    expect(table?.columns.map((column) => column.labels.join('>'))).toEqual([
      'No',
      'Program',
      'Target>K',
      'Target>Rp',
      'Realisasi>K',
      'Realisasi>Keuangan>Rp',
      'Realisasi>Keuangan>%',
    ]);
    expect(table?.rows).toEqual([{ row: 3, kind: 'body' }]);
  });

  it('joins a second row of labels, and spreads the first over it, where nothing is merged', () => {
    const [table] = tablesIn(`
      No | Indikator | Target | Realisasi | 
       | | 2024 | 2023 | 2024
      1 | Nilai SAKIP | 70 | 68 | 71`);
    expect(table?.columns.map((column) => column.labels.join('>'))).toEqual([
      'No',
      'Indikator',
      'Target>2024',
      'Realisasi>2023',
      'Realisasi>2024',
    ]);
  });

  it('takes months for labels below the semester that they belong to, where nothing is merged', () => {
    const [table] = tablesIn(`
      No | Uraian | Semester I | | Semester II | | Jumlah
      | | Januari | Februari | Juli | Agustus |
      1 | Kunjungan umum | 10 | 12 | 13 | 14 | 49
      2 | Kunjungan BPJS | 10 | 12 | 13 | 14 | 49`);
    expect(table?.columns.map((column) => column.labels.join('>'))).toEqual([
      'No',
      'Uraian',
      'Semester I>Januari',
      'Semester I>Februari',
      'Semester II>Juli',
      'Semester II>Agustus',
      'Jumlah',
    ]);
  });

  it.each([
    [
      'names columns under months',
      'Januari | | Februari |',
      '| | T | R | T | R',
      'Januari>T Januari>R Februari>T Februari>R',
    ],
    [
      'stands below a blank row',
      'Tahun 2024 | < | Tahun 2025 | <',
      '\n| | T | R | T | R',
      'Tahun 2024>T Tahun 2024>R Tahun 2025>T Tahun 2025>R',
    ],
    [
      'goes on with the words above',
      'Target | Target | Realisasi | Realisasi',
      'Urut | Kinerja | 2024 | 2025 | 2024 | 2025',
      'Target>2024 Target>2025 Realisasi>2024 Realisasi>2025',
    ],
  ])('has a second row of labels that %s', (_, first, second, labels) => {
    const [table] = tablesIn(`
      No | Indikator | ${first}
      ${second}
      1 | Nilai SAKIP | 70 | 71 | 72 | 73
      2 | Indeks RB | 65 | 66 | 67 | 68`);
    expect(
      table?.columns
        .slice(2)
        .map((column) => column.labels.join('>'))
        .join(' '),
    ).toBe(labels);
    expect(table?.rows.length).toBe(2);
  });

  it.each([
    ['Opini BPK | WTP | WTP'],
    ['Penyelesaian RTRW | 2023 | 2024'],
    ['Persentase RTRW | 2023 | 2024'],
    ['Program Penunjang | Kegiatan Administrasi'],
  ])('takes a first row without figures for no labels: %s', (row) => {
    expect(
      kinds(`
        Indikator | Target | Realisasi
        ${row}
        Nilai SAKIP | 70 | 71`),
    ).toEqual(['body', 'body']);
  });

  it.each([
    ['a | b | c | d = c : b', '4 = 3 : 2'],
    ['(a) | (b) | (c) | (d = c - b)', '(4 = 3 - 2)'],
    ['A | B | C | D = C/B x 100%', '4 = 3/2 x 100%'],
    ['I | II | III | IV', '4'],
  ])('counts columns by letters and Roman numbers too: %s', (row, last) => {
    const [table] = tablesIn(`
      No | Indikator | Target | Realisasi
      ${row}
      1 | Indeks SPBE | 3 | 3,10`);
    expect(table?.numberingRow).toBe(1);
    expect(table?.columns.at(-1)?.numbering).toBe(last);
  });

  it.each([
    ['1 | 2 | 3 | 4', true],
    ['(1) | (2) | (3) | (4)', true],
    ["'1' | '2' | '3' | '4'", true],
    ['1 | 2 | 3 | 4 (3-2)', true],
    ['1 | 2 | 3 | 4 = (3-2)/2*100%', true],
    ['(1) | (2) | (3) | (4) = (3-2)', true],
    ['1 | 2 | 3 | 4=3:2x100%', true],
    ['(1) | (2) | (4) | (5)', true],
    ['1 | Nilai SAKIP | 70 | 71', false],
    ['1 | 5 | 7 | 12', false],
    ['a | Nilai SAKIP | 70 | 71', false],
    ['A | B | BB | A', false],
  ])('knows the row of column numbers: %s', (row, numbered) => {
    const [table] = tablesIn(`
      No | Indikator | Target | Realisasi
      ${row}
      1 | Indeks SPBE | 3 | 3,10`);
    expect(table?.numberingRow).toBe(numbered ? 1 : undefined);
    expect(table?.rows.length).toBe(numbered ? 1 : 2);
  });
});

describe('rows', () => {
  it('tells sections, subtotals, totals and averages from body rows', () => {
    expect(
      kinds(`
        No | Program | Anggaran | Realisasi
        Sasaran 1: Meningkatnya kualitas layanan | < | < | <
        1 | Program Penunjang | 10.000.000 | 9.000.000
        Sub Total | < | 10.000.000 | 9.000.000
        Sasaran 2: Meningkatnya tata kelola | < | < | <
        2 | Program Pelayanan | 5.000.000 | 5.000.000
        | Jumlah | 5.000.000 | 5.000.000
        Total Belanja | < | 15.000.000 | 14.000.000
        Rata-rata | < | 7.500.000 | 7.000.000`),
    ).toEqual(['section', 'body', 'total', 'section', 'body', 'total', 'total', 'average']);
  });

  it('keeps names that open with Jumlah or Rata-rata as body rows', () => {
    expect(
      kinds(`
        No | Indikator Kinerja | Satuan | Target | Realisasi
        1 | Jumlah kunjungan wisata | Orang | 1.000 | 1.100
        2 | Rata-rata lama sekolah | Tahun | 8 | 8,10
        3 | Total nilai investasi | Rupiah | 10 | 11`),
    ).toEqual(['body', 'body', 'body']);
  });

  it('does not take a total whose figures look like years for a header', () => {
    expect(
      kinds(`
        Uraian | 2023 | 2024
        Penduduk laki-laki | 1.000 | 1.002
        Penduduk perempuan | 1.000 | 1.003
        Jumlah | 2000 | 2005`),
    ).toEqual(['body', 'body', 'total']);
  });

  it('does not take a sentence below for a total', () => {
    expect(
      rangesIn(`
        No | Indikator | Satuan | Target | Realisasi
        1 | Jumlah temuan BPK | Temuan | 10 | 8
        2 | Nilai SAKIP | Nilai | 70 | 71
        Jumlah temuan BPK: semakin sedikit semakin baik, sehingga capaian dihitung terbalik | < | < | < | <`),
    ).toEqual(['A1:E3']);
  });

  it('marks a header that is repeated after a page break, with its column numbers', () => {
    expect(
      kinds(`
        No | Indikator | Target | Realisasi
        (1) | (2) | (3) | (4)
        1 | Nilai SAKIP | 70 | 71
        No | Indikator | Target | Realisasi
        (1) | (2) | (3) | (4)
        2 | Indeks SPBE | 3 | 3,10`),
    ).toEqual(['body', 'repeat', 'repeat', 'body']);
  });

  it('keeps rows under a value that is merged over several of them', () => {
    expect(
      rangesIn(`
        No | Sasaran | Indikator | Target
        1 | Meningkatnya tata kelola | Nilai SAKIP | 70
        ^ | ^ | Indeks SPBE | 3
        ^ | ^ | Indeks RB | 65`),
    ).toEqual(['A1:D4']);
  });

  it('goes on with a total after one blank row', () => {
    expect(
      rangesIn(`
        No | Program | Anggaran | Realisasi
        1 | Program Penunjang | 10.000.000 | 9.000.000
        2 | Program Pelayanan | 5.000.000 | 5.000.000

        Jumlah | < | 15.000.000 | 14.000.000`),
    ).toEqual(['A1:D5']);
  });

  it('reads numbers written as text, and hidden rows, like any others', () => {
    expect(
      kinds(`
        No | Program | Anggaran | Realisasi
        1 | Program Penunjang | '10.000.000' | '9.000.000'
        ~ 2 | Program Pelayanan | 'Rp. 5.000.000,-' | '5.000.000'
        Jumlah | < | '15.000.000' | '14.000.000'`),
    ).toEqual(['body', 'body', 'total']);
  });
});
