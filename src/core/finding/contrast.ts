import { clip } from './clip';

/** How much of what two texts share is kept before the place where they part, as a share of the width. */
const LEAD = 0.35;

/**
 * Two texts for one reader who looks for what differs: where one of them is too long, both start shortly before
 * the word in which they part.
 *
 * @param most how many characters each may have, 8 and up; `…` stands for what is left out
 */
export function contrast(a: string, b: string, most: number): readonly [string, string] {
  const left = a.split(' ');
  const right = b.split(' ');
  if (a === b || Math.max(a.length, b.length) <= most) return [clip(a, most), clip(b, most)];
  const parting = left.findIndex((word, i) => word.toLowerCase() !== right[i]?.toLowerCase());
  // Where one text only goes on, the parting lies behind its last word.
  const at = parting === -1 ? left.length : parting;
  let from = at;
  for (let lead = 0; from > 0; from--) {
    lead += (left[from - 1] as string).length + 1;
    if (lead > most * LEAD) break;
  }
  const cut = (words: readonly string[]) => clip((from > 0 ? '…' : '') + words.slice(from).join(' '), most);
  return [cut(left), cut(right)];
}
