import type { LayoutPattern } from './layout-pattern';

/** The forms of planning and the exports of SIPD, which their titles or headers name. */
export const FORMS: readonly LayoutPattern[] = [
  {
    kind: 'rak-sipd',
    any: ['jumlah', 'pagu', 'lain'],
    header: ['rak', 'anggaran kas', 'nama sub kegiatan'],
    also: ['no', 'uraian', 'program'],
    none: ['target', 'realisasi'],
  },
  {
    kind: 'rak-sipd',
    any: ['jumlah', 'pagu', 'lain'],
    title: ['anggaran kas'],
    also: ['no', 'uraian', 'program'],
    none: ['target', 'realisasi', 'realisasi-anggaran'],
  },
  {
    kind: 'lra-sipd',
    all: ['pagu', 'realisasi-anggaran'],
    header: ['kelompok belanja operasi', 'operasi anggaran'],
  },
  {
    kind: 'lra-sipd',
    all: ['no', 'uraian', 'pagu', 'realisasi-anggaran'],
    none: ['program', 'indikator', 'sasaran', 'target', 'sisa', 'tahun'],
    title: ['laporan realisasi anggaran'],
    header: ['kode rekening', 'kode rek'],
  },
  {
    kind: 'e-81',
    any: ['target-akhir', 'target'],
    also: ['pagu', 'realisasi-anggaran'],
    title: [
      'evaluasi terhadap hasil renja',
      'evaluasi hasil renja',
      'evaluasi renja',
      'formulir e',
      'evaluasi terhadap hasil rencana kerja',
      'evaluasi hasil pelaksanaan renja',
    ],
  },
  {
    kind: 'e-81',
    any: ['target', 'target-akhir'],
    also: ['realisasi-anggaran'],
    header: [
      'realisasi kinerja pada triwulan',
      'target renstra',
      'tingkat capaian kinerja dan realisasi anggaran renstra',
    ],
  },
];
