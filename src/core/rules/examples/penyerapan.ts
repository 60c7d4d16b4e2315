import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Persentase yang dibulatkan ke digit yang dicetak dianggap sesuai.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Program Pelayanan Sosial | 30.000.000 | 20.000.000 | 66,67`,
    finds: [],
  },
  {
    about: 'Realisasi 45.000.000 dari pagu 50.000.000 adalah 90,00, bukan 95,00.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Program Pelayanan Sosial | 50.000.000 | 45.000.000 | 95,00
      2 | Program Pemberdayaan | 80.000.000 | 60.000.000 | 75,00`,
    finds: ['E3'],
  },
  {
    about: 'Persentase belanja langsung dan tidak langsung tertukar: satu kekeliruan, satu temuan.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Uraian | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Belanja Langsung | 50.000.000 | 45.000.000 | 75,00
      2 | Belanja Tidak Langsung | 80.000.000 | 60.000.000 | 90,00`,
    finds: ['E3'],
  },
  {
    about: 'Baris jumlah memuat rata-rata persentase, bukan persentase dari jumlahnya.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Program Pelayanan Sosial | 30.000.000 | 20.000.000 | 66,67
      2 | Program Pemberdayaan | 20.000.000 | 18.000.000 | 90,00
      Jumlah | | 50.000.000 | 38.000.000 | 78,33`,
    finds: ['E5'],
  },
  {
    about: 'Kolom persentase memuat persentase sisa anggaran.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Program Pelayanan Sosial | 50.000.000 | 45.000.000 | 10,00
      2 | Program Pemberdayaan | 80.000.000 | 60.000.000 | 75,00`,
    finds: ['E3'],
  },
  {
    about: 'Selisih satu satuan pada digit terakhir hanya menjadi catatan.',
    drawn: `
      Tabel 3.8 Realisasi Anggaran Tahun 2024
      No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
      1 | Program Pelayanan Sosial | 30.000.000 | 20.000.000 | 66,68`,
    finds: [],
    notes: ['E3'],
  },
];
