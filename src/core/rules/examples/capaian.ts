import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about:
      'Capaian mengikuti realisasi dibagi target. Angka kemiskinan makin rendah makin baik: target 10 dan realisasi 8 berarti capaian 120.',
    drawn: `
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44
      2 | Angka kemiskinan | Persen | 10 | 8 | 120,00`,
    finds: [],
  },
  {
    about: 'Realisasi 90 dari target 80 adalah 112,50, bukan 121,50.',
    drawn: `
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Persentase rumah layak huni | Persen | 80 | 90 | 121,50
      2 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44`,
    finds: ['F3'],
  },
  {
    about: 'Untuk indikator yang makin rendah makin baik, rumusnya (2 x target - realisasi) / target.',
    drawn: `
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Prevalensi stunting | Persen | 14,00 | 16,10 | 95,00
      2 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44`,
    finds: ['F3'],
  },
  {
    about:
      'Kolom capaian mengulang realisasi, dan baris lain mengikuti rumus yang tidak cocok untuk indikatornya.',
    drawn: `
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 84,00
      2 | Persentase rumah layak huni | Persen | 80 | 76 | 5,00
      3 | Nilai SAKIP | Nilai | 70 | 72 | 102,86`,
    finds: ['F3', 'F4'],
  },
  {
    about: 'Angka dua baris tertukar: satu kekeliruan, satu temuan.',
    drawn: `
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Persentase jalan mantap | Persen | 50 | 40 | 90,00
      2 | Persentase air minum layak | Persen | 50 | 45 | 80,00`,
    finds: ['F3'],
  },
  {
    about: 'Capaian tahun lalu belum diganti.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2023
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 78 | 97,50

      Tabel 3.3 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 97,50`,
    finds: ['F7'],
  },
  {
    about: 'Capaian berhenti pada 100, padahal laporan tidak menyebut adanya batas.',
    drawn: `
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Persentase rumah layak huni | Persen | 80 | 90 | 100,00
      2 | Indeks kepuasan masyarakat | Nilai | 84 | 82 | 97,62`,
    finds: ['F3'],
  },
  {
    about: 'Batas capaian yang ditulis pada judul kolom diikuti.',
    drawn: `
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (maks. 120%)
      1 | Jumlah desa mandiri | Desa | 4 | 9 | 120,00
      2 | Indeks kepuasan masyarakat | Nilai | 84 | 82 | 97,62`,
    finds: [],
  },
  {
    about:
      'Angka yang dipotong dan rumus yang mungkin terbalik hanya menjadi catatan: 82 dari 84 adalah 97,619, dan angka kemiskinan tampaknya makin rendah makin baik.',
    drawn: `
      Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | Nilai | 84 | 82 | 97,61
      2 | Angka kemiskinan | Persen | 10 | 8 | 80,00`,
    finds: [],
    notes: ['F3', 'F4'],
  },
];
