/** Long words of narrow columns, as headers break them: `REALI SASI`, `CAPAI-AN`. */
const WORDS: ReadonlySet<string> = new Set([
  'realisasi',
  'capaian',
  'pencapaian',
  'ketercapaian',
  'target',
  'anggaran',
  'indikator',
  'kinerja',
  'satuan',
  'persentase',
  'prosentase',
  'presentase',
  'keterangan',
  'sasaran',
  'strategis',
  'program',
  'kegiatan',
  'penyerapan',
  'predikat',
  'triwulan',
  'jumlah',
  'uraian',
  'kriteria',
  'kategori',
  'efisiensi',
  'perubahan',
  'kemajuan',
  'formulasi',
  'penanggung',
]);

/** So many pieces a word is broken into at most. */
const MOST_PIECES = 3;

/** What a broken word may open with. Nearly every text is passed over by them, which is asked of each header and cell. */
const OPENINGS: ReadonlySet<string> = new Set(
  [...WORDS].flatMap((word) => Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1))),
);

/** The letters before each space or hyphen, from where they begin: else a word as long as a cell is tried at each letter. */
const BEFORE_BREAK = /(?<![a-z])[a-z]+(?=[ -])/g;

/**
 * Puts words together that a space or a hyphen breaks: only where the whole is a word of headers, and none of its
 * pieces is one.
 *
 * @param text in lower case
 */
export function joinBroken(text: string): string {
  if (!text.match(BEFORE_BREAK)?.some((letters) => OPENINGS.has(letters))) return text;
  const pieces = text.replace(/(?<=\p{L})-\s+(?=\p{L})/gu, ' ').split(/(?<=\p{L})[ -](?=\p{L})/u);
  if (pieces.length < 2) return text;
  const joins = new Map<string, string>();
  for (let from = 0; from < pieces.length; from++) {
    for (let count = 2; count <= MOST_PIECES && from + count <= pieces.length; count++) {
      const part = pieces.slice(from, from + count);
      const start = /(?<!\p{L})\p{L}+$/u.exec(part[0] as string)?.[0] ?? '';
      const end = /^\p{L}+/u.exec(part.at(-1) as string)?.[0] ?? '';
      const all = [start, ...part.slice(1, -1), end];
      if (!WORDS.has(all.join('')) || all.some((one) => WORDS.has(one))) continue;
      joins.set(all.join('(?:[ -]|-\\s+)'), all.join(''));
    }
  }
  let joined = text;
  for (const [broken, whole] of joins)
    joined = joined.replace(new RegExp(`(?<!\\p{L})${broken}(?!\\p{L})`, 'gu'), whole);
  return joined;
}
