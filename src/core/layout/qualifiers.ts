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
  ['dppa', 'perubahan'],
  ['semester', 'semester'],
  ['triwulan', 'triwulan'],
  ['tw', 'triwulan'],
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

/** The qualifiers that a title names, sorted, each once. */
export function titleQualifiers(text: string): string[] {
  return find(text, QUALIFIERS);
}

/** The qualifiers that a column's header names, sorted, each once. */
export function columnQualifiers(text: string): string[] {
  return find(text, [...QUALIFIERS, ...SPENDING, ...ADDED_UP]);
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
