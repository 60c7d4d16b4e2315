import { layoutOf, relationsIn, rolesOf } from '../../support/tables';

/** Layouts off the beaten track, as offices of all sorts draw them. */
describe('roles in unusual layouts', () => {
  it.each([
    [
      'a quarter as a header of figures takes the measure before it',
      'no sasaran indikator satuan target:2024 target:2024/tw1 target:2024/tw2',
      `Rencana Aksi Tahun 2024
       No | Sasaran | Indikator Kinerja | Satuan | Target | TW 1 | TW 2
       1 | Layanan baik | Indeks kepuasan | Nilai | 90 | 85 | 90`,
    ],
    [
      'Perangkat Daerah within a longer header says whose, not who',
      'no tujuan sasaran program indikator satuan target:2021 pagu:2021 realisasi:2021/tw1 realisasi-anggaran:2021/tw1',
      `Formulir E.81 Evaluasi Renja Tahun 2021
       No | Tujuan Perangkat Daerah | Sasaran Perangkat Daerah | Program/Kegiatan | Indikator Kinerja Program | Satuan | Target Kinerja dan Anggaran Renja Perangkat Daerah tahun berjalan (Tahun 2021) | < | Realisasi Kinerja Triwulan I | <
       ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp
       1 | Meningkatnya pelayanan | Meningkatnya mutu | Program pelayanan kesehatan | Pasien keluar hidup | % | 93 | 590.090.455.000 | 90,82 | 103.035.984.342
       2 | Meningkatnya pelayanan | Meningkatnya mutu | Kegiatan rujukan | Elemen akreditasi | % | 95 | 10.000.000.000 | 91,00 | 2.000.000.000`,
    ],
    [
      'a plan to follow up is no target',
      'no realisasi keterangan keterangan keterangan',
      `Kode Indikator | Realisasi TW | Kendala | Solusi | Rencana Tindak Lanjut
       1.1.1.1 | 0 | Wilayah sulit | Mengusulkan penggantian | Pendataan Maret
       2.1.4.1 | 2,22 | Sulit koordinasi | Menghubungi camat | Koordinasi ulang`,
    ],
    [
      'quarters down the rows stay a column of quarters',
      'no triwulan target:2024 realisasi:2024',
      `Penerimaan per Triwulan Tahun 2024
       No | Triwulan | Target | Realisasi
       1 | I | 25 | 26
       2 | II | 50 | 49`,
    ],
    [
      'quarters beside months are subtotals',
      'no program lain lain lain lain/tw1 pagu:2024',
      `Anggaran Kas Tahun 2024
       No | Nama Sub Kegiatan | Januari | Februari | Maret | TW 1 | Total Anggaran Belanja
       1 | Penyediaan Gaji | 1.000.000 | 1.000.000 | 1.000.000 | 3.000.000 | 3.000.000`,
    ],
    [
      'the total of the quarters is the realisasi of the year',
      'no indikator target realisasi/tw1 realisasi/tw2 realisasi capaian',
      `No | Indikator | Target | Realisasi | < | Jumlah | Capaian
       ^ | ^ | ^ | TW I | TW II | ^ | ^
       1 | Kunjungan | 100 | 40 | 62 | 102 | 102,00`,
    ],
    [
      'units under a merged header of targets are units',
      'no indikator target:2024 satuan',
      `Perjanjian Kinerja Tahun 2024
       No | Indikator Kinerja | Target | <
       1 | Nilai SAKIP | 70 | Nilai
       2 | Rumah layak huni | 80 | Persen`,
    ],
    [
      'sentences beside a numeric target are remarks',
      'no indikator target:2024 keterangan',
      `Rencana Aksi Tahun 2024
       No | Indikator Kinerja | Target | Target Kegiatan
       1 | Nilai SAKIP | 70 | Tersusunnya laporan kinerja tepat waktu`,
    ],
    [
      'a number of people to reach is a target',
      'no uraian target:2023 realisasi:2023 target:2024 realisasi:2024',
      `Imunisasi
       No | Puskesmas | 2023 | < | 2024 | <
       ^ | ^ | Sasaran (anak) | Terlayani | Sasaran (anak) | Terlayani
       1 | Lereng Madu | 100 | 90 | 110 | 100`,
    ],
    [
      'long texts under a code are names',
      'indikator target:2024 realisasi:2024',
      `Capaian Tahun 2024
       Kode/Indikator Kinerja | Target | Realisasi
       IKU 1. Persentase kepuasan pengguna layanan | 80 | 82`,
    ],
    [
      'regions under one measure',
      'no indikator satuan realisasi:2024 realisasi:2024 realisasi:2024',
      `Perbandingan Realisasi Kinerja Tahun 2024
       No | Indikator Kinerja | Satuan | Kabupaten | Provinsi | Nasional
       1 | Indeks SPBE | Indeks | 3,10 | 3,20 | 3,50`,
    ],
    [
      'a national standard is what the result is held against',
      'no indikator realisasi:2024 target:2024 capaian:2024',
      `Perbandingan dengan Standar Nasional Tahun 2024
       No | Indikator Kinerja | Realisasi 2024 | Standar Nasional | Capaian (%)
       1 | Angka melek huruf | 90 | 85 | 105,88`,
    ],
    [
      'changes of counts in figures and in percent',
      'uraian jumlah:2022 jumlah:2022 lain jumlah:2023 jumlah:2023 lain perubahan:2023 perubahan:2023',
      `Gangguan Kamtibmas Tahun 2022 dan 2023
       Golongan | Tahun 2022 | < | < | Tahun 2023 | < | < | Naik/Turun | <
       ^ | CT | CC | % | CT | CC | % | Angka | %
       Konvensional | 412 | 287 | 69,70 | 388 | 291 | 75,00 | -24 | -5,80`,
    ],
    [
      'cases that are left over are counted',
      'no uraian jumlah:2023 jumlah:2024 jumlah:2024 jumlah:2024',
      `Keadaan Perkara Tahun 2024
       No | Jenis Perkara | Sisa Tahun 2023 | Masuk Tahun 2024 | Beban Perkara | Sisa Akhir Tahun 2024
       1 | Cerai gugat | 12 | 90 | 102 | 7`,
    ],
    [
      'offices are what their budgets are of',
      'no uraian pagu:2024 realisasi-anggaran:2024 penyerapan:2024',
      `Peringkat Penyerapan Tahun 2024
       Nomor | SKPD | Pagu | Realisasi | %
       1 | Dinas Perhubungan | 88.204.000 | 86.911.402 | 98,53`,
    ],
    [
      'programs under a header that does not say so',
      'no program pagu:2024 realisasi-anggaran:2024',
      `Realisasi Anggaran Tahun 2024
       Kode | Uraian | Anggaran | Realisasi
       1.01 | Urusan Pemerintahan Bidang Pendidikan | 50.000.000 | 45.000.000
       1.01.01 | Program Penunjang Urusan | 30.000.000 | 27.000.000
       1.01.02 | Program Pengelolaan Pendidikan | 20.000.000 | 18.000.000`,
    ],
    [
      'budgets before and after a change',
      'no uraian pagu:2024 pagu:2024 perubahan:2024 perubahan:2024',
      `Perubahan APBD Tahun 2024
       No | Uraian | Anggaran Murni | Anggaran Perubahan | Bertambah/(Berkurang) | %
       1 | Belanja Pegawai | 10.000.000 | 11.000.000 | 1.000.000 | 10,00`,
    ],
    [
      'classes of results as headers are counted',
      'no sasaran jumlah jumlah jumlah jumlah',
      `Rekapitulasi Capaian
       No | Sasaran | Jumlah Indikator | Tingkat Capaian | < | <
       ^ | ^ | ^ | > 100% | = 100% | < 100%
       1 | Tata kelola baik | 3 | 1 | 1 | 1`,
    ],
    [
      'savings in rupiah are money left over',
      'no program pagu:2024 realisasi-anggaran:2024 sisa:2024 efisiensi:2024',
      `Efisiensi Tahun 2024
       No | Program | Anggaran | Realisasi | Efisiensi (Rp) | Efisiensi (%)
       1 | Program Penunjang | 10.000.000 | 9.000.000 | 1.000.000 | 10,00`,
    ],
    [
      'volume and money of a rincian output',
      'no uraian satuan target:2024 realisasi:2024 capaian:2024 pagu:2024 realisasi-anggaran:2024 penyerapan:2024',
      `Capaian Rincian Output Tahun 2024
       Kode | Rincian Output | Satuan | Volume | < | < | Anggaran | < | <
       ^ | ^ | ^ | Target | Realisasi | % | Pagu | Realisasi | %
       EBA.956 | Layanan BMN | Layanan | 1 | 1 | 100,00 | 10.000.000 | 9.500.000 | 95,00`,
    ],
    [
      'the state before a plan belongs to no year of the title',
      'no indikator realisasi target:2024 target-akhir',
      `Target Kinerja Tahun 2024
       No | Indikator Kinerja | Kondisi Awal | Target | Target Akhir Renstra
       1 | Nilai SAKIP | 60 | 70 | 80`,
    ],
    [
      'section rows in the column of numbers leave it one',
      'no indikator satuan target realisasi capaian',
      `Capaian Kinerja
       No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian
       Sasaran Strategis 1 : Meningkatnya tata kelola pemerintahan | < | < | < | < | <
       1 | Nilai SAKIP | Nilai | 70 | 71 | 101,43
       Sasaran Strategis 2 : Meningkatnya kualitas pelayanan publik | < | < | < | < | <
       1 | Izin tepat waktu | Persen | 90 | 91 | 101,11`,
    ],
    [
      'capaian of results and of money under one label',
      'no program target pagu realisasi realisasi-anggaran capaian penyerapan',
      `Realisasi Program
       No | Program | Target | < | Realisasi | < | Capaian (%) | <
       ^ | ^ | Kinerja | Anggaran | Kinerja | Anggaran | Kinerja | Anggaran
       1 | Program Penunjang | 100 | 10.000.000 | 100 | 9.000.000 | 100,00 | 90,00`,
    ],
    [
      'years beside a standard are none of its own',
      'no indikator target lain lain',
      `Kinerja Pelayanan
       No | Indikator | Standar | 2023 | 2024
       1 | Lama rawat | 6 | 3,10 | 3,40`,
    ],
    [
      'grades of efisiensi',
      'no sasaran capaian penyerapan efisiensi label-efisiensi',
      `Tingkat Efisiensi
       No | Sasaran | % Capaian Kinerja | % Realisasi Anggaran | Efisiensi | Kategori
       1 | Tata kelola | 101,43 | 90,00 | 11,43 | Efisien`,
    ],
    [
      'K and Rp of what a year has reached',
      'program target:2024 pagu:2024 realisasi:2024 realisasi-anggaran:2024 capaian:2024 penyerapan:2024',
      `Evaluasi Renja Tahun 2024
       Program | Target Renja | < | Realisasi Renja | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%) | <
       ^ | K | Rp | K | Rp | K | Rp
       Program Penunjang | 70 | 10.000.000 | 71 | 9.000.000 | 101,43 | 90,00`,
    ],
    [
      'money without a word for spending, beside work done',
      'no program pagu:2024 fisik:2024 realisasi-anggaran:2024 penyerapan:2024',
      `Realisasi Kegiatan Tahun 2024
       No | Kegiatan | Pagu | Fisik (%) | Keuangan | <
       ^ | ^ | ^ | ^ | Rp | %
       1 | Kegiatan Perencanaan | 10.000.000 | 100,00 | 9.000.000 | 90,00`,
    ],
    [
      'percentages of money planned and spent',
      'no program pagu:2024 fisik:2024 fisik:2024 lain penyerapan:2024',
      `Realisasi Fisik dan Keuangan Tahun 2024
       No | Kegiatan | Anggaran (Rp) | Fisik (%) | < | Keuangan (%) | <
       ^ | ^ | ^ | Target | Realisasi | Target | Realisasi
       1 | Kegiatan Perencanaan | 10.000.000 | 100,00 | 98,00 | 95,00 | 93,00`,
    ],
    [
      'plans in words beside figures are what a row is about',
      'no uraian indikator target realisasi',
      `Penilaian Kinerja
       No | Rencana Kinerja | Indikator Kinerja Individu | Target | Realisasi
       1 | Tersusunnya laporan kinerja tepat waktu | Jumlah laporan | 12 | 12`,
    ],
    [
      'a group label that spans columns without a merge',
      'no indikator target:2024 realisasi:2024 capaian:2024',
      `Capaian Kinerja
       No | Indikator | Tahun 2024 | |
       | | Target | Realisasi | Capaian
       1 | Nilai SAKIP | 70 | 71 | 101,43`,
    ],
    [
      'what two results differ by is a change',
      'no indikator capaian:2023 capaian:2024 perubahan:2024',
      `Perbandingan Capaian
       No | Indikator | Capaian 2023 | Capaian 2024 | Selisih
       1 | Nilai SAKIP | 100,00 | 101,43 | 1,43`,
    ],
    [
      'one letter each for target, realisasi and capaian',
      'no indikator target:2022 realisasi:2022 capaian:2022 target:2023 realisasi:2023 capaian:2023',
      `Perbandingan Capaian Tahun 2022 dan 2023
       No | Indikator | 2022 | < | < | 2023 | < | <
       ^ | ^ | T | R | C | T | R | C
       1 | Nilai SAKIP | 68 | 68 | 100,00 | 70 | 71 | 101,43`,
    ],
    [
      'a share of two counts is the realisasi that a capaian measures',
      'no indikator target:2024 lain lain realisasi:2024 capaian:2024',
      `Capaian Kinerja Tahun 2024
       No | Indikator | Target 2024 | Realisasi 2024 | < | < | Capaian
       ^ | ^ | ^ | Pembilang | Penyebut | % | ^
       1 | Pengaduan yang selesai | 95,00% | 37 | 38 | 97,37% | 102,49%`,
    ],
    [
      'a share of money before a capaian stays what was spent',
      'no program pagu:2024 realisasi-anggaran:2024 penyerapan:2024 capaian:2024',
      `Anggaran dan Kinerja Tahun 2024
       No | Program | Pagu | Realisasi | < | Capaian Kinerja
       ^ | ^ | ^ | Rp | % | ^
       1 | Program Penunjang | 10.000.000 | 9.000.000 | 90,00 | 100,00`,
    ],
    [
      'quarters behind a budget are what was spent of it, where the rest of it is told',
      'no uraian pagu:2024 realisasi-anggaran:2024/tw1 realisasi-anggaran:2024/tw2 realisasi-anggaran:2024/tw3 realisasi-anggaran:2024/tw4 realisasi-anggaran:2024 sisa:2024',
      `Realisasi Anggaran Tahun 2024
       No | Jenis Belanja | Pagu (Rp) | TW I | TW II | TW III | TW IV | Total | Sisa (Rp)
       1 | Belanja Pegawai | 10.000.000 | 2.000.000 | 2.000.000 | 2.000.000 | 3.000.000 | 9.000.000 | 1.000.000`,
    ],
    [
      'a budget before and after its change, with the difference below one label',
      'uraian pagu:2025 pagu:2025 perubahan:2025 perubahan:2025',
      `Anggaran Sebelum dan Sesudah Perubahan Tahun 2025
       Uraian | APBD Murni | APBD Perubahan | Bertambah/(Berkurang) | <
       ^ | ^ | ^ | Rp | %
       Belanja Pegawai | 3.104.880.000 | 3.067.412.000 | -37.468.000 | -1,21
       Belanja Barang | 2.911.306.500 | 3.240.118.750 | 328.812.250 | 11,29
       Jumlah | 6.016.186.500 | 6.307.530.750 | 291.344.250 | 4,84`,
    ],
    [
      'volumes beside money in thousands are no money',
      'no uraian target:2024 realisasi:2024 pagu:2024 realisasi-anggaran:2024 penyerapan:2024',
      `Keluaran dan Anggaran Tahun 2024 (dalam ribuan rupiah)
       No | Rincian Output | Volume | < | Anggaran | < | <
       ^ | ^ | Target | Realisasi | Pagu | Realisasi | %
       1 | Layanan Perkantoran | 12 | 12 | 612.400 | 604.118 | 98,65`,
    ],
  ])('%s', (_, roles, drawn) => {
    expect(rolesOf(layoutOf(drawn))).toBe(roles);
  });

  it('keeps Capaian Kinerja one of results, and a bare Capaian one of money', () => {
    expect(
      relationsIn(
        layoutOf(`
          No | Indikator | Target | Realisasi | Anggaran | Realisasi Anggaran | Capaian Kinerja
          1 | Nilai SAKIP | 70 | 71 | 10.000.000 | 9.000.000 | 101,43`),
      ),
    ).toBe('G=capaian(D,C)');
    expect(
      relationsIn(
        layoutOf(`
          No | Program | Anggaran | Realisasi Anggaran | Capaian
          1 | Program Penunjang | 10.000.000 | 9.000.000 | 90,00`),
      ),
    ).toBe('E=penyerapan(D,C)');
  });

  it('reads a whole form E.81, K and Rp side by side', () => {
    const layout = layoutOf(`
      Evaluasi Terhadap Hasil Renja Perangkat Daerah Tahun 2024
      No | Program | Indikator Kinerja | Target Renstra pada Tahun 2026 (Akhir Periode) | < | Target Renja Tahun 2024 | < | Realisasi Kinerja pada Triwulan I | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2024 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2024 (%) | < | Unit Penanggung Jawab
      ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | ^
      1 | 2 | 3 | 4 | < | 5 | < | 6 | < | 7 | < | 8=7/4x100% | < | 9
      1 | Program Penunjang | Nilai SAKIP | 80 | 50.000.000 | 70 | 10.000.000 | 20 | 2.000.000 | 130 | 29.000.000 | 162,50 | 58,00 | Sekretariat`);
    expect(layout.kind).toBe('e-81');
    expect(rolesOf(layout)).toBe(
      'no program indikator target-akhir:2026 pagu:2026 target:2024 pagu:2024 realisasi:2024/tw1 ' +
        'realisasi-anggaran:2024/tw1 realisasi:2024 realisasi-anggaran:2024 kemajuan:2024 kemajuan:2024 penanggung-jawab',
    );
    expect(relationsIn(layout)).toBe('L=kemajuan(J,D) M=kemajuan(K,E)');
  });
});
