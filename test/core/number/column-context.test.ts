import Big from 'big.js';
import {
  columnContext,
  commonDecimal,
  percentScale,
  type Quantity,
  readCell,
  rescale,
  surelyDecimal,
  trimmedDecimals,
  type Unit,
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
    expect(columnContext(cells, 'indeks', { given: true }, '.').decimal).toBe('.');
    expect(columnContext([...cells, { col: 0, value: '1,5' }], 'indeks', { given: true }, '.').decimal).toBe(
      ',',
    );
    expect(columnContext(cells, 'indeks', { given: true })).toEqual({
      unit: 'indeks',
      given: true,
      decimal: undefined,
    });
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

/** What each text of a column of texts and stored numbers reads as. */
const column = (
  values: readonly (string | number)[],
  unit: Unit,
  given: boolean,
  fallback?: ',' | '.',
): string[] => {
  const cells = values.map((value) => ({ col: 0, value }));
  const context = columnContext(cells, unit, { given }, fallback);
  return cells.map((cell) => say(readCell(cell, context)).replace(/ %$/, ''));
};

describe('counts that pass a thousand in a workbook with decimal points', () => {
  it.each([
    [
      ['980', '1.004', '24.870', '74'],
      ['980', '1004', '24870', '74'],
    ],
    [
      ['812', '775', '1.004'],
      ['812', '775', '1004'],
    ],
    [
      [980, '1.004', 812, 775],
      ['980', '1004', '812', '775'],
    ],
    [
      ['980 orang', '1.004 orang', '1.130 orang'],
      ['980', '1004', '1130'],
    ],
    [
      ['812', '775', '1.004', '1..130'],
      ['812', '775', '1004', 'bad-grouping ~ 1130'],
    ],
    // An index beside percentages, and decimals that are told.
    [
      ['3.125', '100', '95'],
      ['3.125', '100', '95'],
    ],
    [
      ['3.125', '2.950', '4'],
      ['3.125', '2.95', '4'],
    ],
    [
      ['83.5', '1.004', '980'],
      ['83.5', '1.004', '980'],
    ],
    [
      ['3.125', '250', '2'],
      ['3.125', '250', '2'],
    ],
    [
      [1250, '1.004', '980', '1.130'],
      ['1250', '1.004', '980', '1.13'],
    ],
  ] as const)('reads %j as %j', (values, read) => {
    expect(column(values, 'indeks', true, '.')).toEqual(read);
  });

  it('leaves percentages alone', () => {
    expect(column(['101.250', '104.125', '980'], 'persen', false, '.')).toEqual(['101.25', '104.125', '980']);
  });
});

describe('money in millions with three decimals', () => {
  const millions = ['125.059,065', '88.412,650', '6.318,200', '137,665', '11.740'];

  it('is read so where its column writes it alike and is rounded', () => {
    expect(column(millions, 'rupiah', false)).toEqual([
      '125059.065',
      '88412.65',
      '6318.2',
      '137.665',
      '11740',
    ]);
    expect(column(['125,059.065', '88,412.650', '137.665'], 'rupiah', false)).toEqual([
      '125059.065',
      '88412.65',
      '137.665',
    ]);
    expect(column(['1.059,065', '2.412,650', '137,665'], 'jumlah', false)).toEqual([
      '1059.065',
      '2412.65',
      '137.665',
    ]);
  });

  it('is a slip where the column counts rupiah, or writes most of its figures otherwise', () => {
    const first = (values: readonly string[], given: boolean) => column(values, 'rupiah', given)[0];
    expect(first(millions, true)).toBe('mixed-separators ~ 125059065');
    expect(first(['125.059,065', '88.412.650', '6.318.200', '11.740.000'], false)).toMatch(
      'mixed-separators',
    );
    expect(first(['125.059,065', '88.412,650', '6.318.200', '11.740.000'], false)).toMatch(
      'mixed-separators',
    );
    expect(first(['125.059,065', '88.412.650'], false)).toMatch('mixed-separators');
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

  it('are told of as many figures as a sheet has rows', () => {
    const figures = ['88.50', '84.00', '5.90'].map((one) => printed(one));
    const column = Array.from({ length: 300_000 }, (_, i) => figures[i % 3] as (typeof figures)[number]);
    expect(trimmedDecimals(column)).toBe(1);
  });
});

it('prints another value the same way', () => {
  const figure = withValue(printed('88.2'), new Big('90.25'));
  expect([figure.value.toFixed(), figure.shown.toFixed(), figure.decimals]).toEqual(['90.25', '90.3', 1]);
});

describe('money in thousands or millions', () => {
  const cells = (...texts: string[]) => texts.map((value) => ({ col: 0, value }));
  const readIn = (
    texts: readonly string[],
    worth: number,
    beside: readonly string[],
    fallback?: ',' | '.',
  ) => {
    const own = cells(...texts);
    const context = columnContext(
      own,
      'rupiah',
      { given: worth === 1, worth, beside: cells(...texts, ...beside) },
      fallback,
    );
    return own.map((cell) => {
      const reading = readCell(cell, context);
      return reading.ok ? reading.quantity.value.toFixed() : reading.because;
    });
  };

  it('has three decimals where all the workbook writes them with commas', () => {
    expect(readIn(['612,305', '940,118'], 1e6, [], ',')).toEqual(['612.305', '940.118']);
  });

  it('has three decimals where the columns beside it do', () => {
    expect(readIn(['612,305'], 1e6, ['20.114,205', '22.306,118'])).toEqual(['612.305']);
    expect(readIn(['612.305'], 1e6, ['20,114.205', '22,306.118'], ',')).toEqual(['612.305']);
  });

  it('keeps points for thousands where nothing says otherwise', () => {
    expect(readIn(['1.234', '2.500'], 1e3, [], ',')).toEqual(['1234', '2500']);
    expect(readIn(['1.234', '2.500'], 1e3, [], '.')).toEqual(['1234', '2500']);
    expect(readIn(['1,234,567', '2,500'], 1e3, [], ',')).toEqual(['1234567', '2500']);
  });

  it('has none in plain rupiah', () => {
    expect(readIn(['612,305'], 1, [], ',')).toEqual(['612305']);
  });
});
