import { CAPAIAN, MONEY, REALISASI, SHARE } from './phrases';
import type { RoleWords } from './role-words';

/** Columns that tell how a figure came out: change, grade, remainder, absorption. */
export const RESULTS: readonly RoleWords[] = [
  {
    role: 'perubahan',
    leaf: [
      'peningkatan',
      'penurunan',
      'perubahan',
      'kenaikan',
      'naik turun',
      'naik',
      'turun',
      'trend',
      'tren',
      'pertumbuhan',
      'perbedaan',
    ],
    not: [
      ...MONEY,
      'target',
      'prevalensi',
      'setelah perubahan',
      'apbd perubahan',
      'pk perubahan',
      'sesudah perubahan',
    ],
  },
  {
    role: 'perubahan',
    exact: ['angka', 'jumlah', 'persen', 'nilai', 'poin', 'absolut'],
    path: ['naik turun', 'perubahan', 'pertumbuhan', 'tren', 'trend', 'kenaikan penurunan', 'kenaikan'],
    not: [...MONEY, 'target', 'setelah perubahan', 'apbd perubahan', 'pk perubahan', 'sesudah perubahan'],
    content: 'figure',
  },
  {
    role: 'predikat',
    leaf: [
      'predikat',
      'kriteria',
      'kriteri',
      'kategori',
      'peringkat',
      'interpretasi',
      'status',
      'notifikasi',
      'kualifikasi',
      'makna',
      'arti',
      'warna',
    ],
    // One slip of the keyboard lies between peringkat and perangkat.
    not: ['indikator', 'perangkat daerah'],
    content: 'text',
  },
  {
    role: 'sisa',
    leaf: ['sisa', 'selisih', 'lebih kurang', 'silpa', 'sisa lebih', 'bertambah berkurang'],
    content: 'figure',
  },
  { role: 'penyerapan', leaf: ['serapan', 'penyerapan', 'daya serap', 'tingkat serapan'], content: 'figure' },
  {
    role: 'penyerapan',
    exact: ['anggaran', 'keuangan'],
    path: [...CAPAIAN, 'persen'],
    not: ['target', ...REALISASI],
    content: 'figure',
  },
  { role: 'penyerapan', path: REALISASI, and: ['keuangan persen', 'anggaran persen'], content: 'figure' },
  { role: 'lain', leaf: ['target'], and: ['keuangan persen', 'anggaran persen'], content: 'figure' },
  { role: 'penyerapan', leaf: [...SHARE, ...CAPAIAN], and: MONEY, content: 'figure' },
];
