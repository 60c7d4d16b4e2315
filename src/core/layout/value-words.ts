/** Words that fill a column and so give away what it is, whatever its header says. */
export const PREDIKAT_VALUES: readonly string[] = [
  'sangat tinggi',
  'tinggi',
  'sedang',
  'rendah',
  'sangat rendah',
  'sangat baik',
  'baik',
  'cukup',
  'cukup baik',
  'kurang',
  'kurang baik',
  'sangat kurang',
  'berhasil',
  'sangat berhasil',
  'cukup berhasil',
  'kurang berhasil',
  'tidak berhasil',
  'memuaskan',
  'sangat memuaskan',
  'agak kurang',
  'tercapai',
  'tidak tercapai',
  'melampaui target',
  'sesuai target',
];

export const PERUBAHAN_VALUES: readonly string[] = [
  'meningkat',
  'menurun',
  'naik',
  'turun',
  'tetap',
  'stabil',
  'stagnan',
];

export const EFISIENSI_VALUES: readonly string[] = [
  'efisien',
  'tidak efisien',
  'cukup efisien',
  'sangat efisien',
  'kurang efisien',
];

/** Whether most texts are one of the words, or begin with one. */
export function areMostly(texts: readonly string[], words: readonly string[]): boolean {
  if (texts.length === 0) return false;
  const known = texts.filter((text) => words.some((word) => text === word || text.startsWith(`${word} (`)));
  return known.length * 2 > texts.length;
}
