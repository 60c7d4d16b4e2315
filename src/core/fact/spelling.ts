import { isNear } from '#core/layout';
import { likeness } from './name-key';

/** Words whose presence or absence does not make another name. */
const FILLERS = new Set([
  'daerah',
  'kabupaten',
  'kota',
  'dan',
  'yang',
  'di',
  'pada',
  'dalam',
  'untuk',
  'serta',
  'atas',
  'bagi',
  'dengan',
  'perangkat',
  'provinsi',
]);

/** A folded name taken apart once, to be set beside many others. */
export interface Spelling {
  readonly key: string;
  readonly words: readonly string[];
  /** Its letters without the spaces. */
  readonly letters: string;
}

export function spellingOf(key: string): Spelling {
  const words = key.split(' ');
  return { key, words, letters: words.join('') };
}

/** So much must two names of different length have in common. */
const ALIKE = 0.85;

/**
 * Whether two names are spellings of one: the same letters, the same words but for slips of the keyboard
 * in long ones, or the same words but for a filler. Numbers and short words must be the same: `SD` is not `SMP`.
 */
export function isSpelledAlike(a: Spelling, b: Spelling): boolean {
  if (a.letters === b.letters) return true;
  const left = a.words;
  const right = b.words;
  const [fewer, more] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  if (fewer < 2) return false;
  if (fewer === more) {
    const slips = left.filter((word, i) => word !== right[i]);
    return (
      slips.length <= Math.max(1, left.length / 3) &&
      left.every((word, i) => isSlip(word, right[i] as string))
    );
  }
  // They have no more in common than the shorter one's words.
  if (fewer < 4 || (2 * fewer) / (fewer + more) < ALIKE || likeness(a.key, b.key) < ALIKE) return false;
  const extra = [
    ...left.filter((word) => !right.includes(word)),
    ...right.filter((word) => !left.includes(word)),
  ];
  return extra.every((word) => FILLERS.has(word));
}

function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (/^\d+$/.test(a) || /^\d+$/.test(b) || Math.min(a.length, b.length) < 5) return false;
  return isNear(a, b, Math.min(a.length, b.length) >= 8 ? 2 : 1);
}
