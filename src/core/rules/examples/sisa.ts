import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Sisa sama dengan anggaran dikurangi realisasi, dan bernilai negatif bila realisasi melampauinya.',
    drawn: `
      Tabel 3.9 Realisasi Pendapatan Tahun 2024
      No | Uraian | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)
      1 | Retribusi | 75.000.000 | 76.500.000 | -1.500.000
      2 | Pajak reklame | 20.000.000 | 18.000.000 | 2.000.000`,
    finds: [],
  },
  {
    about: 'Pagu 75.000.000 dikurangi realisasi 60.500.000 menyisakan 14.500.000, bukan 14.050.000.',
    drawn: `
      Tabel 3.9 Realisasi Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Realisasi (Rp) | Sisa Anggaran (Rp)
      1 | Program Pelayanan Sosial | 75.000.000 | 60.500.000 | 14.050.000
      2 | Program Pemberdayaan | 20.000.000 | 18.000.000 | 2.000.000`,
    finds: ['E3'],
  },
  {
    about: 'Pembulatan pada tabel dalam jutaan rupiah hanya menjadi catatan.',
    drawn: `
      Tabel 3.9 Realisasi Anggaran Tahun 2024 (dalam jutaan rupiah)
      No | Program | Anggaran (Rp) | Realisasi (Rp) | Sisa Anggaran (Rp)
      1 | Program Pelayanan Sosial | 75,33 | 60,50 | 14,82
      2 | Program Pemberdayaan | 20,00 | 18,00 | 2,00`,
    finds: [],
    notes: ['E3'],
  },
];
