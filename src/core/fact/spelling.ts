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

/**
 * Whether two folded names are spellings of one: the same letters, the same words but for slips of the keyboard
 * in long ones, or the same words but for a filler. Numbers and short words must be the same: `SD` is not `SMP`.
 */
export function isSpelledAlike(a: string, b: string): boolean {
  if (a.replace(/ /g, '') === b.replace(/ /g, '')) return true;
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length < 2 || right.length < 2) return false;
  if (left.length === right.length) {
    const slips = left.filter((word, i) => word !== right[i]);
    return (
      slips.length <= Math.max(1, left.length / 3) &&
      left.every((word, i) => isSlip(word, right[i] as string))
    );
  }
  if (Math.min(left.length, right.length) < 4 || likeness(a, b) < 0.85) return false;
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
