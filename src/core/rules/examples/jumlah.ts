import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about:
      'Subjumlah dan jumlah mengikuti bagian-bagiannya; baris yang dinyatakan tidak termasuk tidak ikut.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp)
      1 | Program Pelayanan Sosial | 30.000.000 | 25.000.000
      2 | Program Pemberdayaan | 20.000.000 | 18.000.000
      3 | Tugas pembantuan (tidak termasuk jumlah) | 5.000.000 | 4.000.000
      Jumlah | | 50.000.000 | 43.000.000`,
    finds: [],
  },
  {
    about: 'Jumlah 30.000.000 dan 20.000.000 adalah 50.000.000, bukan 51.000.000.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp)
      1 | Program Pelayanan Sosial | 30.000.000 | 25.000.000
      2 | Program Pemberdayaan | 20.000.000 | 18.000.000
      Jumlah | | 51.000.000 | 43.000.000`,
    finds: ['C5'],
  },
  {
    about: 'Angka program tidak sama dengan jumlah kegiatannya.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program/Kegiatan | Pagu Anggaran (Rp)
      A | Program Pelayanan Sosial | 53.000.000
      1 | Kegiatan Rehabilitasi | 30.000.000
      2 | Kegiatan Perlindungan | 20.000.000
      B | Program Pemberdayaan | 40.000.000
      1 | Kegiatan Pelatihan | 25.000.000
      2 | Kegiatan Pendampingan | 15.000.000
      C | Program Penunjang | 60.000.000
      1 | Kegiatan Administrasi | 45.000.000
      2 | Kegiatan Pemeliharaan | 15.000.000
      D | Program Data | 12.000.000
      1 | Kegiatan Pemutakhiran | 7.000.000
      2 | Kegiatan Publikasi | 5.000.000`,
    finds: ['C3'],
  },
  {
    about: 'Kolom jumlah tidak sama dengan kolom laki-laki ditambah perempuan.',
    drawn: `
      Tabel 4.1 Penerima Bantuan Tahun 2024
      No | Kecamatan | Laki-laki | Perempuan | Jumlah
      1 | Kecamatan Utara | 10 | 20 | 30
      2 | Kecamatan Selatan | 15 | 25 | 40
      3 | Kecamatan Barat | 5 | 5 | 11`,
    finds: ['E5'],
  },
  {
    about: 'Pembulatan pada tabel dalam ribuan rupiah hanya menjadi catatan.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024 (dalam ribuan rupiah)
      No | Program | Pagu Anggaran (Rp)
      1 | Program Pelayanan Sosial | 50.334
      2 | Program Pemberdayaan | 80.333
      Jumlah | | 130.668`,
    finds: [],
    notes: ['C5'],
  },
  {
    about: 'Persentase dan hasil per hektare tidak dijumlahkan: baris jumlah memuat angka keseluruhannya.',
    drawn: `
      Tabel 1.3 Panen Padi Tahun 2024
      No | Kecamatan | Luas Panen (ha) | Produktivitas (ton/ha) | Produksi (ton)
      1 | Kecamatan Utara | 200,0 | 5,00 | 1.000,0
      2 | Kecamatan Selatan | 100,0 | 6,20 | 620,0
      3 | Kecamatan Barat | 300,0 | 4,50 | 1.350,0
      Jumlah | | 600,0 | 4,95 | 2.970,0`,
    finds: [],
  },
  {
    about: 'Nilai hasil evaluasi SAKIP adalah jumlah nilai komponennya.',
    drawn: `
      Hasil Evaluasi Akuntabilitas Kinerja Tahun 2024
      No | Komponen yang Dinilai | Bobot | Nilai
      1 | Perencanaan Kinerja | 30,00 | 24,12
      2 | Pengukuran Kinerja | 30,00 | 22,85
      3 | Pelaporan Kinerja | 15,00 | 11,94
      4 | Evaluasi Internal | 25,00 | 18,06
      Nilai Hasil Evaluasi | < | 100,00 | 79,67
      Tingkat Akuntabilitas Kinerja | < | | BB`,
    finds: ['D7'],
  },
  {
    about:
      'Realisasi setahun adalah jumlah triwulannya, kecuali pada baris yang menyatakan keadaan akhir triwulan.',
    drawn: `
      Tabel 3.3 Realisasi Layanan per Triwulan Tahun 2024
      No | Jenis Layanan | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi s.d. TW IV
      1 | Izin usaha | 318 | 287 | 341 | 265 | 1.211
      2 | Izin bangunan | 40 | 35 | 42 | 38 | 155
      3 | Izin reklame | 20 | 25 | 22 | 18 | 85
      4 | Izin praktik | 12 | 15 | 11 | 9 | 74
      5 | Nilai indeks kepuasan | 82 | 83 | 84 | 85 | 85`,
    finds: ['G6'],
  },
  {
    about: 'Bila kolom lain pada baris jumlah terbukti penjumlahan, kolom ini pun demikian.',
    drawn: `
      Tabel 3.3 Layanan Tahun 2024
      No | Jenis Layanan | Target 2023 | Realisasi 2023 | Target 2024 | Realisasi 2024
      1 | Izin usaha | 300 | 318 | 320 | 331
      2 | Izin bangunan | 40 | 35 | 42 | 38
      Jumlah | | 340 | 353 | 362 | 396`,
    finds: ['F5'],
  },
];
