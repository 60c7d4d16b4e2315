import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Persentase mengikuti banyaknya indikator.',
    drawn: `
      Tabel 3.4 Rekapitulasi Capaian Indikator Tahun 2024
      No | Kategori | Jumlah Indikator | Persentase
      1 | Melampaui target | 2 | 40,00%
      2 | Sesuai target | 2 | 40,00%
      3 | Tidak tercapai | 1 | 20,00%`,
    finds: [],
  },
  {
    about: '2 dari 5 indikator adalah 40,00%, bukan 45,00%.',
    drawn: `
      Tabel 3.4 Rekapitulasi Capaian Indikator Tahun 2024
      No | Kategori | Jumlah Indikator | Persentase
      1 | Melampaui target | 2 | 45,00%
      2 | Sesuai target | 2 | 40,00%
      3 | Tidak tercapai | 1 | 20,00%`,
    finds: ['D3'],
  },
  {
    about: 'Tabel capaian memuat dua indikator yang melampaui target, bukan tiga.',
    drawn: `
      Tabel 3.3 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian % | Kategori
      1 | Indeks kepuasan masyarakat | 80 | 84 | 105,00 | Melampaui target
      2 | Rumah layak huni | 50 | 55 | 110,00 | Melampaui target
      3 | Nilai SAKIP | 70 | 70 | 100,00 | Sesuai target
      4 | Persentase aset tertib | 100 | 90 | 90,00 | Tidak tercapai

      Tabel 3.4 Rekapitulasi Capaian Indikator Tahun 2024
      No | Kategori | Jumlah Indikator
      1 | Melampaui target | 3
      2 | Sesuai target | 1
      3 | Tidak tercapai | 1`,
    finds: ['C10'],
  },
  {
    about: '331 respon dari 340 sampel adalah 97,35%, bukan 79,35%.',
    drawn: `
      Tabel 1.4 Tingkat Respon Survei Tahun 2024
      No | Nama Survei | Sampel | Respon | Tingkat Respon (%)
      1 | Survei angkatan kerja | 340 | 331 | 79,35
      2 | Survei sosial ekonomi | 620 | 611 | 98,55
      3 | Survei ubinan | 96 | 88 | 91,67
      Jumlah | | 1.056 | 1.030 | 97,54`,
    finds: ['E3'],
  },
  {
    about: 'Persentase seluruhnya adalah 100%.',
    drawn: `
      Tabel 3.4 Rekapitulasi Capaian Indikator Tahun 2024
      Kategori | Jumlah Indikator | Persentase
      Melampaui target | 7 | 87,50
      Tidak tercapai | 1 | 12,50
      Jumlah | 8 | 10,00`,
    finds: ['C5'],
  },
];
