import { holds, wordsOf } from './words';

/** A phrase, and the name under which its spellings count as one. */
type Qualifier = readonly [string, string];

/**
 * Words that make two figures of one indikator and year different facts: a target of the province is none of
 * the office's, a budget before the change is not the one after it.
 */
const QUALIFIERS: readonly Qualifier[] = [
  ['provinsi', 'provinsi'],
  ['prov', 'provinsi'],
  ['nasional', 'nasional'],
  ['kabupaten lain', 'lain'],
  ['renstra', 'renstra'],
  ['rpjmd', 'rpjmd'],
  ['rpjmn', 'rpjmn'],
  ['rkpd', 'rkpd'],
  ['murni', 'murni'],
  ['sebelum perubahan', 'murni'],
  ['sebelum', 'sebelum'],
  ['setelah perubahan', 'perubahan'],
  ['sesudah perubahan', 'perubahan'],
  ['apbd perubahan', 'perubahan'],
  ['perubahan apbd', 'perubahan'],
  ['pk perubahan', 'perubahan'],
  ['perjanjian kinerja perubahan', 'perubahan'],
  ['perubahan perjanjian kinerja', 'perubahan'],
  ['perubahan pk', 'perubahan'],
  ['perjanjian kinerja revisi', 'perubahan'],
  ['revisi perjanjian kinerja', 'perubahan'],
  ['dppa', 'perubahan'],
  ['semester', 'semester'],
  ['triwulan', 'triwulan'],
  ['tw', 'triwulan'],
  ['kuartal', 'triwulan'],
  ['bulan', 'bulan'],
  ['standar', 'standar'],
  ['rata rata', 'rata-rata'],
  ['kumulatif', 'kumulatif'],
  ['dana alokasi khusus', 'dak'],
];

/** Sorts of spending: they tell the columns of one table apart, but in a title they only say what it is about. */
const SPENDING: readonly Qualifier[] = [
  ['operasi', 'operasi'],
  ['modal', 'modal'],
  ['langsung', 'langsung'],
  ['tidak langsung', 'tidak-langsung'],
  ['tak terduga', 'tak-terduga'],
  ['transfer', 'transfer'],
  ['pegawai', 'pegawai'],
];

/** What a column adds up since the beginning; in a title the same words only name a period. */
const ADDED_UP: readonly Qualifier[] = [
  ['s d', 'kumulatif'],
  ['sampai dengan', 'kumulatif'],
];

const OF_COLUMNS: readonly Qualifier[] = [...QUALIFIERS, ...SPENDING, ...ADDED_UP];

/** The words for a figure that stood before a change in the year, and for the one that was set then. */
export const VERSIONS: readonly string[] = ['murni', 'sebelum', 'perubahan'];

/** The qualifiers that a title names, sorted, each once; whose share of an indikator it tells of is one of them. */
export function titleQualifiers(text: string): string[] {
  const found = find(text, QUALIFIERS);
  // `Anggaran Sebelum dan Sesudah Perubahan` names what its columns hold, each one of them.
  const both = found.filter((one) => VERSIONS.includes(one)).length > 1;
  const kept = both ? found.filter((one) => !VERSIONS.includes(one)) : found;
  return [...new Set([...kept, ...holderIn(text)])].sort();
}

const HOLDER =
  /\b(?:kepala|kabid|kabag|kasi|kasubb?ag|kasubbid|kasubdit)\.?\s+(?:(?:sub\s*)?(?:bidang|bagian|seksi|koordinator)\s+)?([a-z,&/ -]+)/i;
const OFFICES = ['dinas', 'badan', 'kantor', 'daerah', 'inspektorat', 'biro'];

/**
 * Who below the head of the office promises, in a title such as `Perjanjian Kinerja Kepala Bidang Peternakan`: several
 * promise their shares of one indikator, which no other table needs to repeat.
 */
function holderIn(text: string): string[] {
  const words = wordsOf(HOLDER.exec(text)?.[1] ?? '').filter((word) => word !== 'tahun');
  return words.length === 0 || OFFICES.includes(words[0] as string) ? [] : [`milik ${words.join(' ')}`];
}

/** The qualifiers that a column's header names, sorted, each once. */
export function columnQualifiers(text: string): string[] {
  return find(text, OF_COLUMNS);
}

function find(text: string, list: readonly Qualifier[]): string[] {
  const words = wordsOf(text);
  const found = list.filter(([phrase]) => holds(words, phrase)).map(([, name]) => name);
  return [...new Set(found)].sort();
}

/** What one unit of a money column is worth, by the words of its header or of the table's title. */
export function worthIn(text: string): number {
  if (/(?:dalam|rp\.?|\()\s*(?:ribuan|ribu)\b|\brp\.?\s*\.?000\b|\(\s*000\s*\)/i.test(text)) return 1e3;
  if (/(?:dalam|rp\.?|\()\s*(?:jutaan|juta)\b/i.test(text)) return 1e6;
  if (/(?:dalam|rp\.?|\()\s*(?:miliar|milyar)(?:an)?\b/i.test(text)) return 1e9;
  return 1;
}
