import type { RuleId } from '#core/finding';

/** The rules as a reader knows them, each named by what it looks at. Ids are for programs and for the command. */
export const RULE_WORDS: Readonly<Record<RuleId, string>> = {
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
