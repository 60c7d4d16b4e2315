import Big from 'big.js';
import fc from 'fast-check';
import { divide, type Estimate, estimate, exactly, type Judgement, judge, scale } from '#core/number';
import { given, printed } from './figures';

function verdict({ verdict, because }: Judgement): string {
  return because ?? verdict;
}

function around(value: string, low: string, high: string): Estimate {
  return { value: new Big(value), low: new Big(low), high: new Big(high) };
}

describe('judge', () => {
  it.each([
    ['88.27', '88.27', 'agrees'],
    ['88.27', '88.265', 'agrees'],
    ['88.27', '88.275', 'agrees'],
    ['88.27', '88.2650000001', 'agrees'],
    ['88.27', '88.2750000001', 'terpotong'],
    ['88.27', '88.2799999999', 'terpotong'],
    ['88.27', '88.28', 'satuan-terakhir'],
    ['88.27', '88.2849999999', 'satuan-terakhir'],
    ['88.27', '88.285', 'differs'],
    ['88.27', '88.2649999999', 'satuan-terakhir'],
    ['88.27', '88.2549999999', 'differs'],
    ['100', '100.5', 'agrees'],
    ['100', '100.9', 'terpotong'],
    ['100', '101', 'satuan-terakhir'],
    ['100', '102', 'differs'],
    ['-5.5', '-5.59', 'terpotong'],
    ['-5.5', '-5.44', 'satuan-terakhir'],
    ['0', '0.9', 'terpotong'],
    ['0', '-0.9', 'terpotong'],
    ['0.00', '0', 'agrees'],
    ['314', '3.14', 'differs'],
  ])('a printed %s that should be %s: %s', (stated, expected, answer) => {
    expect(verdict(judge(printed(stated), exactly(new Big(expected))))).toBe(answer);
  });

  it.each([
    ['88.27', around('88.40', '88.20', '88.60'), 'pembulatan-masukan'],
    ['88.27', around('88.40', '88.275', '88.60'), 'pembulatan-masukan'],
    ['88.27', around('88.40', '88.2751', '88.60'), 'differs'],
    ['88.27', around('88.10', '88.00', '88.265'), 'pembulatan-masukan'],
    ['88.27', around('88.10', '88.00', '88.2649'), 'differs'],
    ['88.27', around('88.279', '88.00', '88.60'), 'terpotong'],
    ['88.27', around('88.27', '80', '90'), 'agrees'],
  ])('a printed %s between the ends of its inputs: %#', (stated, expected, answer) => {
    expect(verdict(judge(printed(stated), expected))).toBe(answer);
  });

  it.each([
    ['1000000', '1000000', 'agrees'],
    ['1000000', '1000000.5', 'agrees'],
    ['1000000', '1000000.51', 'differs'],
    ['1000000', '1000001', 'differs'],
    ['1000000.50', '1000000.50', 'agrees'],
    ['1000000.50', '1000000.51', 'differs'],
  ])('excuses nothing in an exact %s that should be %s: %s', (stated, expected, answer) => {
    expect(verdict(judge(given(stated), exactly(new Big(expected))))).toBe(answer);
  });

  it('gives the expected figure at the stated decimals, in Indonesian notation', () => {
    const answer = judge(printed('1234.50'), exactly(new Big('1234567.8951')));
    expect(answer.expectedText).toBe('1.234.567,90');
    expect(answer.expected.toFixed()).toBe('1234567.9');
  });

  it('weighs only the decimals that say something, and prints them all', () => {
    const stated = printed('88.50', { precision: { decimals: 1 } });
    expect(verdict(judge(stated, exactly(new Big('88.54'))))).toBe('agrees');
    expect(judge(stated, exactly(new Big('88.54'))).expectedText).toBe('88,54');
    const million = printed('1500000', { precision: { decimals: -5 } });
    expect(verdict(judge(million, exactly(1_512_345)))).toBe('agrees');
    expect(verdict(judge(million, exactly(1_700_000)))).toBe('differs');
  });

  it('finds a capaian right that was divided, scaled and rounded by hand', () => {
    const ratio = divide(estimate(given('2')), estimate(given('3')));
    expect(verdict(judge(printed('66.67'), scale(ratio, 100) as Estimate))).toBe('agrees');
    expect(verdict(judge(printed('66.66'), scale(ratio, 100) as Estimate))).toBe('terpotong');
  });

  const ORDER = { agrees: 0, info: 1, differs: 2 };
  const digits = fc.integer({ min: -10_000_000, max: 10_000_000 });

  it('never judges milder what lies further away', () => {
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 0, max: 4 }),
        fc.boolean(),
        fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 4000 })),
        fc.tuple(fc.constantFrom(-1, 1), fc.constantFrom(-1, 1)),
        fc.integer({ min: 0, max: 3000 }),
        (whole, decimals, isExact, [near, more], [side, otherSide], width) => {
          const unit = new Big(10).pow(-decimals);
          const text = new Big(whole).times(unit).toFixed(decimals);
          const stated = isExact ? given(text) : printed(text);
          const rank = (thousandths: number): number => {
            const value = stated.shown.plus(unit.times(thousandths).div(1000));
            const reach = unit.times(width).div(1000);
            return ORDER[judge(stated, { value, low: value.minus(reach), high: value.plus(reach) }).verdict];
          };
          expect(rank(otherSide * (near + more))).toBeGreaterThanOrEqual(rank(side * near));
        },
      ),
    );
  });

  it('never judges harder what is known less exactly', () => {
    fc.assert(
      fc.property(digits, digits, fc.nat(100_000), (stated, expected, width) => {
        const figure = printed(new Big(stated).div(100).toFixed(2));
        const value = new Big(expected).div(100);
        const narrow = judge(figure, exactly(value));
        const wide = judge(figure, { value, low: value.minus(width), high: value.plus(width) });
        expect(ORDER[wide.verdict]).toBeLessThanOrEqual(ORDER[narrow.verdict]);
      }),
    );
  });
});
