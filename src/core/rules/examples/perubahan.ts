import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Perubahan boleh dalam poin atau dalam persen terhadap tahun lalu.',
    drawn: `
      Tabel 3.4 Perbandingan Realisasi Kinerja
      No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Kenaikan (%)
      1 | Indeks kepuasan masyarakat | Nilai | 80,00 | 84,00 | 5,00
      2 | Rumah layak huni | Persen | 70,00 | 72,50 | 2,50`,
    finds: [],
  },
  {
    about: 'Dari 81,20 menjadi 83,50 berarti naik 2,30, bukan 3,20.',
    drawn: `
      Tabel 3.4 Perbandingan Realisasi Kinerja
      No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Peningkatan/Penurunan
      1 | Indeks kepuasan masyarakat | Nilai | 81,20 | 83,50 | 3,20
      2 | Rumah layak huni | Persen | 70,00 | 72,50 | 2,50`,
    finds: ['F3'],
  },
  {
    about: 'Kolom perubahan mengulang realisasi tahun terakhir.',
    drawn: `
      Tabel 3.4 Perbandingan Realisasi Kinerja
      No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Peningkatan/Penurunan
      1 | Indeks kepuasan masyarakat | Nilai | 81,20 | 83,50 | 83,50
      2 | Rumah layak huni | Persen | 70,00 | 72,50 | 2,50`,
    finds: ['F3'],
  },
  {
    about: 'Keterangan "Meningkat" padahal angkanya turun.',
    drawn: `
      Tabel 3.4 Perbandingan Realisasi Kinerja
      No | Indikator Kinerja | Satuan | Realisasi 2023 | Realisasi 2024 | Tren
      1 | Indeks kepuasan masyarakat | Nilai | 83,50 | 81,20 | Meningkat
      2 | Rumah layak huni | Persen | 70,00 | 72,50 | Meningkat`,
    finds: ['F3'],
  },
  {
    about: 'Realisasi 84 dari target akhir 88 adalah 95,45, bukan 98,45.',
    drawn: `
      Tabel 3.5 Perbandingan Realisasi Tahun 2024 dengan Target Akhir Renstra
      No | Indikator Kinerja | Satuan | Realisasi 2024 | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)
      1 | Indeks kepuasan masyarakat | Nilai | 84 | 88 | 98,45
      2 | Rumah layak huni | Persen | 72 | 80 | 90,00`,
    finds: ['F3'],
  },
  {
    about: 'Rumus pada judul kolom menunjuk target, padahal angkanya mengikuti realisasi dibagi target.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | 2 | 3 | 4 | 5 | 6 = (4:5)x100%
      1 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44
      2 | Rumah layak huni | Persen | 80 | 72 | 90,00`,
    finds: ['F2'],
  },
  {
    about: 'Selisih satu satuan pada digit terakhir hanya menjadi catatan.',
    drawn: `
      Tabel 3.5 Perbandingan Realisasi Tahun 2024 dengan Target Akhir Renstra
      No | Indikator Kinerja | Satuan | Realisasi 2024 | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)
      1 | Indeks kepuasan masyarakat | Nilai | 84 | 88 | 95,46`,
    finds: [],
    notes: ['F3'],
  },
];
