import Big from 'big.js';
import fc from 'fast-check';
import { type ColumnContext, readCell, roundHalfUp, writeAs } from '#core/number';
import { figureOf, readStored, readText } from './figures';

/** What a text cell holds once it says another figure. */
function text(held: string, value: number, column: Partial<ColumnContext> = {}): unknown {
  return writeAs({ value: held }, undefined, figureOf(readText(held, column)), new Big(value))?.value;
}

/** The same for a number cell. */
function number(held: number, value: number, format?: string): unknown {
  return writeAs({ value: held }, format, figureOf(readStored(held, format)), new Big(value))?.value;
}

describe('another figure in a text', () => {
  it.each([
    ['85,21', 88.27, '88,27'],
    ['85,21%', 88.27, '88,27%'],
    ['85,21 %', 88.274, '88,27 %'],
    ['85.21', 88.27, '88.27'],
    ['Rp. 49.990.000,-', 50990000, 'Rp. 50.990.000,-'],
    ['Rp 1.234.567,89', 98.5, 'Rp 98,50'],
    ['1,234,567.89', 2000000, '2,000,000.00'],
    ['1 234 567', 7654321, '7 654 321'],
    ['45 Orang', 46, '46 Orang'],
    ['84,00 (A)', 91.5, '91,50 (A)'],
    ['Rp 1,5 juta', 2500000, 'Rp 2,5 juta'],
    ['(1.234.567)', 1234568, '1.234.568'],
    ['-5,25', 5.5, '5,50'],
    ['5,25', -5.5, '-5,50'],
    ['12', 1234, '1234'],
    ['0,00', 1.5, '1,50'],
  ])('%s becomes %d as %s', (held, value, written) => {
    expect(text(held, value)).toBe(written);
  });

  it('reads a share of one in a column of percentages as such', () => {
    const was = {
      ...figureOf(readText('0,87', { unit: 'persen' })),
      value: new Big(87),
      shown: new Big(87),
      decimals: 0,
    };
    expect(writeAs({ value: '0,87' }, undefined, was, new Big(92))?.value).toBe('0,92');
  });

  it('gives up where the new text would allow another figure', () => {
    // In a column of unknown notation 0.500 is a half, but 1.500 would be fifteen hundred.
    expect(text('0.500', 1.5, { unit: 'indeks' })).toBeUndefined();
    expect(text('0.000', 1.5)).toBeUndefined();
  });

  it.each([['12 dan 13'], ['seratus'], ['']])('has no place for a figure in "%s"', (held) => {
    const was = figureOf(readText('12'));
    expect(writeAs({ value: held }, undefined, { ...was, value: new Big(999) }, new Big(5))).toBeUndefined();
  });
});

describe('another figure in a number', () => {
  it.each([
    [85.21, 88.274, undefined, 88.27],
    [0.8521, 88.274, '0.00%', 0.8827],
    [0, 50, '0%', 0.5],
    [1000000, 2500000.4, '#,##0', 2500000],
    [83.333333, 90, '0.00', 90],
  ])('%d becomes %d in %s as %d', (held, value, format, stored) => {
    expect(number(held, value, format)).toBe(stored);
  });

  it('counts zero on the scale of its column', () => {
    const was = figureOf(readStored(0));
    expect(writeAs({ value: 0 }, undefined, { ...was, decimals: 2 }, new Big(87.5), 100)?.value).toBe(0.875);
  });

  it('does not hold more digits than a number keeps', () => {
    const was = figureOf(readStored(1.5));
    expect(writeAs({ value: 1.5 }, undefined, was, new Big('1234567890123456.5'))).toBeUndefined();
  });
});

const signs = fc.constantFrom<[',' | '.', string]>([',', '.'], ['.', ','], [',', ''], ['.', '']);
const around = fc.constantFrom(
  ['', ''],
  ['', '%'],
  ['', ' %'],
  ['Rp. ', ',-'],
  ['Rp ', ''],
  ['', ' Orang'],
  ['', ' (A)'],
);
const figure = fc.record({
  digits: fc.integer({ min: 0, max: 9_999_999_999 }),
  other: fc.integer({ min: 0, max: 9_999_999_999 }),
  decimals: fc.integer({ min: 0, max: 4 }),
  negative: fc.boolean(),
});
const context = fc.record({
  unit: fc.constantFrom(
    'rupiah' as const,
    'persen' as const,
    'jumlah' as const,
    'indeks' as const,
    'lain' as const,
  ),
  given: fc.boolean(),
  decimal: fc.constantFrom(',' as const, '.' as const, undefined),
});

function written(value: Big, decimals: number, [decimal, group]: [string, string]): string {
  const [whole = '', fraction] = value.abs().toFixed(decimals).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${fraction === undefined ? '' : decimal + fraction}`;
}

it('reads back just what it wrote, whatever the notation, the words around it and the column', () => {
  let done = 0;
  fc.assert(
    fc.property(
      figure,
      signs,
      around,
      context,
      ({ digits, other, decimals, negative }, marks, [before, behind], column) => {
        const scale = new Big(10).pow(decimals);
        const [was, is] = [new Big(digits).div(scale), new Big(other).div(scale)];
        const held = `${before}${negative && before === '' ? '-' : ''}${written(was, decimals, marks)}${behind}`;
        const reading = readCell({ col: 0, value: held }, column);
        if (!reading.ok) return;
        const to = writeAs({ value: held }, undefined, reading.quantity, is);
        if (!to) return;
        done++;
        const again = readCell({ col: 0, value: to.value }, column);
        expect(again.ok && again.quantity.value.eq(roundHalfUp(is, reading.quantity.decimals))).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
  expect(done).toBeGreaterThan(1500);
});

it('reads back just what it stored', () => {
  const formats = fc.constantFrom(
    undefined,
    'General',
    '0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0.00%',
    '0%',
    '0.0##',
  );
  fc.assert(
    fc.property(figure, formats, ({ digits, other, decimals, negative }, format) => {
      const scale = new Big(10).pow(decimals);
      const held = Number(new Big(digits).div(scale)) * (negative ? -1 : 1);
      const is = new Big(other).div(scale);
      const quantity = figureOf(readStored(held, format));
      const to = writeAs({ value: held }, format, quantity, is);
      if (!to) return;
      const again = figureOf(readStored(to.value as number, format));
      expect(again.value.toFixed()).toBe(roundHalfUp(is, quantity.decimals).toFixed());
    }),
    { numRuns: 2000 },
  );
});
