/** What a table can be. The words are fixed: other programs read them. */
export const KINDS = [
  'skala-predikat',
  'perjanjian-kinerja',
  'target-tahunan',
  'iku',
  'capaian-kinerja',
  'capaian-triwulan',
  'capaian-program',
  'perbandingan-tahun',
  'kemajuan-renstra',
  'sebaran-predikat',
  'efisiensi',
  'form-1',
  'program-kegiatan',
  'realisasi-anggaran',
  'kinerja-dan-anggaran',
  'perbandingan-anggaran',
  'evaluasi-sakip',
  'spm',
  'rekap',
  'lra-sipd',
  'rak-sipd',
  'e-81',
  'rfk',
  'checklist',
  'teks',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a column can be. The words are fixed: other programs read them. */
export const ROLES = [
  'no',
  'tujuan',
  'sasaran',
  'indikator',
  'program',
  'uraian',
  'tahun',
  'triwulan',
  'satuan',
  'formulasi',
  'sumber-data',
  'penanggung-jawab',
  'target',
  'realisasi',
  'capaian',
  'predikat',
  'target-akhir',
  'kemajuan',
  'perubahan',
  'pagu',
  'realisasi-anggaran',
  'penyerapan',
  'sisa',
  'fisik',
  'efisiensi',
  'label-efisiensi',
  'bobot',
  'nilai',
  'jumlah',
  'keterangan',
  'lain',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles whose figures belong to a year. */
export const MEASURES: ReadonlySet<Role> = new Set<Role>([
  'target',
  'realisasi',
  'capaian',
  'predikat',
  'target-akhir',
  'kemajuan',
  'perubahan',
  'pagu',
  'realisasi-anggaran',
  'penyerapan',
  'sisa',
  'fisik',
  'efisiensi',
  'label-efisiensi',
  'nilai',
  'jumlah',
]);

/** Roles that are printed as the result of a calculation, and rounded. */
export const DERIVED: ReadonlySet<Role> = new Set<Role>([
  'capaian',
  'penyerapan',
  'kemajuan',
  'perubahan',
  'efisiensi',
]);

/** Roles that name what a row is about. */
export const NAMES: ReadonlySet<Role> = new Set<Role>([
  'tujuan',
  'sasaran',
  'indikator',
  'program',
  'uraian',
]);
