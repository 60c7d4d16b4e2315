import Big from 'big.js';
import fc from 'fast-check';
import { same } from '#core/number';
import { given, printed } from './figures';

describe('same', () => {
  it.each([
    ['88.27', '88.27', 'same'],
    ['88.27', '88.270', 'same'],
    ['88.3', '88.27', 'same'],
    ['88', '88.27', 'same'],
    ['88.2', '88.27', 'rounding'],
    ['88', '88.9', 'rounding'],
    ['88.27', '88.28', 'rounding'],
    ['88.27', '88.29', 'different'],
    ['88.4', '88.34', 'rounding'],
    ['88.4', '88.27', 'different'],
    ['88.5', '88.27', 'different'],
    ['314', '3.14', 'different'],
  ])('two printed figures, %s and %s: %s', (a, b, answer) => {
    expect(same(printed(a), printed(b))).toBe(answer);
  });

  it.each([
    ['1000000', '1000000', 'same'],
    ['1000000', '1000001', 'different'],
    ['1000000', '1000000.00', 'same'],
    ['83.5', '83.48', 'same'],
    ['83.4', '83.48', 'rounding'],
    ['83', '83.48', 'same'],
  ])('two given figures, %s and %s: %s', (a, b, answer) => {
    expect(same(given(a), given(b))).toBe(answer);
  });

  it('takes a whole number that was typed as text at its word', () => {
    expect(same(given('83', { typed: 'text' }), given('83.48'))).toBe('different');
    expect(same(given('83', { typed: 'text' }), given('83.98'))).toBe('different');
    expect(same(given('83', { typed: 'text' }), given('83.00'))).toBe('same');
  });

  it('allows an exact figure no unit in the last place', () => {
    expect(same(given('88.27'), printed('88.28'))).toBe('different');
    expect(same(printed('88.28'), given('88.27'))).toBe('different');
  });

  it('does not depend on the order, and a figure is the same as itself', () => {
    const figure = fc
      .record({
        whole: fc.integer({ min: -500, max: 500 }),
        decimals: fc.integer({ min: 0, max: 3 }),
        exact: fc.boolean(),
        text: fc.boolean(),
      })
      .map(({ whole, decimals, exact, text }) => {
        const digits = new Big(whole).div(new Big(10).pow(decimals)).toFixed(decimals);
        return (exact ? given : printed)(digits, { typed: text ? 'text' : 'number' });
      });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(same(a, b)).toBe(same(b, a));
        expect(same(a, a)).toBe('same');
      }),
    );
  });
});
