import Big from 'big.js';
import fc from 'fast-check';
import { type ColumnContext, cutOff, formatNumber, readCell, roundHalfUp } from '#core/number';
import { figureOf, readText } from './figures';

describe('a figure in Indonesian notation', () => {
  it.each([
    ['0', 0, '0'],
    ['999', 0, '999'],
    ['1000', 0, '1.000'],
    ['11924883678', 2, '11.924.883.678,00'],
    ['-1234.5', 1, '-1.234,5'],
    ['88.275', 2, '88,28'],
    ['-88.275', 2, '-88,28'],
    ['-0.001', 2, '0,00'],
    ['-0.5', 0, '-1'],
    ['1e21', 0, '1.000.000.000.000.000.000.000'],
  ])('writes %s with %i decimals: %s', (value, decimals, text) => {
    expect(formatNumber(new Big(value), decimals)).toBe(text);
  });

  it('rounds half away from zero and cuts off towards it', () => {
    const both = (value: string): string[] =>
      [roundHalfUp(new Big(value), 1), cutOff(new Big(value), 1)].map((one) => one.toFixed());
    expect(both('0.25')).toEqual(['0.3', '0.2']);
    expect(both('-0.25')).toEqual(['-0.3', '-0.2']);
    expect(both('0.29')).toEqual(['0.3', '0.2']);
    expect(roundHalfUp(new Big(1_550_000), -5).toFixed()).toBe('1600000');
  });
});

/** Any figure of up to a quadrillion with up to six decimals. */
const written = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    decimals: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ digits, decimals }) => ({ value: new Big(digits.toString()).div(`1e${decimals}`), decimals }));

/** `1.234,50` in any convention: which separator parts thousands, if any, and which decimals. */
function write(value: Big, decimals: number, thousands: string, decimal: string): string {
  return formatNumber(value, decimals).replace(/[.,]/g, (one) => (one === '.' ? thousands : decimal));
}

const CONVENTIONS = [
  ['.', ','],
  [',', '.'],
  ['', ','],
  ['', '.'],
  ['\u00a0', ','],
] as const;
const DRESSES: ((text: string) => string)[] = [
  (text) => text,
  (text) => ` ${text}\u00a0`,
  (text) => `Rp. ${text}`,
  (text) => `Rp${text},-`,
  (text) => `${text} Orang`,
  (text) => `${text}/BB`,
  (text) => (text.startsWith('-') ? `(${text.slice(1)})` : text),
  (text) => text.replace('-', '\u2212'),
];

describe('writing and reading', () => {
  it('is the identity in every convention, as the column that decides has it', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(...CONVENTIONS),
        fc.constantFrom(...DRESSES),
        ({ value, decimals }, [thousands, decimal], dress) => {
          const text = write(value, decimals, thousands, decimal);
          // A Rupiah sign or ",-" makes three digits behind a separator thousands: no sen has three digits.
          fc.pre(decimals !== 3 || dress(text) === text);
          const figure = figureOf(readText(dress(text), { unit: 'indeks', decimal }));
          expect(figure.value.toFixed()).toBe(value.toFixed());
          expect(figure.shown.toFixed()).toBe(value.toFixed());
          expect(figure.decimals).toBe(decimals);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the identity for percentages', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(',' as const, '.' as const), ({ value, decimals }, decimal) => {
        const text = write(value, decimals, '', decimal);
        const figure = figureOf(readText(`${text}%`, { decimal }));
        expect([figure.value.toFixed(), figure.unit]).toEqual([value.toFixed(), 'persen']);
      }),
    );
  });

  it('is the identity for amounts, whatever else their column holds', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom<['.' | ',', ',' | '.']>(['.', ','], [',', '.']),
        fc.constantFrom(',' as const, '.' as const, undefined),
        ({ value }, [thousands, separator], decimal) => {
          for (const decimals of [0, 2]) {
            const amount = roundHalfUp(value, decimals);
            const text = `Rp. ${write(amount, decimals, thousands, separator)}`;
            const figure = figureOf(readText(text, { unit: 'rupiah', decimal }));
            expect(figure.value.eq(amount)).toBe(true);
          }
        },
      ),
    );
  });

  it('is the identity for stored numbers under a format', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const value = new Big(whole).div(`1e${decimals}`);
        const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
        const column: ColumnContext = { unit: 'lain', given: true, decimal: ',' };
        const stored = figureOf(readCell({ col: 0, value: value.toNumber(), format }, column));
        expect(stored.text).toBe(formatNumber(value, decimals));
        expect(figureOf(readText(stored.text, column)).value.eq(value)).toBe(true);
      }),
    );
  });
});
