import type { Role } from './kinds';

/**
 * One way in which a column's header says its role. `leaf` looks at the column's own (lowest) label,
 * `path` at all labels above it too; every list that is given must hold one of its phrases, `not` none.
 */
export interface RoleWords {
  readonly role: Role;
  readonly content?: 'text' | 'figure';
  readonly exact?: readonly string[];
  readonly leaf?: readonly string[];
  readonly path?: readonly string[];
  readonly and?: readonly string[];
  readonly not?: readonly string[];
}

/** Words that make a measure one of money. */
export const MONEY = [
  'anggaran',
  'pagu',
  'keuangan',
  'belanja',
  'dana',
  'dpa',
  'dppa',
  'dipa',
  'alokasi',
  'biaya',
  'rp',
  'rupiah',
];

const SHARE = ['persen', 'persentase', 'rasio'];
const CAPAIAN = ['capaian', 'pencapaian', 'ketercapaian'];
const REALISASI = ['realisasi', 'terealisasi', 'kinerja yang dicapai', 'hasil capaian'];
export const FINAL = [
  'akhir renstra',
  'akhir rpjmd',
  'akhir periode',
  'akhir tahun renstra',
  'sasaran akhir',
  'target akhir',
  'jangka menengah',
  'akhir rpjmn',
];
const TOWARDS_END = [
  'terhadap akhir',
  'terhadap target akhir',
  'terhadap target renstra',
  'terhadap target rpjmd',
  'terhadap renstra',
  'terhadap rpjmd',
];
export const BASELINE = [
  'data awal',
  'kondisi awal',
  'capaian awal',
  'baseline',
  'capaian s d',
  'kondisi kinerja awal',
];

