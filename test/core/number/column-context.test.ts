import Big from 'big.js';
import {
  columnContext,
  commonDecimal,
  percentScale,
  type Quantity,
  rescale,
  surelyDecimal,
  trimmedDecimals,
  withValue,
} from '#core/number';
import { figureOf, printed, readText, say } from './figures';

describe('the decimal separator of a column', () => {
  it.each([
    ['1.234.567', ','],
    ['1,234,567', '.'],
    ['1.234,5', ','],
    ['1,234.50', '.'],
    ['88.27', '.'],
    ['88,27 %', ','],
    ['Rp. 49.990.000,-', ','],
    ['0.123', '.'],
    ['0,500', ','],
    ['1.234', undefined],
    ['88,270', undefined],
    ['45 Orang', undefined],
    ['11.924.883.678.00', undefined],
    ['76,946.900', undefined],
    ['Tetap', undefined],
  ])('is told by %j: %j', (text, separator) => {
    expect(surelyDecimal(text)).toBe(separator);
  });

  it('is what most of its texts use, and open in a tie', () => {
    expect(commonDecimal(['88,27', '1.234', '90,1', '85.2'])).toBe(',');
    expect(commonDecimal(['88,27', '85.2'])).toBeUndefined();
    expect(commonDecimal([])).toBeUndefined();
  });

  it('comes from the rest of the workbook where the column does not tell', () => {
    const cells = [{ col: 0, value: '1.234' }, { col: 0, value: 5.5 }, undefined];
    expect(columnContext(cells, 'indeks', true, '.').decimal).toBe('.');
    expect(columnContext([...cells, { col: 0, value: '1,5' }], 'indeks', true, '.').decimal).toBe(',');
    expect(columnContext(cells, 'indeks', true)).toEqual({ unit: 'indeks', given: true, decimal: undefined });
  });

  it.each([
    ['1.234', 'rupiah', '.', '1234'],
    ['1.234', 'jumlah', '.', '1234'],
    ['1,234', 'rupiah', ',', '1234'],
    ['1.234', 'indeks', '.', '1.234'],
    ['1.234', 'indeks', ',', '1234'],
    ['1,234', 'indeks', '.', '1234'],
    ['1,234', 'indeks', ',', '1.234'],
    ['1.234', 'indeks', undefined, '1234'],
    ['1,234', 'indeks', undefined, '1.234'],
    ['88.270', 'persen', '.', '88.27 %'],
    ['88.270', 'persen', ',', '88.27 %'],
    ['88.270', 'persen', undefined, '88.27 %'],
    ['1.623', 'persen', undefined, '1.623 %'],
    ['1.623', 'persen', ',', '1623 %'],
    ['88.270', 'rupiah', ',', '88270'],
    ['1.234,567', 'indeks', ',', '1234.567'],
    ['1,234.567', 'indeks', '.', '1234.567'],
    ['1,234.567', 'indeks', ',', 'mixed-separators'],
  ] as const)('decides %j as %s in a column with %j: %s', (text, unit, decimal, value) => {
    expect(say(readText(text, { unit, decimal }))).toBe(value);
  });
});

describe('percentages on one scale', () => {
  const bare = (...digits: string[]): Quantity[] => digits.map((one) => printed(one));

  it('brings fractions of a whole column to hundredths', () => {
    expect(percentScale(bare('0.9056', '0.87', '1'))).toBe(100);
    const [figure] = bare('0.9056').map((one) => rescale(one, 100));
    expect(figure?.value.toFixed()).toBe('90.56');
    expect(figure).toMatchObject({ decimals: 2, precision: { decimals: 2 } });
  });

  it.each([
    ['figures above two', bare('0.9', '0.87', '95')],
    ['a single fraction', bare('0.9', '1')],
    ['negative figures', bare('-0.9', '0.87')],
    ['figures that say percent', [printed('0.90', { text: '0,90%' }), printed('0.87', { text: '0,87%' })]],
    ['nothing', []],
  ])('leaves %s alone', (_, figures) => {
    expect(percentScale(figures)).toBe(1);
  });

  it('leaves a figure alone that needs no other scale', () => {
    const figure = printed('88.27');
    expect(rescale(figure, 1)).toBe(figure);
    expect(rescale({ ...figure, precision: 'exact' }, 100).precision).toBe('exact');
  });

  it('reads one percentage alike however it is typed', () => {
    for (const text of ['83,42%', '83.42 %', '83,42 persen', '83,42'])
      expect(figureOf(readText(text, { unit: 'persen' })).value.toFixed()).toBe('83.42');
  });
});

describe('the decimals that a column really has', () => {
  it.each([
    [['88.50', '84.00', '5.90'], 1],
    [['88.500', '84.000', '5.920'], 2],
    [['88.53', '84.00', '5.90'], undefined],
    [['88.00', '84.00', '5.00'], undefined],
    [['88.5', '84.0', '5.9'], undefined],
    [['88.50', '84.00'], undefined],
    [['88.50', '84', '5.90'], undefined],
  ])('%j: %j', (digits, decimals) => {
    expect(trimmedDecimals(digits.map((one) => printed(one)))).toBe(decimals);
  });
});

it('prints another value the same way', () => {
  const figure = withValue(printed('88.2'), new Big('90.25'));
  expect([figure.value.toFixed(), figure.shown.toFixed(), figure.decimals]).toEqual(['90.25', '90.3', 1]);
});
