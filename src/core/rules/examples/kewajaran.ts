import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Pendapatan yang melebihi targetnya wajar.',
    drawn: `
      Tabel 3.9 Realisasi Pendapatan Tahun 2024
      No | Uraian | Anggaran (Rp) | Realisasi (Rp) | %
      1 | Retribusi | 50.000.000 | 55.000.000 | 110,00`,
    finds: [],
  },
  {
    about: 'Realisasi 55.000.000 melebihi pagu 50.000.000.',
    drawn: `
      Tabel 3.9 Realisasi Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Realisasi (Rp) | %
      1 | Program Pelayanan Sosial | 50.000.000 | 55.000.000 | 110,00`,
    finds: ['D3'],
  },
  {
    about: 'Yang terlayani lebih banyak daripada yang berhak, dan capaiannya tidak tertulis.',
    drawn: `
      Tabel 3.9 Capaian SPM Tahun 2024
      No | Jenis Layanan | Jumlah yang Berhak | Jumlah yang Terlayani | Capaian (%)
      1 | Pelayanan kesehatan ibu hamil | 120 | 118 | 98,33
      2 | Pelayanan kesehatan lansia | 90 | 95 | -`,
    finds: ['D4'],
  },
  {
    about: 'Capaian dua kali target atau lebih hanya menjadi catatan.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
      1 | Jumlah desa mandiri | Desa | 4 | 9 | 225,00
      2 | Indeks kepuasan masyarakat | Nilai | 80 | 84 | 105,00`,
    finds: [],
    notes: ['F3'],
  },
  {
    about: 'Sisa lebih tahun lalu dan defisit bukan belanja yang melampaui pagunya.',
    drawn: `
      Laporan Realisasi Anggaran Tahun Anggaran 2024
      Kode | Uraian | Anggaran | Realisasi | %
      5 | BELANJA | 120.000.000 | 100.000.000 | 83,33
      | SURPLUS/(DEFISIT) | -40.000.000 | -15.000.000 |
      6.1 | Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya | 45.000.000 | 45.000.117 | 100,00`,
    finds: [],
  },
];
