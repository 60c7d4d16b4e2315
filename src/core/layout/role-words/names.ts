import type { RoleWords } from './role-words';

/** Columns that name what a row is about, and remarks. */
export const NAMED: readonly RoleWords[] = [
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
