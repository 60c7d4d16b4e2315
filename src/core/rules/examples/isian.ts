import type { Example } from '../rule';

export const examples: readonly Example[] = [
  {
    about: 'Yang belum dinilai diberi tanda atau keterangan.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian % | Keterangan
      1 | Indeks kepuasan masyarakat | Nilai | 80 | 84 | 105,00 |
      2 | Nilai SAKIP | Nilai | 72 | - | - | Belum dinilai`,
    finds: [],
  },
  {
    about: 'Baris jumlah memuat anggaran dan realisasi tanpa persentase.',
    drawn: `
      Tabel 3.9 Realisasi Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Realisasi (Rp) | %
      1 | Program Pelayanan Sosial | 50.000.000 | 45.000.000 | 90,00
      2 | Program Pemberdayaan | 50.000.000 | 40.000.000 | 80,00
      Jumlah | | 100.000.000 | 85.000.000 | `,
    finds: ['E5'],
  },
  {
    about: 'Baris jumlah tanpa satu angka pun.',
    drawn: `
      Tabel 3.9 Realisasi Anggaran Tahun 2024
      No | Program | Anggaran (Rp) | Realisasi (Rp) | %
      1 | Program Pelayanan Sosial | 50.000.000 | 45.000.000 | 90,00
      2 | Program Pemberdayaan | 50.000.000 | 40.000.000 | 80,00
      Jumlah | | | | `,
    finds: ['C5'],
  },
  {
    about: 'Satu program tidak memuat jumlah kegiatannya, padahal program lain memuatnya.',
    drawn: `
      Tabel 3.9 Realisasi Anggaran Tahun 2024
      No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)
      A | Program Pelayanan Sosial | 50.000.000 | 45.000.000
      1 | Kegiatan Rehabilitasi | 30.000.000 | 27.000.000
      2 | Kegiatan Perlindungan | 20.000.000 | 18.000.000
      B | Program Pemberdayaan | |
      1 | Kegiatan Pelatihan | 25.000.000 | 20.000.000
      2 | Kegiatan Pendampingan | 15.000.000 | 14.000.000`,
    finds: ['C6'],
  },
  {
    about: 'Defisit tidak memiliki persentase.',
    drawn: `
      Laporan Realisasi Anggaran Tahun Anggaran 2024
      Kode | Uraian | Anggaran | Realisasi | %
      4 | PENDAPATAN | 80.000.000 | 85.000.000 | 106,25
      5 | BELANJA | 120.000.000 | 100.000.000 | 83,33
      | SURPLUS/(DEFISIT) | -40.000.000 | -15.000.000 |`,
    finds: [],
  },
  {
    about: 'Nilai galat dilaporkan di tempat asalnya, tidak di sel yang dihitung darinya.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Indeks kepuasan masyarakat | 80 | 84 | 105,00
      2 | Nilai SAKIP | 70 | =Data!B4 -> #REF! | =D4/C4*100 -> #REF!`,
    finds: ['D4'],
  },
  {
    about: 'Baris yang targetnya belum diisi cukup diberi satu catatan.',
    drawn: `
      Tabel 3.2 Capaian Kinerja Tahun 2024
      No | Indikator Kinerja | Target | Realisasi | Capaian (%)
      1 | Indeks kepuasan masyarakat | 80 | 84 | =D3/C3*100 -> 105,00
      2 | Nilai SAKIP | | | =D4/C4*100 -> #DIV/0!
      3 | Indeks inovasi daerah | | | =D5/C5*100 -> #DIV/0!`,
    finds: [],
    notes: ['E4'],
  },
];
