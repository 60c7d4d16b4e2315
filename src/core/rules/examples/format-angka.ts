import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Angka yang disimpan sebagai angka.',
    drawn: `
      Tabel 2.5 Anggaran Belanja Tahun 2024
      No | Uraian | Anggaran Belanja (Rp) | Realisasi Belanja (Rp)
      1 | Belanja Operasi | 11.924.883.678,00 | 10.799.085.824,00`,
    finds: [],
  },
  {
    about: 'Titik dipakai untuk ribuan sekaligus desimal.',
    drawn: `
      Tabel 2.5 Anggaran Belanja Tahun 2024
      No | Uraian | Anggaran Belanja (Rp) | Realisasi Belanja (Rp)
      1 | Belanja Operasi | 11.924.883.678.00 | 10.799.085.824,00`,
    finds: ['C3'],
  },
  {
    about: 'Satu kelompok ribuan hanya dua digit.',
    drawn: `
      Tabel 3.9 Realisasi Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Realisasi (Rp)
      1 | Program Pelayanan Sosial | 930.47.023 | 900.000.000`,
    finds: ['C3'],
  },
  {
    about: 'Angka yang terbaca tetapi disimpan sebagai teks hanya menjadi catatan, satu untuk setiap tabel.',
    drawn: `
      Tabel 3.9 Realisasi Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Realisasi (Rp)
      1 | Program Pelayanan Sosial | Rp. 930.047.023,- | '900.000.000'`,
    finds: [],
    notes: ['C3'],
  },
];
