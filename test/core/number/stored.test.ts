import { figureOf, readStored } from './figures';

/** What the page prints, the value on the scale of 100, and the decimals that it is good to. */
function shown(value: number, format?: string): string {
  const { text, unit } = figureOf(readStored(value, format, { unit: 'lain', given: false }));
  return unit === 'persen' ? `${text} (persen)` : text;
}

const RP = '_("Rp"* #,##0_);_("Rp"* \\(#,##0\\);_("Rp"* "-"_);_(@_)';

describe('a stored number', () => {
  it.each([
    [88.27, undefined, '88,27'],
    [88.27, 'General', '88,27'],
    [88.27, '@', '88,27'],
    [83.33333333333333, undefined, '83,33333333'],
    [0.1 + 0.2, undefined, '0,3'],
    [11924883678, undefined, '11924883678'],
    [-5.5, undefined, '-5,5'],
    [88.268, '0', '88'],
    [88.268, '0.00', '88,27'],
    [88.27, '0.000', '88,270'],
    [88.27, '0.0##', '88,27'],
    [88, '0.0##', '88,0'],
    [5, '0.##0', '5,000'],
    [88.2, '#.##', '88,2'],
    [1234567.5, '#,##0', '1.234.568'],
    [1234567.5, '#,##0.00', '1.234.567,50'],
    [-1234.5, '#,##0.00_);[Red](#,##0.00)', '-1.234,50'],
    [1234567, RP, '1.234.567'],
    [1234567, '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', '1.234.567'],
    [1234567.8, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', '1.234.567,80'],
    [1234567.8, '[$Rp-421]#,##0.00', '1.234.567,80'],
    [1234567, '[$Rp-3809]\\ #,##0;[Red]\\-[$Rp-3809]\\ #,##0', '1.234.567'],
    [45, '0 "Orang"', '45'],
    [45, '0" hari; sisa"', '45'],
    [83.42, '0.00"%"', '83,42'],
    [83.42, '0.00\\%', '83,42'],
    [0.0000001, '0.00E+00', '0,0000001'],
    [0.5, '# ?/?', '0,5'],
    [-0.001, '0.00', '0,00'],
    [1234.5, '#.##0,00', '1.234,50000'],
  ])('%d under %j is printed as %j', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it.each([
    [0.8342, '0%', '83% (persen)'],
    [0.8342, '0.00%', '83,42% (persen)'],
    [0.83425, '0.00 %', '83,43% (persen)'],
    [12.5, '#,##0%', '1.250% (persen)'],
    [1, '0.00%;[Red]-0.00%', '100,00% (persen)'],
    [-0.05, '0%', '-5% (persen)'],
  ])('%d under %j is the percentage %j', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('stands on the scale of 100 under a percent format, exactly', () => {
    const figure = figureOf(readStored(0.07, '0.0%', { unit: 'indeks', given: false }));
    expect(figure.value.toFixed()).toBe('7');
    expect(figure).toMatchObject({
      unit: 'persen',
      decimals: 1,
      precision: { decimals: 1 },
      typed: 'number',
    });
  });

  it('is exact where it is given, and as printed where it is derived', () => {
    const given = figureOf(readStored(88.268, '0.00', { given: true }));
    expect([given.value.toFixed(), given.shown.toFixed(), given.precision]).toEqual([
      '88.268',
      '88.27',
      'exact',
    ]);
    expect(figureOf(readStored(88.268, '0.00', { given: false })).precision).toEqual({ decimals: 2 });
  });

  it.each([
    ['#,##0,', 1_234_567, 0],
    ['0.0,,', 1_234_567, 1],
    ['#,##0.00,', 1_234_567, 2],
  ])('keeps its worth under %j, which only prints it shorter', (format, value, decimals) => {
    const figure = figureOf(readStored(value, format));
    expect(figure.value.toNumber()).toBe(value);
    expect(figure.shown.toNumber()).toBe(value);
    expect(figure.decimals).toBe(decimals);
  });

  it.each([
    'dd/mm/yyyy',
    'd-mmm-yy',
    'mmmm yyyy',
    '[$-421]dd mmmm yyyy;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'yyyy',
    'h:mm AM/PM',
    'mm:ss.0',
    '[h]:mm:ss',
  ])('is a date under %j', (format) => {
    expect(readStored(44561, format)).toMatchObject({ ok: false, because: 'date' });
  });

  it.each(['[Red]0', '0 "dokumen"', '#,##0 \\d\\o\\k', '"Rp"#,##0', '_-* #,##0_-;\\-* #,##0_-'])(
    'is no date under %j',
    (format) => {
      expect(figureOf(readStored(44561, format)).value.toNumber()).toBe(44561);
    },
  );

  it('does not stumble over a format that no Excel writes', () => {
    const started = performance.now();
    expect(shown(5, '['.repeat(1_000_000))).toBe('5');
    expect(shown(5, '[')).toBe('5');
    expect(shown(5, ';;;')).toBe('5');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
