import { REALISASI } from './phrases';
import type { RoleWords } from './role-words';

/** Columns that describe a row: its number, unit, source and formula, and who answers for it. */
export const DESCRIBING: readonly RoleWords[] = [
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
    not: [
      'indikator',
      'nama',
      'tujuan',
      'sasaran perangkat',
      'sasaran opd',
      'sasaran skpd',
      'target',
      'renja',
    ],
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
];
