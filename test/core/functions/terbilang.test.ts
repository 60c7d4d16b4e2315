import fc from 'fast-check';
import { call } from './call';

const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ').map((word, value) => [word, value]),
);
const POWERS: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** Reads Indonesian words back, as one learns them at school. */
function readBack(words: string): number {
  const [sign, text] = words.startsWith('minus ') ? [-1, words.slice(6)] : [1, words];
  const [whole = '', fraction] = text.split(' koma ');
  const split = whole
    .replace(/\bseribu\b/g, 'satu ribu')
    .replace(/\bseratus\b/g, 'satu ratus')
    .replace(/\bsepuluh\b/g, 'satu puluh')
    .replace(/\bsebelas\b/g, 'satu belas')
    .split(' ');
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of split) {
    const power = POWERS[word];
    if (word === 'ratus') group += digit * 100;
    else if (word === 'puluh') group += digit * 10;
    else if (word === 'belas') group += 10 + digit;
    else if (power !== undefined) {
      total += (group + digit) * power;
      group = 0;
    } else {
      digit = VALUES[word] as number;
      continue;
    }
    digit = 0;
  }
  const digits = fraction?.split(' ').map((word) => VALUES[word]);
  return sign * Number(`${total + group + digit}.${digits?.join('') ?? 0}`);
}

describe('TERBILANG', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [11_000, 'sebelas ribu'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_000_001, 'satu triliun satu'],
    [0.5, 'nol koma lima'],
    [-0.05, 'minus nol koma nol lima'],
    [0.1 + 0.2, 'nol koma tiga'],
  ])('spells %d as %s', (value, words) => {
    expect(call('TERBILANG', value)).toBe(words);
  });

  it('spells the largest number', () => {
    const all = 'sembilan ratus sembilan puluh sembilan';
    expect(call('TERBILANG', 999_999_999_999_999)).toBe(
      `${all} triliun ${all} miliar ${all} juta ${all} ribu ${all}`,
    );
  });

  it('can be read back', () => {
    const whole = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.oneof(whole, fc.integer({ min: 0, max: 2000 }), cents), (value) => {
        expect(readBack(call('TERBILANG', value) as string)).toBeCloseTo(value, 4);
      }),
      { numRuns: 1000 },
    );
  });

  it('never says "satu ribu", "satu ratus" at the front, or two spaces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const words = call('TERBILANG', value) as string;
        expect(words).not.toMatch(
          /^satu (?:ribu|ratus|puluh|belas)\b|(?:juta|miliar) satu ribu|satu ratus| {2}|^ | $/,
        );
      }),
    );
  });
});
