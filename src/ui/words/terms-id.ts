import { KINDS, type Kind, type Role } from '#core/layout';
import { kindWords } from '#core/report';

export const KIND_NAMES = Object.fromEntries(
  KINDS.map((kind) => [kind, capital(kindWords(kind))]),
) as Readonly<Record<Kind, string>>;

export const ROLES: Readonly<Record<Role, string>> = {
  no: 'Nomor',
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  indikator: 'Indikator',
  program: 'Program atau kegiatan',
  uraian: 'Uraian',
  tahun: 'Tahun',
  triwulan: 'Triwulan',
  satuan: 'Satuan',
  formulasi: 'Formulasi',
  'sumber-data': 'Sumber data',
  'penanggung-jawab': 'Penanggung jawab',
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  predikat: 'Predikat',
  'target-akhir': 'Target akhir Renstra',
  kemajuan: 'Kemajuan ke target akhir',
  perubahan: 'Perubahan',
  pagu: 'Pagu',
  'realisasi-anggaran': 'Realisasi anggaran',
  penyerapan: 'Penyerapan',
  sisa: 'Sisa anggaran',
  fisik: 'Realisasi fisik',
  efisiensi: 'Efisiensi',
  'label-efisiensi': 'Keterangan efisiensi',
  bobot: 'Bobot',
  nilai: 'Nilai',
  jumlah: 'Jumlah',
  keterangan: 'Keterangan',
  lain: 'Lainnya',
};

/** The words with their first letter raised, as a label begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
