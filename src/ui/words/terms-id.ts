import type { RuleId } from '#core/finding';
import { KINDS, type Kind, type Role } from '#core/layout';
import { kindWords } from '#core/report';

/** The rules, named by what they look at. */
export const RULES: Readonly<Record<RuleId, string>> = {
  capaian: 'Capaian',
  penyerapan: 'Penyerapan anggaran',
  jumlah: 'Jumlah',
  rerata: 'Rata-rata',
  sisa: 'Sisa dan selisih',
  efisiensi: 'Efisiensi',
  predikat: 'Predikat',
  perubahan: 'Perubahan dan kemajuan',
  'lintas-tabel': 'Angka antartabel',
  hitungan: 'Hitungan dan porsi',
  'format-angka': 'Format angka',
  tahun: 'Tahun',
  struktur: 'Nomor dan nama',
  isian: 'Isian kosong atau galat',
  kewajaran: 'Kewajaran',
};

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
