import type { LayoutPattern } from './layout-pattern';

/** What a table that gives figures has, and a scale does not. */
const NOT_OF_A_SCALE: LayoutPattern['none'] = [
  'indikator',
  'target',
  'realisasi',
  'sasaran',
  'program',
  'pagu',
  'bobot',
  'jumlah',
  'penanggung-jawab',
  'tahun',
];

/** Scales, grades and what is evaluated by them, and minimum services. */
export const GRADES: readonly LayoutPattern[] = [
  {
    kind: 'sebaran-predikat',
    all: ['predikat', 'jumlah'],
    none: ['indikator', 'target', 'realisasi', 'sasaran', 'program', 'pagu', 'bobot', 'nilai'],
    columnsAtMost: 5,
  },
  {
    kind: 'skala-predikat',
    all: ['predikat'],
    none: NOT_OF_A_SCALE,
    title: ['skala', 'peringkat', 'interval', 'kriteria', 'predikat', 'kategori', 'skala ordinal'],
    columnsAtMost: 5,
  },
  {
    kind: 'skala-predikat',
    all: ['predikat', 'nilai'],
    none: NOT_OF_A_SCALE,
    columnsAtMost: 5,
  },
  {
    kind: 'evaluasi-sakip',
    all: ['bobot'],
    any: ['nilai', 'capaian', 'realisasi', 'jumlah'],
    none: ['pagu', 'target'],
  },
  {
    kind: 'evaluasi-sakip',
    all: ['nilai'],
    none: ['indikator', 'target', 'pagu', 'realisasi'],
    title: [
      'evaluasi sakip',
      'hasil evaluasi akip',
      'nilai sakip',
      'evaluasi akuntabilitas kinerja',
      'evaluasi implementasi sakip',
    ],
  },
  {
    kind: 'spm',
    any: ['target', 'realisasi'],
    header: ['terlayani', 'berhak', 'pelayanan dasar', 'harus dilayani'],
  },
  { kind: 'spm', any: ['target', 'realisasi'], title: ['standar pelayanan minimal', 'spm'] },
];
