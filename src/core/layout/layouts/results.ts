import type { LayoutPattern } from './layout-pattern';

/** Targets and what was reached of them, by year, by quarter, or once. */
export const OF_RESULTS: readonly LayoutPattern[] = [
  { kind: 'target-tahunan', all: ['triwulan', 'target'], none: ['realisasi', 'capaian'] },
  { kind: 'capaian-triwulan', any: ['triwulan'], also: ['target', 'realisasi', 'capaian'] },
  { kind: 'perbandingan-tahun', all: ['target'], years: { of: ['realisasi'], atLeast: 2 } },
  { kind: 'target-tahunan', years: { of: ['target'], atLeast: 3 }, none: ['capaian'] },
  { kind: 'perbandingan-tahun', years: { of: ['realisasi'], atLeast: 2 } },
  { kind: 'perbandingan-tahun', years: { of: ['capaian'], atLeast: 2 } },
  {
    kind: 'perbandingan-tahun',
    all: ['realisasi', 'target'],
    years: { of: ['realisasi', 'target'], atLeast: 2 },
  },
  {
    kind: 'perbandingan-tahun',
    all: ['tahun'],
    any: ['realisasi', 'capaian'],
    also: ['target', 'realisasi', 'capaian'],
  },
  { kind: 'perbandingan-tahun', all: ['perubahan'], any: ['realisasi', 'capaian'] },
  {
    kind: 'capaian-kinerja',
    all: ['target', 'realisasi', 'capaian', 'predikat'],
    any: ['target-akhir', 'kemajuan'],
    title: ['capaian kinerja', 'pengukuran kinerja', 'capaian indikator'],
  },
  { kind: 'kemajuan-renstra', any: ['target-akhir', 'kemajuan'], also: ['realisasi', 'capaian'] },
  { kind: 'perbandingan-tahun', all: ['realisasi'], none: ['target', 'capaian'], title: ['perbandingan'] },
  {
    kind: 'sebaran-predikat',
    any: ['jumlah', 'capaian', 'nilai', 'lain'],
    none: ['target', 'realisasi', 'indikator', 'bobot'],
    values: [
      'sangat tinggi',
      'sangat baik',
      'melampaui target',
      'melebihi target',
      'melebihi melampaui target',
      'sesuai target',
      'sangat berhasil',
      'memuaskan',
      'tidak tercapai',
      'tercapai',
    ],
  },
  {
    kind: 'capaian-program',
    all: ['program'],
    any: ['realisasi', 'capaian'],
    also: ['target', 'realisasi', 'capaian'],
  },
  {
    kind: 'capaian-kinerja',
    any: ['realisasi', 'capaian'],
    also: ['target', 'indikator', 'sasaran', 'tujuan', 'predikat'],
  },
];
