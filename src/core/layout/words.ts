import { joinBroken } from '#core/grid';

/** A header text as a list of words: lower case, `%` as `persen`, years and column formulas left out. */
export function wordsOf(text: string): string[] {
  return joinBroken(text.toLowerCase())
    .replace(/=.*$/, ' ')
    .replace(/tahun\s+anggaran|\bt\.?a\.?(?=\s|$)/g, ' tahun ')
    .replace(/%/g, ' persen ')
    .replace(/\brp\b\.?/g, ' rp ')
    .replace(/(?:19|20)\d\d/g, ' ')
    .replace(/\bth\b\.?|\bthn\b\.?/g, ' tahun ')
    .replace(/[^a-z\s]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether the edit distance of two words is at most `most`; a swap of neighbours counts as one edit. */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(
        (last[j] as number) + 1,
        (line[j - 1] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      line.push(cost);
    }
    before = last;
    last = line;
  }
  return (last[b.length] as number) <= most;
}

/** Whether a printed word is the known one, slips of the keyboard allowed in long words. */
function isWord(printed: string, known: string): boolean {
  if (printed === known) return true;
  if (known.length < 7 || printed[0] !== known[0] || printed.at(-1) !== known.at(-1)) return false;
  return isNear(printed, known, known.length >= 9 ? 2 : 1);
}

/** Whether a list of words holds a phrase of one or more words in a row. */
export function holds(words: readonly string[], phrase: string): boolean {
  // A slip keeps a word's first letter: it tells at once of nearly all phrases that they are not there.
  if (!words.some((word) => word[0] === phrase[0])) return false;
  const parts = phrase.split(' ');
  for (let at = 0; at + parts.length <= words.length; at++) {
    if (parts.every((part, i) => isWord(words[at + i] as string, part))) return true;
  }
  return false;
}

export function holdsAny(words: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => holds(words, phrase));
}
