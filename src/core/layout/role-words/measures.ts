import { BASELINE, CAPAIAN, FINAL, MONEY, REALISASI, SHARE } from './phrases';
import type { RoleWords } from './role-words';

/** Columns of figures: target, realisasi, capaian, money, counts. */
export const MEASURED: readonly RoleWords[] = [
  {
    role: 'indikator',
    leaf: ['indikator', 'iku', 'ikk', 'ikp', 'iki'],
    not: ['capaian indikator', 'realisasi indikator', 'target indikator', 'formula'],
    content: 'text',
  },
  { role: 'target-akhir', leaf: FINAL, not: REALISASI, content: 'figure' },
  {
    role: 'pagu',
    exact: ['rp', 'anggaran', 'anggaran rp'],
    path: FINAL,
    not: [...REALISASI, ...CAPAIAN],
    content: 'figure',
  },
  { role: 'target-akhir', path: FINAL, not: [...REALISASI, ...CAPAIAN], content: 'figure' },
  { role: 'realisasi', leaf: BASELINE, not: ['target'], content: 'figure' },
  {
    role: 'capaian',
    exact: [
      'kinerja persen',
      'persen kinerja',
      'persentase kinerja',
      'tingkat kinerja',
      'hasil pengukuran',
      'hasil pengukuran persen',
      'pcro',
    ],
    content: 'figure',
  },
  { role: 'realisasi', path: ['realisasi target'], not: MONEY, content: 'figure' },
  {
    role: 'capaian',
    leaf: ['persentase realisasi', 'persen realisasi', 'tingkat realisasi'],
    not: MONEY,
    content: 'figure',
  },
  { role: 'capaian', leaf: CAPAIAN, not: [...MONEY, 'target', ...REALISASI], content: 'figure' },
  { role: 'capaian', leaf: CAPAIAN, and: SHARE, not: MONEY, content: 'figure' },
  { role: 'realisasi-anggaran', leaf: REALISASI, and: MONEY, content: 'figure' },
  { role: 'realisasi-anggaran', path: REALISASI, and: MONEY, content: 'figure' },
  { role: 'realisasi', leaf: REALISASI },
  { role: 'realisasi', path: REALISASI, not: ['target'], content: 'figure' },
  {
    role: 'pagu',
    path: ['target', 'rencana', 'pagu', 'alokasi', 'dpa', 'dppa'],
    and: MONEY,
    not: ['jumlah program', 'total program', 'program kegiatan', 'jumlah pegawai'],
    content: 'figure',
  },
  { role: 'target', leaf: ['target', 'rencana', 'perjanjian kinerja'], not: ['tindak lanjut'] },
  { role: 'target', path: ['target'], not: ['sasaran', 'indikator', ...CAPAIAN], content: 'figure' },
  { role: 'capaian', path: CAPAIAN, not: [...MONEY, 'target'], content: 'figure' },
  {
    role: 'jumlah',
    path: ['jumlah program', 'total program', 'jumlah pegawai', 'jumlah kegiatan'],
    content: 'figure',
  },
  { role: 'pagu', leaf: MONEY, content: 'figure' },
  {
    role: 'pagu',
    leaf: [
      'apbd murni',
      'apbd perubahan',
      'perubahan apbd',
      'apbn murni',
      'apbdes murni',
      'apbdes perubahan',
    ],
    not: ['kontribusi', ...REALISASI, ...SHARE],
    content: 'figure',
  },
  { role: 'nilai', leaf: ['nilai', 'skor', 'skala', 'interval'], not: ['nilai anggaran', 'sasaran'] },
  {
    role: 'jumlah',
    leaf: ['jumlah', 'total', 'banyaknya', 'laki laki', 'perempuan', 'l', 'p', 'frekuensi', 'kuantitas'],
    content: 'figure',
  },
  { role: 'target', exact: ['t'], content: 'figure' },
  { role: 'realisasi', exact: ['r'], content: 'figure' },
  { role: 'target', leaf: ['standar nasional', 'standar'], content: 'figure' },
  // A number of people or things to reach, as health offices write it.
  { role: 'target', leaf: ['sasaran'], not: ['indikator', 'jumlah', ...CAPAIAN], content: 'figure' },
];
