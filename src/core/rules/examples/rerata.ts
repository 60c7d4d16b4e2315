import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Rata-rata hanya dari baris yang memiliki nilai.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | 80 | 80 | 100,00
      2 | Rumah layak huni | 50 | 45 | 90,00
      3 | Dokumen perencanaan | 10 | - | -
      Rata-rata | | | | 95,00`,
    finds: [],
  },
  {
    about: 'Rata-rata 100, 90, dan 80 adalah 90,00, bukan 92,00.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | 80 | 80 | 100,00
      2 | Rumah layak huni | 50 | 45 | 90,00
      3 | Dokumen perencanaan | 10 | 8 | 80,00
      Rata-rata | | | | 92,00`,
    finds: ['E6'],
  },
  {
    about: 'Baris yang belum dinilai ikut dihitung sebagai nol.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | 80 | 80 | 100,00
      2 | Rumah layak huni | 50 | 45 | 90,00
      3 | Dokumen perencanaan | 10 | - | -
      Rata-rata | | | | 63,33`,
    finds: ['E6'],
  },
  {
    about: 'Rata-rata yang dipotong, bukan dibulatkan, hanya menjadi catatan.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | 80 | 80 | 100,00
      2 | Rumah layak huni | 50 | 45 | 90,00
      3 | Dokumen perencanaan | 10 | 9 | 90,00
      Rata-rata | | | | 93,32`,
    finds: [],
    notes: ['E6'],
  },
];
