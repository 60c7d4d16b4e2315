import { BASELINE, CAPAIAN, FINAL, MONEY, REALISASI, SHARE, TOWARDS_END } from './phrases';
import type { RoleWords } from './role-words';

/** Columns of services, of efficiency and of the forms of planning, whose short headers mean something by what stands above. */
export const FORMS: readonly RoleWords[] = [
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
    path: ['sisa', 'silpa', 'bertambah berkurang', 'lebih kurang'],
    content: 'figure',
  },
  // What a result was computed from.
  { role: 'lain', exact: ['pembilang', 'penyebut'], content: 'figure' },
  { role: 'bobot', leaf: ['bobot'], not: ['nilai x bobot', 'bobot x nilai'] },
  { role: 'fisik', leaf: ['fisik'], content: 'figure' },
  { role: 'fisik', path: ['fisik'], not: ['keuangan', 'rp'], content: 'figure' },
  { role: 'kemajuan', leaf: ['kemajuan', 'progres', 'progress'], content: 'figure' },
  { role: 'efisiensi', exact: ['ie', 'te', 'indeks efisiensi'], content: 'figure' },
  { role: 'pagu', exact: ['t'], path: MONEY, content: 'figure' },
  { role: 'realisasi-anggaran', exact: ['r'], path: MONEY, content: 'figure' },
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
];
