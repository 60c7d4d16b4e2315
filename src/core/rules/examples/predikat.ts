import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Di antara dua kelas (90 sampai 91) kedua predikat diterima.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Predikat
      1 | Persentase realisasi keuangan | 100 | 90,40 | 90,40 | Tinggi`,
    finds: [],
  },
  {
    about: 'Capaian 82,42 termasuk Tinggi (76-90), bukan Sangat Tinggi.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Predikat
      1 | Persentase realisasi keuangan | 100 | 82,42 | 82,42 | Sangat Tinggi
      2 | Indeks kepuasan masyarakat | 80 | 84 | 105,00 | Sangat Tinggi`,
    finds: ['F3'],
  },
  {
    about: 'Skala yang dicetak laporan itu sendiri didahulukan.',
    drawn: `
      Tabel 3.1 Skala Pengukuran Kinerja
      No | Rentang Capaian | Kategori
      1 | > 100 | Sangat Baik
      2 | 85 - 100 | Baik
      3 | 70 - < 85 | Cukup
      4 | < 70 | Kurang

      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori
      1 | Persentase realisasi keuangan | 100 | 84,20 | 84,20 | Baik
      2 | Indeks kepuasan masyarakat | 80 | 84 | 105,00 | Sangat Baik`,
    finds: ['F10'],
  },
  {
    about: 'Skala boleh ditulis sebagai catatan di bawah tabel.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Ket
      1 | Persentase realisasi keuangan | 100 | 84,20 | 84,20 | Cukup
      2 | Indeks kepuasan masyarakat | 80 | 84 | 105,00 | Sangat Baik
      Ket : 91-100 Sangat Baik; 76-90 Baik; 66-75 Cukup; 51-65 Kurang; 0-50 Sangat Kurang`,
    finds: ['F3'],
  },
  {
    about: 'Tanpa skala, satu predikat yang melawan urutan kolomnya menjadi peringatan.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Predikat
      1 | Indeks kepuasan masyarakat | 80 | 88 | 110,00 | Cukup Berhasil
      2 | Persentase realisasi keuangan | 100 | 97,50 | 97,50 | Berhasil
      3 | Persentase arsip tertata | 100 | 96,00 | 96,00 | Berhasil
      4 | Nilai SAKIP | 70 | 73,50 | 105,00 | Sangat Berhasil`,
    finds: ['F3'],
  },
  {
    about: 'Nilai evaluasi SAKIP 71,35 berpredikat BB dan 62,48 berpredikat B, bukan A.',
    drawn: `
      Nilai SAKIP Perangkat Daerah Tahun 2024
      No | Perangkat Daerah | Nilai | Predikat
      1 | Dinas Pendidikan | 71,35 | BB
      2 | Dinas Pekerjaan Umum | 62,48 | A`,
    finds: ['D4'],
  },
];