/** In this order: the first entry that fits gives the role. */
export const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: 'no',
    exact: ['no', 'nomor', 'no urut', 'nomor urut', 'nmr', 'kode', 'kode rekening', 'rekening', 'kode rek'],
  },
  { role: 'no', leaf: ['kode'], not: ['nama'] },
  { role: 'triwulan', exact: ['triwulan', 'tw', 'periode triwulan'] },
  { role: 'tahun', exact: ['tahun', 'tahun anggaran', 'thn'], content: 'figure' },
  { role: 'satuan', leaf: ['satuan'], not: ['harga', ...REALISASI], content: 'text' },
  { role: 'satuan', exact: ['unit', 'sat', 'satuan'] },
  { role: 'sumber-data', leaf: ['sumber data', 'sumber'], not: ['dana', 'anggaran'] },
  {
    role: 'penanggung-jawab',
    leaf: [
      'penanggung jawab',
      'penanggungjawab',
      'opd',
      'skpd',
      'unit kerja',
      'unit pelaksana',
      'pelaksana',
      'perangkat daerah',
      'bidang pengampu',
      'pengampu',
      'pic',
      'pd penanggung jawab',
    ],
    content: 'text',
    not: ['indikator', 'nama'],
  },
  {
    role: 'penanggung-jawab',
    exact: ['bidang', 'bagian', 'seksi', 'subbagian', 'sub bagian'],
    content: 'text',
  },
  { role: 'nilai', leaf: ['interval', 'rentang'], not: ['target', 'kelas interval'] },
  {
    role: 'formulasi',
    leaf: [
      'formulasi',
      'formula',
      'rumus',
      'form perhitungan',
      'cara perhitungan',
      'definisi operasional',
      'formulasi perhitungan',
      'metode perhitungan',
    ],
    content: 'text',
  },
  {
    role: 'target',
    leaf: ['berhak', 'harus dilayani', 'wajib dilayani', 'sasaran layanan', 'membutuhkan layanan'],
    content: 'figure',
  },
  { role: 'realisasi', leaf: ['terlayani', 'dilayani', 'yang mendapat layanan'], content: 'figure' },
  {
    role: 'label-efisiensi',
    leaf: ['efisien', 'efisiensi', 'keterangan efisiensi', 'kategori efisiensi'],
    content: 'text',
  },
  { role: 'sisa', leaf: ['efisiensi'], and: ['rp', 'rupiah'], not: ['persen'], content: 'figure' },
  { role: 'efisiensi', leaf: ['efisiensi', 'efisien'], content: 'figure' },
  { role: 'efisiensi', exact: ['persen', 'nilai', 'tingkat'], path: ['efisiensi'], content: 'figure' },
  {
    role: 'sisa',
    exact: ['persen', 'persentase', 'total', 'jumlah', 'rp', 'rupiah', 'anggaran', 'dana'],
    path: ['sisa', 'silpa'],
    content: 'figure',
  },
  { role: 'bobot', leaf: ['bobot'] },
  { role: 'fisik', leaf: ['fisik'], content: 'figure' },
  { role: 'fisik', path: ['fisik'], not: ['keuangan', 'rp'], content: 'figure' },
  { role: 'kemajuan', leaf: ['kemajuan', 'progres', 'progress'], content: 'figure' },
  // Pairs of K (kinerja) and Rp, as the forms of planning have them.
  {
    role: 'kemajuan',
    exact: ['k'],
    path: ['tingkat capaian'],
    and: ['renstra', 'rpjmd'],
    content: 'figure',
  },
  { role: 'capaian', exact: ['k'], path: ['tingkat capaian'], content: 'figure' },
  {
    role: 'kemajuan',
    exact: ['rp'],
    path: ['tingkat capaian'],
    and: ['renstra', 'rpjmd'],
    content: 'figure',
  },
  { role: 'penyerapan', exact: ['rp'], path: ['tingkat capaian'], content: 'figure' },
  {
    role: 'realisasi-anggaran',
    exact: ['rp'],
    path: ['keuangan'],
    not: ['target', 'rencana', 'pagu', 'anggaran'],
    content: 'figure',
  },
  { role: 'realisasi', exact: ['k'], path: REALISASI, content: 'figure' },
  { role: 'target-akhir', exact: ['k'], path: FINAL, content: 'figure' },
  { role: 'target', exact: ['k'], content: 'figure' },
  {
    role: 'kemajuan',
    leaf: TOWARDS_END,
    content: 'figure',
  },
  {
    role: 'kemajuan',
    leaf: [...SHARE, ...CAPAIAN, 'tingkat'],
    and: ['renstra', 'rpjmd', 'rpjmn', 'jangka menengah', 'target akhir'],
    not: ['pagu', ...BASELINE],
    content: 'figure',
  },
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
    ],
    not: ['indikator'],
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
  { role: 'target', leaf: ['target', 'rencana', 'perjanjian kinerja'] },
  { role: 'target', path: ['target'], not: ['sasaran', 'indikator', ...CAPAIAN], content: 'figure' },
  { role: 'capaian', path: CAPAIAN, not: [...MONEY, 'target'], content: 'figure' },
  {
    role: 'jumlah',
    path: ['jumlah program', 'total program', 'jumlah pegawai', 'jumlah kegiatan'],
    content: 'figure',
  },
  { role: 'pagu', leaf: MONEY, content: 'figure' },
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
  { role: 'tujuan', leaf: ['tujuan'], not: ['sasaran'], content: 'text' },
  { role: 'sasaran', leaf: ['sasaran', 'tujuan', 'kinerja utama'], content: 'text' },
  { role: 'program', leaf: ['program', 'kegiatan', 'sub kegiatan', 'subkegiatan'], content: 'text' },
  {
    role: 'keterangan',
    leaf: [
      'ket',
      'keterangan',
      'catatan',
      'penjelasan',
      'alasan',
      'analisis',
      'permasalahan',
      'faktor',
      'tindak lanjut',
      'solusi',
      'kendala',
      'hambatan',
      'upaya',
    ],
  },
  { role: 'satuan', leaf: ['satuan'] },
  { role: 'tujuan', path: ['tujuan'], not: ['sasaran', 'indikator'], content: 'text' },
  { role: 'sasaran', path: ['sasaran'], not: ['indikator'], content: 'text' },
  { role: 'indikator', path: ['indikator'], content: 'text' },
];
