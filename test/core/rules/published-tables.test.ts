import { follow } from './follow';

/** Tables as offices published them, with what a reader must not be told of them, or must be. */
function findingsIn(drawn: string): string[] {
  return follow(drawn).findings.map(
    ({ rule, severity, cell, expected }) =>
      `${rule} ${severity} ${cell}${expected === null ? '' : ` ${expected}`}`,
  );
}

describe('tables as published', () => {
  it.each([
    [
      'a bare % under what is left is the share of that',
      ['sisa error F6 3,47'],
      `Tabel 4 Realisasi Anggaran Tahun 2017
       Uraian | Pagu | REALISASI S/D BLN INI | < | SISA DANA S/D BLN INI | <
       ^ | ^ | TOTAL | % | TOTAL | %
       Dukungan operasional | 80.640.000 | 79.291.000 | 98,33% | 1.349.000 | 1,67%
       Bahan makanan | 10.950.000 | 9.120.000 | 83,29% | 1.830.000 | 16,71%
       Teknologi informasi | 91.590.000 | 88.411.000 | 96,53% | 3.179.000 | 1,67%`,
    ],
    [
      'a mean of capaian may run through columns of other values',
      [],
      `Tabel 3.8 Analisis Pencapaian Sasaran Strategis 5
       NO. | Indikator Sasaran | Capaian Kinerja Tahun 2017 | Capaian Kinerja Tahun 2018 | Tahun 2019 | < | Capaian Kinerja Tahun 2019
       ^ | ^ | ^ | ^ | Target | Realisasi | ^
       1. | Angka Kematian Bayi per 1.000 KH | 8,17 | 8,10 | 9,20 | 9,53 | 96,54
       2. | Angka Kematian Balita per 1.000 KH | 2,41 | 0,30 | 0,64 | 0,70 | 91,43
       Rata-rata Capaian Kinerja | < | 83,14 | 91,02 | | | 93,99`,
    ],
    [
      'a capaian far off all rows above it is still a wrong mean where it is counted from a target',
      ['rerata error E5 98,50'],
      `Tabel 3.8 Capaian Kinerja Tahun 2019
       No | Indikator Kinerja | Target | Realisasi | Capaian (%)
       1 | Indeks kepuasan | 50 | 49 | 98,00
       2 | Indeks mutu | 100 | 99 | 99,00
       Rata-rata | < | | | 298,50`,
    ],
    [
      'what is better the lower it is, as the other rows count it, two digits being no more than that',
      ['capaian info E3 84,21'],
      `Tabel 3.8 Capaian Kinerja Tahun 2019
       No | Indikator Kinerja | Target | Realisasi | Capaian %
       1 | Angka Kematian Ibu per 100.000 KH | 0,16 | 0,19 | 87,10
       2 | Angka Kematian Bayi per 1.000 KH | 9,20 | 9,53 | 96,54
       3 | Angka Kematian Balita per 1.000 KH | 0,64 | 0,80 | 80,00`,
    ],
    [
      'a wrong capaian of that sort is expected by the same formula',
      ['capaian error E3 80,00'],
      `Tabel 3.8 Capaian Kinerja Tahun 2019
       No | Indikator Kinerja | Target | Realisasi | Capaian %
       1 | Angka Kematian Ibu per 100.000 KH | 16 | 20 | 97,10
       2 | Angka Kematian Bayi per 1.000 KH | 9,20 | 9,53 | 96,54
       3 | Angka Kematian Balita per 1.000 KH | 6,40 | 8,00 | 80,00`,
    ],
    [
      'a capaian without any target may be of any unit',
      [],
      `Capaian Kinerja Makro Kabupaten Contoh
       NO | INDIKATOR KINERJA MAKRO | CAPAIAN TAHUN 2019 | CAPAIAN TAHUN 2020
       1 | Indeks Pembangunan Manusia | 71,43 | 71,61
       2 | Pendapatan per Kapita | 24.378,34 | 25.191,24`,
    ],
    [
      'letters behind a table number tell two tables apart',
      [],
      `Tabel 1.1a1 Perbandingan Target dan Realisasi Tahun 2020
       Indikator Kinerja Utama | Target | Realisasi | Capaian
       Indeks keselamatan jalan | 67 | 41 | 61%

       Tabel 1.1b2 Realisasi Kinerja Tahun Ini dengan Tahun Lalu
       Indikator Kinerja Utama | Tahun 2019 | < | < | Tahun 2020 | < | <
       ^ | Target | Realisasi | Capaian | Target | Realisasi | Capaian
       Indeks keselamatan jalan | 64 | 64 | 100% | 67 | 41 | 61%`,
    ],
    [
      'a chart of a tree is no table of counts',
      [],
      `CASCADING KINERJA BIRO CONTOH TAHUN 2016
       Analis Jabatan | < | Pengkaji | < | Perencana | <
       | Tersusunnya konsep rancangan | | Tersedianya konsep kebijakan | | Tersusunnya konsep perencanaan
       '1.1.' | Prosentase konsep rancangan | '3.1' | Jumlah konsep kebijakan | '4.1' | Jumlah konsep perencanaan
       '1.2.' | Prosentase konsep rekomendasi | '3.2' | Jumlah standar biaya | '4.2' | Jumlah laporan`,
    ],
    [
      'one slip in a row of column numbers makes no data of it',
      [],
      `Tabel 5 Target Program
       PROGRAM | INDIKATOR | SATUAN | 2019 | < | 2020 | <
       ^ | ^ | ^ | TARGET | RP. | TARGET | RP.
       (1) | (2) | (3) | (4) | (5) | (6) | (7}
       Program Bina Ideologi | Tingkat pemahaman | Poin | 71,78 | 1.231.790.000 | 72,78 | 1.556.600.000
       Program Bina Ketahanan | Tingkat ketahanan | Poin | 71,78 | 1.450.900.000 | 72,78 | 1.761.000.000`,
    ],
    [
      'a hundredth that is shown as a percentage already is an error',
      ['capaian error E3 -3.333,33', 'kewajaran info E4'],
      `Tabel 3.5 Penurunan Sisa Perkara
       Uraian | Tahun | Target | Realisasi | Capaian
       Sisa perkara | 2020 | 3% | -100% | -33,33%
       Sisa perkara lain | 2021 | 3% | 50% | 1667%`,
    ],
    [
      'a total that its children bear out is not to blame for parts that count twice',
      ['jumlah error C3 150', 'jumlah error D3 150'],
      `Tabel 1 Evaluasi Renja Tahun 2025
       Kode | Urusan/Program/Kegiatan | Realisasi TW I (Rp) | Realisasi TW II (Rp) | Realisasi TW III (Rp) | Jumlah Realisasi (Rp)
       5 | UNSUR PENUNJANG | 160 | 180 | 0 | 300
       5.01 | Program A | 100 | 100 | 0 | 200
       5.01.01 | Kegiatan A1 | 60 | 40 | 0 | 100
       5.01.02 | Kegiatan A2 | 40 | 60 | 0 | 100
       5.02 | Program B | 50 | 50 | 0 | 100`,
    ],
  ])('%s', (_, findings, drawn) => {
    expect(findingsIn(drawn)).toEqual(findings);
  });
});
