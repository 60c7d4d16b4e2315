import fc from 'fast-check';
import type { Cell } from '#core/grid';
import { columnContext, commonDecimal, readCell, surelyDecimal } from '#core/number';
import { anyCharacter } from '../../support/any-text';
import { figureOf, readText } from './figures';

const UNITS = ['rupiah', 'persen', 'jumlah', 'indeks', 'lain'] as const;
const column = fc.record({
  unit: fc.constantFrom(...UNITS),
  given: fc.boolean(),
  decimal: fc.constantFrom(',' as const, '.' as const, undefined),
});
/** Texts that come close to figures, far more often than chance would have it. */
const nearly = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Rp',
        '. ',
        ',-',
        '(',
        ')',
        '%',
        '-',
        '–',
        ' juta',
        ' M',
        '\n',
        "'",
        '\u00a0',
        '/',
        'BB',
        '１',
      ),
      fc.constantFrom('.', ',', '000', '00', '1', '23'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: anyCharacter }), fc.string(), nearly);

describe('reading', () => {
  it('throws at no text, and says a reason or a figure', () => {
    fc.assert(
      fc.property(anyText, column, (value, context) => {
        surelyDecimal(value);
        commonDecimal([value]);
        const reading = readCell({ col: 0, value }, context);
        if (!reading.ok) expect(reading.because).toMatch(/^[a-z-]+$/);
        else expect(reading.quantity.value.toFixed()).toMatch(/^-?\d+(?:\.\d+)?$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('throws at no stored number under any format', () => {
    const format = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom('0', '#', ',', '.', '%', ';', '[', ']', '"', '\\', '_', '*', 'd', 'General', 'E+'),
          {
            maxLength: 15,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.double(), format, column, (value, code, context) => {
        const reading = readCell({ col: 0, value, format: code }, context);
        if (reading.ok) expect(reading.quantity.decimals).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('makes no digits up: a figure has the digits of its text, in their order', () => {
    fc.assert(
      fc.property(nearly, column, (text, context) => {
        const reading = readText(text.replaceAll('１', '1'), context);
        fc.pre(reading.ok);
        const { value } = figureOf(reading);
        const digits = value
          .abs()
          .c.join('')
          .replace(/^0+|0+$/g, '');
        expect(text.replaceAll('１', '1').replace(/\D/g, '')).toContain(digits);
      }),
    );
  });

  it('takes a column of a hundred thousand cells in its stride', () => {
    const forms = [
      'Rp. 49.990.000,-',
      '83,42%',
      '(1.234)',
      '45 Orang',
      '205..778.000',
      '-',
      'Tetap',
      '1 234 567',
    ];
    const cells: Cell[] = Array.from({ length: 100_000 }, (_, i) =>
      i % 2 === 0
        ? { col: 0, value: forms[(i / 2) % forms.length] as string }
        : { col: 0, value: i / 7, format: '0.00' },
    );
    const started = performance.now();
    const context = columnContext(cells, 'indeks', { given: true });
    for (const cell of cells) readCell(cell, context);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['separators', `1${','.repeat(200_000)}`],
    ['dots', '.'.repeat(200_000)],
    ['dots before a letter', `${'.'.repeat(200_000)}x`],
    ['spaces', `1${' '.repeat(200_000)}1`],
    ['groups', '1 000'.repeat(50_000)],
    ['rupiah', `Rp${' .'.repeat(100_000)}x`],
    ['brackets', '(1'.repeat(100_000)],
  ])('takes no time over endless %s', (_, text) => {
    const started = performance.now();
    readText(text);
    surelyDecimal(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
