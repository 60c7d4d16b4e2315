import fc from 'fast-check';
import { seeded } from './random';
import { breakSeparator, SLIPS, type SlipName, slip } from './slips';

const digits = (numeral: string) => [...numeral.replace(/\D/g, '')];
const sorted = (numeral: string) => digits(numeral).sort().join('');
const numerals = fc
  .tuple(fc.integer({ min: 10, max: 1_000_000_000 }), fc.nat({ max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);

/** What a slip of each kind leaves as it was. */
const KEPT: Record<SlipName, (numeral: string, made: string) => boolean> = {
  'digit changed': (numeral, made) =>
    made.length === numeral.length && [...made].filter((char, i) => char !== numeral[i]).length === 1,
  'digits swapped': (numeral, made) => sorted(made) === sorted(numeral),
  'digit dropped': (numeral, made) => made.length === numeral.length - 1,
};

describe.each(Object.keys(SLIPS) as SlipName[])('%s', (name) => {
  it('is one slip that gives another number', () => {
    fc.assert(
      fc.property(numerals, fc.string(), (numeral, seed) => {
        const made = slip(name, numeral, seeded(seed));
        return made === undefined || (KEPT[name](numeral, made) && Number(made) !== Number(numeral));
      }),
    );
  });

  it('is the same for the same seed', () => {
    expect(slip(name, '123456.78', seeded('a'))).toBe(slip(name, '123456.78', seeded('a')));
  });
});

describe('a broken separator', () => {
  it('leaves the digits, but no well-formed numeral', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1_000_000_000 }), fc.string(), (whole, seed) => {
        const written = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
        const made = breakSeparator(written, ',', seeded(seed)) ?? '';
        expect(digits(made)).toEqual(digits(written));
        expect(made).not.toMatch(/^\d{1,3}(\.\d{3})*(,\d+)?$/);
      }),
    );
  });

  it('needs a separator', () => {
    expect(breakSeparator('12', ',', seeded('a'))).toBeUndefined();
  });
});
