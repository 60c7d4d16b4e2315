import { rangesIn, tablesIn } from '../../support/tables';

const kinds = (drawn: string) => tablesIn(drawn)[0]?.rows.map((row) => row.kind);

describe('a table that blank rows interrupt', () => {
  it('goes on with sections that fill the same columns, one or two blank rows between them', () => {
    const drawn = `
      No | Uraian | Anggaran | Realisasi | %
      A | Sekretariat
      1 | Gaji | 10.000 | 9.000 | 90,00
      | Jumlah A | 10.000 | 9.000 | 90,00

      B | Pemberdayaan
      1 | Posyandu | 5.000 | 5.000 | 100,00
      2 | PKK | 2.000 | 1.000 | 50,00
      | Jumlah B | 7.000 | 6.000 | 85,71


      C | Sarana
      1 | Jalan | 'Rp. 1.000,00' | 'Rp. 1.000,00' | 100,00
      | Jumlah C | 1.000 | 1.000 | 100,00

      | Jumlah A + B + C | 18.000 | 16.000 | 88,89`;
    expect(rangesIn(drawn)).toEqual(['A1:E16']);
    expect(kinds(drawn)?.filter((kind) => kind === 'total').length).toBe(4);
  });

  it.each([
    [
      'a header of unknown words',
      `Puskesmas | Dokter | Perawat
      Lereng Madu | 2 | 10
      Muara Jati | 3 | 11`,
      ['A1:C3', 'A5:C7'],
    ],
    [
      'a header of years',
      `Puskesmas | 2023 | 2024
      Lereng Madu | 2 | 10
      Muara Jati | 3 | 11`,
      ['A1:C3', 'A5:C7'],
    ],
    [
      'a title above the same columns',
      `Tabel 2 Tenaga Kesehatan
      Lereng Madu | 2 | 10`,
      ['A1:C3'],
    ],
    ['a note', 'Sumber : BPS', ['A1:C3']],
    ['a sentence', 'Penduduk terbanyak tinggal di Muara Jati pada tahun ini.', ['A1:C3']],
  ])('ends before %s', (_, below, ranges) => {
    expect(
      rangesIn(`
      Kecamatan | Luas | Penduduk
      Lereng Madu | 12,50 | 1.000
      Muara Jati | 14,10 | 1.100

      ${below}`),
    ).toEqual(ranges);
  });

  it.each([
    ['the number after the last one', '3 | Opini BPK | WTP | WTP', 'A1:D5'],
    ['a mean', '| Rata-rata | | 72', 'A1:D5'],
    ['words and figures where the others have them', '| Nilai RB | 65 | 66', 'A1:D5'],
    ['a section, blank rows on both its sides', 'B | Layanan\n\n3 | Nilai RB | 65 | 66', 'A1:D7'],
    ['words where the others have figures', '| Opini BPK | WTP | WTP', 'A1:D3'],
    ['sums of another kind', '| Selisih | 4 |\n| Persentase | 90 | 90', 'A1:D3'],
  ])('goes on or ends at a row of %s', (_, below, range) => {
    expect(
      rangesIn(`
      No | Indikator | Target | Realisasi
      1 | Nilai SAKIP | 70 | 71
      2 | Indeks SPBE | 3 | 3,10

      ${below}`)[0],
    ).toBe(range);
  });

  it('goes on in a column that no header names', () => {
    expect(
      rangesIn(`
      | | Komponen | Bobot | Nilai
      | A | Pengungkit | 60 | 41,40

      | B | Hasil | 40 | 28,65
      | C | Reform | 30 | 19,65`),
    ).toEqual(['B1:E5']);
  });

  it('goes on beside another that goes on or has ended', () => {
    const drawn = (left: string) => `
      No | Golongan | Jumlah | | No | Aset | Jumlah
      1 | IV | 5 | | 1 | Laptop | 3
      2 | III | 6 | | 2 | Meja | 4

      ${left} | | 3 | Kursi | 5
      | | | | Jumlah | < | 12`;
    expect(rangesIn(drawn('| | '))).toEqual(['A1:C3', 'E1:G6']);
    expect(rangesIn(drawn('3 | II | 7'))).toEqual(['A1:C5', 'E1:G6']);
  });

  it('ends before three blank rows', () => {
    expect(
      rangesIn(`
      No | Program | Anggaran | Realisasi
      1 | Program Penunjang | 10.000.000 | 9.000.000



      2 | Program Pelayanan | 5.000.000 | 5.000.000`),
    ).toEqual(['A1:D2']);
  });

  it.each([
    ['its header', ''],
    ['its column numbers', '(1) | (2) | (3) | (4)\n'],
  ])('may begin below a blank row under %s', (_, numbers) => {
    const drawn = `
      No | Program | Anggaran | Realisasi
      ${numbers}
      1 | Program Penunjang | 10.000.000 | 9.000.000
      2 | Program Pelayanan | 5.000.000 | 5.000.000`;
    expect(kinds(drawn)).toEqual(['body', 'body']);
  });

  it('goes on below a note between its rows', () => {
    const [table] = tablesIn(`
      No | Program | Anggaran | Realisasi
      1 | Program Penunjang | 10.000.000 | 9.000.000
      *) termasuk pergeseran
      2 | Program Pelayanan | 5.000.000 | 5.000.000
      Jumlah | < | 15.000.000 | 14.000.000
      Sumber : SIPD`);
    expect(table?.rows.map((row) => row.kind)).toEqual(['body', 'body', 'total']);
    expect(table?.notes).toEqual(['*) termasuk pergeseran', 'Sumber : SIPD']);
  });
});

