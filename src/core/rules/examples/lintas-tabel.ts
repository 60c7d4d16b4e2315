import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Angka yang sama, dan angka yang sama setelah dibulatkan, sesuai.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | Nilai | 80,00 | 83,48 | 104,35

      Tabel 3.3 Capaian Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Indeks kepuasan masyarakat | Nilai | 80,00 | 83,48 | 104,4`,
    finds: [],
  },
  {
    about:
      'Realisasi indikator yang sama 83,48 di satu tabel dan 83,84 di tabel lain; tidak ada tabel ketiga yang memutuskan.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80,00 | 83,48

      Tabel 3.3 Capaian Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80,00 | 83,84`,
    finds: ['E7'],
  },
  {
    about: 'Dua tabel menyebut target 80 dan realisasi 84; tabel ketiga berbeda pada keduanya.',
    drawn: `
      Tabel 2.4 Perjanjian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Indeks kepuasan masyarakat | Nilai | 80

      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84

      Tabel 3.3 Capaian Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 82 | 86

      Tabel 3.4 Capaian Kinerja menurut Bidang Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84`,
    finds: ['D11'],
  },
  {
    about:
      'Perubahan perjanjian kinerja menetapkan target baru, dan setiap bidang berjanji atas bagiannya sendiri.',
    drawn: `
      PERJANJIAN KINERJA TAHUN 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Produksi padi | Ton | 152.000

      PERUBAHAN PERJANJIAN KINERJA TAHUN 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Produksi padi | Ton | 148.500

      PERJANJIAN KINERJA KEPALA BIDANG TANAMAN PANGAN TAHUN 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Jumlah kelompok tani yang dibina | Kelompok | 64

      PERJANJIAN KINERJA KEPALA BIDANG PETERNAKAN TAHUN 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Jumlah kelompok tani yang dibina | Kelompok | 27`,
    finds: [],
  },
  {
    about: 'Tabel triwulan yang berbeda, dan tabel perangkat daerah yang berbeda, tidak dibandingkan.',
    drawn: `
      CAPAIAN KINERJA DINAS SOSIAL TRIWULAN I TAHUN 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 40 | 41

      CAPAIAN KINERJA DINAS SOSIAL TRIWULAN II TAHUN 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 82

      CAPAIAN KINERJA DINAS KESEHATAN TRIWULAN II TAHUN 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 85 | 79`,
    finds: [],
  },
];
