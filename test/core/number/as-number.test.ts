import Big from 'big.js';
import fc from 'fast-check';
import type { CellContent } from '#core/grid';
import { asNumber, type ColumnContext, readCell } from '#core/number';
import { figureOf, readText } from './figures';

/** A text as a number cell in a column, in short: `0.8342 as 0.00%`. */
function say(
  held: string,
  column: Partial<ColumnContext> = {},
  own?: string,
  formats: readonly string[] = [],
) {
  const to = asNumber(held, own, figureOf(readText(held, column)), formats);
  return to && `${to.value}${to.format === undefined ? '' : ` as ${to.format}`}`;
}

describe('a text as a number', () => {
  it.each([
    ['12,5', '12.5'],
    ['80', '80'],
    ['-12,5', '-12.5'],
    ['1.234.567', '1234567 as #,##0'],
    ['1.234.567,50', '1234567.5 as #,##0.00'],
    ['88,270', '88.27 as 0.000'],
    ['79,00', '79 as 0.00'],
    ['83,42%', '0.8342 as 0.00%'],
    ['100 %', '1 as 0%'],
    ['Rp. 1.234,-', '1234 as "Rp. "#,##0",-"'],
    ['Rp 49.990.000', '49990000 as "Rp "#,##0'],
    ['(1.234.567)', '-1234567 as #,##0;(#,##0)'],
    ['12345678901', '12345678901 as 0'],
  ])('%s is %s', (held, number) => {
    expect(say(held)).toBe(number);
  });

  it.each([['007'], ['45 Orang'], ['72/BB'], ['84,00 (A)'], ['12345678901234567']])(
    '%s stays what it is',
    (held) => {
      expect(say(held)).toBeUndefined();
    },
  );

  it('leaves a format that shows it just so, and gives a text format up', () => {
    expect(say('79,00', {}, '0.00')).toBe('79');
    expect(say('79', {}, '@')).toBe('79 as General');
    expect(say('88,270', {}, '0.00')).toBe('88.27 as 0.000');
  });

  it('takes the format of other numbers in the column where it shows the figure just so', () => {
    const formats = ['_(* #,##0_);_(* (#,##0)', '0.00'];
    expect(say('1.234.567', {}, undefined, formats)).toBe(`1234567 as ${formats[0]}`);
    expect(say('79,00', {}, '@', formats)).toBe('79 as 0.00');
    expect(say('79,0', {}, undefined, formats)).toBe('79 as 0.0');
  });

  it("goes by the column's reading", () => {
    expect(say('1.234', { unit: 'jumlah' })).toBe('1234 as #,##0');
    expect(say('1.234', { unit: 'indeks', decimal: '.' })).toBe('1.234');
  });

  it('stores a share of one as what it is', () => {
    const quantity = {
      ...figureOf(readText('0,87', { unit: 'persen' })),
      value: new Big(87),
      shown: new Big(87),
      decimals: 0,
    };
    expect(asNumber('0,87', undefined, quantity)).toEqual({ value: 0.87 });
  });
});

it('changes neither the value nor the decimals of a figure, nor what it counts', () => {
  const parts = fc.record({
    digits: fc.integer({ min: 1, max: 999_999_999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    marks: fc.constantFrom<[string, string]>([',', '.'], ['.', ','], [',', '']),
    around: fc.constantFrom(['', ''], ['', '%'], ['Rp. ', ',-'], ['(', ')'], ['-', ''], ['Rp', '']),
    own: fc.constantFrom(undefined, '@', '0.00', '#,##0', '0%'),
  });
  const column = fc.record({
    unit: fc.constantFrom('rupiah' as const, 'persen' as const, 'jumlah' as const, 'indeks' as const),
    given: fc.boolean(),
    decimal: fc.constantFrom(',' as const, '.' as const, undefined),
  });
  let done = 0;
  fc.assert(
    fc.property(parts, column, ({ digits, decimals, marks, around: [before, behind], own }, context) => {
      const [whole = '', fraction] = new Big(digits)
        .div(new Big(10).pow(decimals))
        .toFixed(decimals)
        .split('.');
      const numeral = `${whole.replace(/\B(?=(?:\d{3})+$)/g, marks[1])}${fraction === undefined ? '' : marks[0] + fraction}`;
      const held = `${before}${numeral}${behind}`;
      const reading = readCell({ col: 0, value: held }, context);
      const to: CellContent | undefined = reading.ok ? asNumber(held, own, reading.quantity) : undefined;
      if (!reading.ok || !to) return;
      done++;
      const format = to.format ?? own;
      const again = readCell({ col: 0, value: to.value, ...(format ? { format } : {}) }, context);
      const { value, decimals: printed, unit } = reading.quantity;
      expect(again).toMatchObject({ ok: true, quantity: { decimals: printed, unit, typed: 'number' } });
      expect(again.ok && again.quantity.value.toFixed()).toBe(value.toFixed());
      expect(again.ok && again.quantity.shown.toFixed()).toBe(value.toFixed());
    }),
    { numRuns: 3000 },
  );
  expect(done).toBeGreaterThan(1000);
});
