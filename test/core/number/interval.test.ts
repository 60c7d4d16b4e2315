import Big from 'big.js';
import fc from 'fast-check';
import { add, divide, type Estimate, estimate, exactly, mean, scale, subtract, sum } from '#core/number';
import { given, printed } from './figures';

function ends({ low, value, high }: Estimate): string[] {
  return [low, value, high].map((one) => one.toFixed());
}

function holds(interval: Estimate | undefined, value: Big): boolean {
  return interval?.low.lte(value) === true && interval.high.gte(value);
}

/** An interval, and a true value somewhere in it, which the printed one may miss. */
const truth = fc
  .record({
    middle: fc.integer({ min: -1e9, max: 1e9 }),
    below: fc.nat(10_000),
    above: fc.nat(10_000),
    where: fc.integer({ min: 0, max: 1000 }),
    decimals: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ middle, below, above, where, decimals }) => {
    const unit = new Big(10).pow(-decimals);
    const low = unit.times(middle - below);
    const high = unit.times(middle + above);
    const interval: Estimate = { value: unit.times(middle), low, high };
    return { interval, value: low.plus(high.minus(low).times(where).div(1000)) };
  });

describe('the interval of a figure', () => {
  it('is itself where it is given, else half a unit of its last place to each side', () => {
    expect(ends(estimate(given('88.27')))).toEqual(['88.27', '88.27', '88.27']);
    expect(ends(estimate(printed('88.27')))).toEqual(['88.265', '88.27', '88.275']);
    expect(ends(estimate(printed('88')))).toEqual(['87.5', '88', '88.5']);
    expect(ends(estimate(printed('-0.1')))).toEqual(['-0.15', '-0.1', '-0.05']);
    expect(ends(estimate(printed('1500000', { precision: { decimals: -5 } })))).toEqual([
      '1450000',
      '1500000',
      '1550000',
    ]);
  });

  it('is a point for an exact number, without binary rounding', () => {
    expect(ends(add(exactly(0.1), exactly(0.2)))).toEqual(['0.3', '0.3', '0.3']);
  });
});

describe('a calculation with intervals', () => {
  it('takes the ends that lie furthest apart', () => {
    const a = estimate(printed('10'));
    const b = estimate(printed('4'));
    expect(ends(add(a, b))).toEqual(['13', '14', '15']);
    expect(ends(subtract(a, b))).toEqual(['5', '6', '7']);
    expect(ends(scale(a, -2))).toEqual(['-21', '-20', '-19']);
    expect(ends(sum([a, b, b]))).toEqual(['16.5', '18', '19.5']);
    expect(ends(sum([]))).toEqual(['0', '0', '0']);
  });

  it.each([
    ['zero', exactly(0)],
    ['a printed zero', estimate(printed('0'))],
    ['a figure that was rounded from below', estimate(printed('-0.1', { precision: { decimals: 0 } }))],
  ])('does not divide by %s', (_, divisor) => {
    expect(divide(exactly(1), divisor)).toBeUndefined();
  });

  it('has no mean of nothing and scales nothing to nothing', () => {
    expect(mean([])).toBeUndefined();
    expect(scale(undefined, 100)).toBeUndefined();
  });

  it('holds its own value and the true result of every operation', () => {
    fc.assert(
      fc.property(truth, truth, fc.integer({ min: -1000, max: 1000 }), (a, b, factor) => {
        const results: [Estimate | undefined, Big][] = [
          [add(a.interval, b.interval), a.value.plus(b.value)],
          [subtract(a.interval, b.interval), a.value.minus(b.value)],
          [scale(a.interval, factor), a.value.times(factor)],
        ];
        const quotient = divide(a.interval, b.interval);
        if (quotient) results.push([quotient, a.value.div(b.value)]);
        for (const [interval, value] of results) {
          expect(holds(interval, value)).toBe(true);
          expect(holds(interval, interval?.value as Big)).toBe(true);
        }
      }),
    );
  });

  it('divides unless the divisor may be zero', () => {
    fc.assert(
      fc.property(truth, truth, (a, b) => {
        const zero = holds(b.interval, new Big(0));
        expect(divide(a.interval, b.interval) === undefined).toBe(zero);
      }),
    );
  });

  it('holds the true sum and mean of a column', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1, maxLength: 20 }), (column) => {
        const total = column.reduce((all, one) => all.plus(one.value), new Big(0));
        const intervals = column.map((one) => one.interval);
        expect(holds(sum(intervals), total)).toBe(true);
        expect(holds(mean(intervals), total.div(column.length))).toBe(true);
      }),
    );
  });
});
