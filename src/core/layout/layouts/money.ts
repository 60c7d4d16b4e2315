import type { LayoutPattern } from './layout-pattern';

/** Money, alone or beside results. */
export const OF_MONEY: readonly LayoutPattern[] = [
  { kind: 'efisiensi', any: ['efisiensi', 'label-efisiensi'], also: ['capaian', 'penyerapan', 'fisik'] },
  { kind: 'efisiensi', all: ['capaian', 'penyerapan'], none: ['target', 'realisasi', 'pagu'] },
  { kind: 'efisiensi', any: ['efisiensi'], none: ['tahun'] },
  {
    kind: 'form-1',
    all: ['program', 'fisik'],
    any: ['pagu', 'realisasi-anggaran'],
    also: ['target', 'indikator'],
  },
  { kind: 'rfk', all: ['fisik'], any: ['pagu', 'realisasi-anggaran', 'penyerapan'] },
  { kind: 'perbandingan-anggaran', all: ['tahun'], any: ['pagu', 'realisasi-anggaran'] },
  { kind: 'perbandingan-anggaran', years: { of: ['pagu'], atLeast: 2 }, none: ['target', 'target-akhir'] },
  {
    kind: 'perbandingan-anggaran',
    years: { of: ['realisasi-anggaran'], atLeast: 2 },
    none: ['target', 'target-akhir'],
  },
  { kind: 'perbandingan-anggaran', all: ['pagu', 'perubahan'], none: ['target', 'realisasi-anggaran'] },
  { kind: 'program-kegiatan', all: ['program', 'target', 'pagu'], none: ['capaian', 'penyerapan'] },
  {
    kind: 'kinerja-dan-anggaran',
    any: ['target', 'realisasi', 'capaian'],
    also: ['pagu', 'realisasi-anggaran'],
  },
  { kind: 'realisasi-anggaran', all: ['pagu'], any: ['realisasi-anggaran', 'penyerapan', 'sisa'] },
  { kind: 'realisasi-anggaran', all: ['realisasi-anggaran'] },
];
