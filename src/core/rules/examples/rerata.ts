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
  {
    about: 'Rata-rata per bulan dihitung dari angka pada barisnya sendiri.',
    drawn: `
      Tabel 3.3 Indikator Mutu Tahun 2024
      No | Indikator Mutu | Hasil per Bulan | < | < | Rata-rata
      ^ | ^ | Jan | Feb | Mar | ^
      1 | Kepatuhan identifikasi pasien | 98,4 | 99,1 | 100,0 | 99,17
      2 | Kepatuhan kebersihan tangan | 81,2 | 84,0 | 86,5 | 83,90
      3 | Waktu tunggu rawat jalan | 76,0 | 78,8 | 81,4 | 78,73
      4 | Kejadian jatuh pasien | 2,1 | 1,8 | 3,4 | 2,34`,
    finds: ['F7'],
  },
];
