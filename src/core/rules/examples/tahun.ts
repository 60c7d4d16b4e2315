import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Tabel tahun lalu boleh berdampingan dengan tabel tahun ini.',
    drawn: `
      Tabel 3.1 Capaian Kinerja Tahun 2023
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 78 | 81

      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84`,
    finds: [],
  },
  {
    about: 'Judul tabel rencana masih menyebut tahun lalu.',
    drawn: `
      Tabel 2.3 Keselarasan Program dengan Indikator Kinerja Tahun 2023
      Sasaran Strategis | Indikator Kinerja | Program
      Meningkatnya pelayanan sosial | Indeks kepuasan masyarakat | Program Pelayanan Sosial

      Tabel 2.4 Perjanjian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target
      1 | Indeks kepuasan masyarakat | Nilai | 80

      Tabel 3.1 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84`,
    finds: ['A1'],
  },
  {
    about: 'Target dan realisasi tahun lalu tampil sebagai angka tahun ini.',
    drawn: `
      Tabel 2.1 Capaian Kinerja Tahun 2023
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 78,00 | 81,25

      Tabel 3.1 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 80,00 | 84,50

      Tabel 3.2 Capaian Kinerja Utama Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi
      1 | Indeks kepuasan masyarakat | Nilai | 78,00 | 81,25`,
    finds: ['D11'],
  },
];
