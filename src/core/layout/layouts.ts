import type { Kind, Role } from './kinds';

/**
 * A standard layout as data: the roles it needs, those that rule it out, and words of its title or headers.
 * `years` asks for figures of that many years in the columns of some roles.
 */
export interface LayoutPattern {
  readonly kind: Kind;
  readonly all?: readonly Role[];
  readonly any?: readonly Role[];
  /** A second group of which one role must be there. */
  readonly also?: readonly Role[];
  readonly none?: readonly Role[];
  readonly years?: { readonly of: readonly Role[]; readonly atLeast: number };
  /** Phrases of the title, the headers, or the row labels. */
  readonly title?: readonly string[];
  readonly header?: readonly string[];
  readonly values?: readonly string[];
  readonly columnsAtMost?: number;
}

/** In this order: the first pattern that fits gives the kind. */
export const LAYOUTS: readonly LayoutPattern[] = [
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
  {
    kind: 'sebaran-predikat',
    all: ['predikat', 'jumlah'],
    none: ['indikator', 'target', 'realisasi', 'sasaran', 'program', 'pagu', 'bobot', 'nilai'],
    columnsAtMost: 5,
  },
  {
    kind: 'skala-predikat',
    all: ['predikat'],
    none: [
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
    ],
    title: ['skala', 'peringkat', 'interval', 'kriteria', 'predikat', 'kategori', 'skala ordinal'],
    columnsAtMost: 5,
  },
  {
    kind: 'skala-predikat',
    all: ['predikat', 'nilai'],
    none: [
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
    ],
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
