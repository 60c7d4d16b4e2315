import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Indikator yang memang berbeda tidak dianggap satu, walaupun namanya mirip.',
    drawn: `
      Tabel 2.4 Perjanjian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Angka partisipasi murni SD | Persen | 96,5
      2 | Angka partisipasi murni SMP | Persen | 86,5

      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Angka partisipasi murni SD | Persen | 96,5 | 97
      2 | Angka partisipasi murni SMP | Persen | 86,5 | 87`,
    finds: [],
  },
  {
    about: 'Nama indikator berbeda satu huruf antara dua tabel.',
    drawn: `
      Tabel 2.4 Perjanjian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Persentase pengelolaan barang milik daerah yang berada di pengguna | Persen | 96,5

      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Persentase pengelolaan barang milik daerah yang verada di pengguna | Persen | 96,5 | 97`,
    finds: ['B7'],
  },
  {
    about: 'Tabel 3.2 berada setelah Tabel 3.4.',
    drawn: `
      Tabel 3.4 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84

      Tabel 3.2 Perjanjian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Indeks kepuasan masyarakat | Nilai | 80`,
    finds: ['A5'],
  },
  {
    about: 'Dua tabel memakai nomor yang sama.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84

      Tabel 3.2 Perjanjian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Indeks kepuasan masyarakat | Nilai | 80`,
    finds: ['A5'],
  },
  {
    about: 'Nomor kolom yang melompat hanya menjadi catatan.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | 2 | 3 | 5 | 6
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84
      2 | Rumah layak huni | Persen | 70 | 71`,
    finds: [],
    notes: ['D3'],
  },
];
