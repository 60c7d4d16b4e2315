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

describe('tables as published, of which more can be checked than their headers seem to say', () => {
  it.each([
    [
      'words that a narrow column breaks',
      ['capaian info G4 100,68'],
      `Tabel 3 Pengukuran Kinerja Pengadilan Contoh Tahun 2020
       No | Sasaran | Indikator Kinerja | Satuan | Target (%) | REALI SASI (%) | CAPAI AN (%)
       1 | Terwujudnya peradilan yang pasti | Perkara perdata selesai tepat waktu | Persen | 95 | 95,62 | 100,65
       ^ | ^ | Perkara pidana selesai tepat waktu | Persen | 95 | 95,65 | 100,69
       ^ | ^ | Perkara yang tidak banding | Persen | 95 | 96,10 | 101,16`,
    ],
    [
      'the months before, this month, and both',
      ['penyerapan error F4 1,02', 'jumlah error G4 88.411.000'],
      `Tabel 4 Realisasi Anggaran Oktober 2017
       Uraian | Pagu Revisi | REALISASI S/D BLN LALU | < | REALISASI BLN INI | < | REALISASI S/D BLN INI | <
       ^ | ^ | TOTAL | % | TOTAL | % | TOTAL | %
       Teknologi informasi | 91.590.000 | 87.481.000 | 95,51% | 930.000 | 0,00% | 86.411.000 | 94,35%
       Bahan makanan | 10.950.000 | 8.190.000 | 74,79% | 930.000 | 8,49% | 9.120.000 | 83,29%`,
    ],
    [
      'years called N-1 and N',
      ['perubahan error E4 -0,42'],
      `Capaian Kinerja Makro Kabupaten Contoh Tahun Anggaran 2020
       NO | INDIKATOR KINERJA MAKRO | CAPAIAN KINERJA TAHUN N-1 | CAPAIAN KINERJA TAHUN N | PERUBAHAN %
       1 | Indeks Pembangunan Manusia | 71,43 | 71,61 | 0,25
       2 | Angka Kemiskinan | 9,57 | 9,53 | -90,47
       3 | Pendapatan per Kapita | 24.378,34 | 25.191,24 | 3,33`,
    ],
    [
      'a table of programs right under a perjanjian kinerja',
      ['jumlah error D8 8.000.000.000', 'format-angka info D6 Rp 5.000.000.000'],
      `PERJANJIAN KINERJA TAHUN 2017
       NO | SASARAN | INDIKATOR KINERJA | SATUAN | TARGET
       1 | Meningkatnya peran organisasi | Organisasi yang dibina | Persen | 90
       2 | Meningkatnya prestasi | Medali tingkat nasional | Medali | 6
       | Program | < | Anggaran | Keterangan
       1 | Program Kepemudaan | < | Rp 5.000.000.000 | APBD
       2 | Program Keolahragaan | < | Rp 3.000.000.000 | APBD
       | Jumlah | < | Rp 9.000.000.000 |`,
    ],
    [
      'the money of all years',
      ['jumlah error G4 6.149.428.000'],
      `Tabel 7 Program dan Pendanaan Indikatif
       No | Program | 2019 | 2020 | 2021 | 2022 | Jumlah
       ^ | ^ | Rp | Rp | Rp | Rp | Rp
       1 | Program Bina Ideologi | 1.231.790.000 | 1.556.600.000 | 1.713.578.000 | 1.647.460.000 | 6.249.428.000
       2 | Program Bina Ketahanan | 1.450.900.000 | 1.761.000.000 | 1.956.960.000 | 1.923.600.000 | 7.092.460.000
       3 | Program Keagamaan | 11.758.202.379 | 13.969.609.464 | 15.442.581.583 | 15.336.350.066 | 56.506.743.492`,
    ],
    [
      'the index of efficiency and its rate beside T, R and % of kinerja and of anggaran',
      ['penyerapan error H5 99,21'],
      `Tabel 28. Analisis Tingkat Efisiensi Kegiatan
       SASARAN | INDIKATOR | KINERJA | < | < | ANGGARAN | < | < | IE | TE | Ket
       ^ | ^ | T | R | % | T | R | % | ^ | ^ | ^
       Riset yang berkualitas | Riset yang dimanfaatkan | 75% | 74,94% | 99,92% | 6.910.387.000 | 6.495.748.767 | 94,00% | 1,063 | 0,063 | Efisien
       Perencanaan riset | Riset sesuai rencana | 100% | 100,00% | 100,00% | 42.150.000 | 41.818.800 | 97,21% | 1,008 | 0,008 | Efisien`,
    ],
    [
      'a total of months and what is headed Kinerja (%)',
      ['capaian error I4 150,00'],
      `Pengukuran Kinerja Tahun 2022
       Sasaran | Indikator | Satuan | Target | Realisasi Target | < | < | < | Kinerja(%)
       ^ | ^ | ^ | ^ | 1 | 2 | 3 | Jumlah | ^
       Tersusunnya peraturan | Rancangan yang tersusun | dokumen | 2 | 1 | 0 | 2 | 3 | 250,00
       Tersusunnya dokumen | Dokumen sesuai standar | dokumen | 3 | 1 | 1 | 3 | 5 | 166,67`,
    ],
    [
      'what was measured beside a budget and what was spent of it',
      ['penyerapan error E3 98,40'],
      `Tabel III.5. Pengukuran Efisiensi
       Target | Realisasi Volume | Pagu Anggaran | Realisasi | Hasil Pengukuran (%)
       90 | 79,26 | 106.439.453.000 | 104.734.936.307 | 88,40
       100 | 100 | 769.420.000 | 760.225.025 | 98,80
       100 | 67 | 3.021.089.000 | 2.988.047.640 | 98,91`,
    ],
    [
      'a gross total, what is taken off it, and the net one',
      ['jumlah error D6 5.209.403.221'],
      `Tabel 7 Rincian Anggaran dan Realisasi Belanja Tahun Anggaran 2013
       Kode | Uraian Jenis Belanja | Anggaran (Rp) | Realisasi Belanja (Rp) | (%)
       51 | Belanja Pegawai | 3.828.095.000 | 3.717.394.859 | 97,11
       52 | Belanja Barang | 687.541.000 | 645.438.029 | 93,88
       53 | Belanja Modal | 965.000.000 | 846.570.333 | 87,73
       Total Belanja Bruto | < | 5.480.636.000 | 5.309.403.221 | 96,88
       Pengembalian Belanja | < | | -2.315 |
       Total Belanja Netto | < | 5.480.636.000 | 5.309.400.906 | 96,88`,
    ],
    [
      'kegiatan and sub kegiatan without codes, below rows that name their level',
      ['jumlah error B4 1.004.422.800'],
      `Tabel 2 Realisasi Anggaran Tahun 2022
       Kegiatan / Sub-Kegiatan | Alokasi Anggaran (Rp) | Realisasi Anggaran (Rp) | Realisasi(%)
       Kegiatan :
       Koordinasi Penyusunan Rencana Anggaran | 1.104.422.800 | 1.000.972.958 | 90,63
       Sub-Kegiatan :
       Penyusunan Peraturan APBD | 808.430.200 | 805.369.584 | 99,62
       Penyusunan Perubahan APBD | 195.992.600 | 195.603.374 | 99,80`,
    ],
  ])('%s', (_, findings, drawn) => {
    expect(findingsIn(drawn)).toEqual(findings);
  });
});

it('calls a row without words by its year', () => {
  const { findings } = follow(`
    Tabel 3.5 Perbandingan Tahunan
    No | Tahun | Target | Realisasi | Capaian
    1 | 2020 | 3 | 3 | 100
    2 | 2021 | 3 | 50 | 1667`);
  expect(findings[0]?.message).toContain('pada baris "2021"');
});
