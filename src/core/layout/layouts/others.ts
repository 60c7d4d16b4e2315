import type { LayoutPattern } from './layout-pattern';

/** Plans without results, lists, and what nothing else fits. */
export const OTHERS: readonly LayoutPattern[] = [
  { kind: 'iku', all: ['indikator'], any: ['formulasi', 'sumber-data'], none: ['realisasi'] },
  { kind: 'perjanjian-kinerja', all: ['target'], any: ['indikator', 'sasaran', 'program', 'uraian'] },
  {
    kind: 'perjanjian-kinerja',
    all: ['pagu'],
    any: ['program'],
    none: ['jumlah', 'lain', 'nilai'],
  },
  { kind: 'program-kegiatan', all: ['program'], none: ['pagu', 'jumlah'], any: ['program'] },
  {
    kind: 'checklist',
    none: ['target', 'realisasi', 'capaian', 'pagu', 'jumlah'],
    header: ['check list', 'checklist', 'ceklis', 'ya tidak', 'ada tidak'],
  },
  // A card of one indikator: its target and realisasi stand below one another.
  { kind: 'teks', all: ['uraian', 'lain'], columnsAtMost: 2, values: ['target', 'realisasi'] },
  { kind: 'rekap', any: ['jumlah', 'lain', 'pagu'] },
  { kind: 'teks' },
];