describe('a table that goes on overleaf', () => {
  const first = `
      Tabel 3.1 Capaian Kinerja
      No | Indikator | Target | Realisasi
      1 | Nilai SAKIP | 70 | 71
      2 | Indeks SPBE | 3 | 3,10`;
  const next = (no: number) => `No | Indikator | Target | Realisasi
      ${no} | Indeks RB | 70 | 71
      Rata-rata | < | 47,67 | 48,37`;

  it.each([
    ['below Lanjutan and a blank row', `\n\n      Lanjutan Tabel 3.1\n      ${next(3)}`, 'A2:D9'],
    ['below its own title again', `\n      Tabel 3.1 (Lanjutan)\n      ${next(3)}`, 'A2:D8'],
    ['below a blank row, where it goes on counting', `\n\n      ${next(3)}`, 'A2:D8'],
    ['below a page number', `\n      | | | 12\n\n      ${next(3)}`, 'A2:D9'],
    ['below the foot of a page', `\n      Halaman 1 dari 2\n      ${next(3)}`, 'A2:D8'],
  ])('is one table %s', (_, below, range) => {
    expect(rangesIn(first + below)).toEqual([range]);
    expect(kinds(first + below)).toEqual(['body', 'body', 'repeat', 'body', 'average']);
  });

  it.each([
    ['the rows count from 1 again', `\n\n      ${next(1)}`],
    ['another title stands above', `\n\n      Tabel 3.2 Capaian Tahun Lalu\n      ${next(3)}`],
  ])('is another table where %s', (_, below) => {
    expect(rangesIn(first + below).length).toBe(2);
  });
});

it('does not count the columns again in the middle of a table', () => {
  expect(
    kinds(`
      No | Indikator | Target | Realisasi
      (1) | (2) | (3) | (4)
      1 | Nilai SAKIP | 70 | 71
      (1) | (2) | (3) | (4)
      2 | Indeks SPBE | 3 | 3,10`),
  ).toEqual(['body', 'repeat', 'body']);
});

describe('the lines that are signed below a table', () => {
  const table = `
      No | Program | Anggaran | Realisasi
      1 | Program Penunjang | 10.000.000 | 9.000.000
      2 | Program Pelayanan | 5.000.000 | 5.000.000`;

  it.each([
    [
      'at the left',
      `
      Batu Licin, 31 Desember 2024
      Kepala Sekolah,

      Drs. Amri Lubuk, M.Pd.
      NIP 196805121994031007`,
    ],
    [
      'at the right, the day left open',
      `
      | | | Batu Licin,    Januari 2025
      | | | Kepala Dinas,
      | | | Dr. H. Amri
      | | | NIP. 19680512 199403 1 007`,
    ],
    [
      'side by side',
      `
      | Mengetahui, | | Batu Licin, 31 Desember 2024
      | Kepala Dinas | | Bendahara Pengeluaran
      | Dr. H. Amri | | Siti Aminah
      | Pembina Utama Muda | | Penata
      | NIP. 19680512 199403 1 007 | | NIP. 19700101 199503 2 001`,
    ],
    [
      'without place and date',
      `
      Kepala Bagian Umum,`,
    ],
    [
      'after a blank row',
      `

      | Mengetahui | | Batu Licin, ..................... 2024
      | Kepala Dinas | | Bendahara Pengeluaran


      | Dr. H. Amri | | Siti Aminah
      | Pembina Utama Muda | | Penata
      | NIP. 19680512 199403 1 007 | | NIP. 19700101 199503 2 001`,
    ],
  ])('are no part of it and no table: %s', (_, lines) => {
    expect(rangesIn(table + lines)).toEqual(['A1:D3']);
    expect(tablesIn(table + lines)[0]?.notes).toEqual([]);
  });

  it('are no reason to overlook a table of unknown words', () => {
    expect(
      rangesIn(`
      Kecamatan | Luas
      Lereng Madu | 12,50
      Muara Jati | 14,10
      Batu Licin, 31 Desember 2024
      NIP. 19680512 199403 1 007`),
    ).toEqual(['A1:B3']);
  });

  it('are not the offices that head its sections or answer for its rows', () => {
    expect(
      kinds(`
        No | Indikator | Target | Realisasi | Penanggung Jawab
        Kepala Bidang Sosial
        1 | Nilai SAKIP | 80 | 81 | Sekretaris
        Kepala Bidang Data
        2 | Indeks SPBE | 3 | 3,10 | Kepala Bidang Data`),
    ).toEqual(['section', 'body', 'section', 'body']);
  });
});
