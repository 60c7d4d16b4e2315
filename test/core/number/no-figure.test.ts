import { readCell } from '#core/number';
import { readText, say } from './figures';

describe('a numeral with a slip in it', () => {
  it.each([
    ['930.47.023', 'bad-grouping'],
    ['205..778.000', 'bad-grouping ~ 205778000'],
    ['205,,778,000', 'bad-grouping ~ 205778000'],
    ['12.000.,00', 'bad-grouping ~ 12000'],
    ['Rp .5.000', 'bad-grouping ~ 5000'],
    ['..5', 'bad-grouping'],
    ['8.662.479.43,00', 'bad-grouping'],
    ['76,946.900', 'mixed-separators ~ 76946900'],
    ['1.234,567', 'mixed-separators ~ 1234567'],
    ['11.924.883.678.00', 'mixed-separators ~ 11924883678'],
    ['870,124,949,00', 'mixed-separators ~ 870124949'],
    ['1.234.567,89,00', 'mixed-separators'],
    ['12.000.000.50', 'bad-grouping'],
    ['1000.000', 'bad-grouping ~ 1000000'],
    ['50.0000', 'bad-grouping'],
    ['.500', 'bad-grouping'],
    ['1.2.3', 'bad-grouping'],
    ['-11.924.883.678.00', 'mixed-separators ~ -11924883678'],
    ['(205..778.000)', 'bad-grouping ~ -205778000'],
    ['Rp. 11.924.883.678.00', 'mixed-separators ~ 11924883678'],
  ])('has a reason, and the only likely reading, as rupiah: %j', (text, reading) => {
    expect(say(readText(text, { unit: 'rupiah' }))).toBe(reading);
  });

  it.each([
    ['76,946.900', 'mixed-separators'],
    ['12.000.000.50', 'mixed-separators ~ 12000000.5'],
    ['930.47.023', 'bad-grouping'],
    ['1.0000', '1'],
    ['1000.000', '1000'],
    ['.500', '0.5'],
  ])('may mean more in a column of any unit: %j', (text, reading) => {
    expect(say(readText(text))).toBe(reading);
  });

  it.each(['3,14', '88.27', '3.14', '88,27'])('never loses the decimals of %j', (text) => {
    for (const unit of ['rupiah', 'persen', 'jumlah', 'indeks', 'lain'] as const) {
      for (const decimal of [',', '.', undefined] as const) {
        expect(say(readText(text, { unit, decimal })).replace(' %', '')).toBe(text.replace(',', '.'));
      }
    }
  });
});

describe('a text without a figure', () => {
  it.each([
    ['', 'empty'],
    ['  \u00a0', 'empty'],
    ['-', 'dash'],
    [' – ', 'dash'],
    ['--', 'dash'],
    ['...', 'dash'],
    ['…', 'dash'],
    ['\u200e-', 'dash'],
    ['Rp -', 'dash'],
    ['Rp. -,-', 'dash'],
    ['Rp.-', 'dash'],
    ['Rp', 'dash'],
    ['- %', 'dash'],
    ['n/a', 'dash'],
    ['N/A', 'dash'],
    ['n.a.', 'dash'],
    ['NIHIL', 'dash'],
    ['tidak ada', 'dash'],
    ['Belum tersedia data', 'dash'],
    ['10-20', 'range'],
    ['90,00 – 100', 'range'],
    ['80 s/d 90', 'range'],
    ['80 s.d. 90%', 'range'],
    ['B (60-70)', 'range'],
    ['10 sampai 20', 'range'],
    ['31-12-2021', 'date'],
    ['12/05/2021', 'date'],
    ['12.05.2021', 'date'],
    ['2021-12-31', 'date'],
    ['12 Mei 2021', 'date'],
    ['31-Des-21', 'date'],
    ['Desember 2021', 'date'],
    ['#REF!', 'error-value'],
    ['#DIV/0!', 'error-value'],
    ['Tahun 2021', 'words'],
    ['Triwulan 4', 'words'],
    ['TW ke-2', 'words'],
    ['Tetap', 'words'],
    ['III', 'words'],
    ['1. Program Penunjang', 'words'],
    ['5.1.02.01', 'words'],
    ['1.01.02 Program Penunjang', 'words'],
    ['1.01.2.22.0.00.02.0000 Dinas Pendidikan', 'words'],
    ['2020/2021', 'words'],
    ['3/4', 'words'],
    ['5 dari 10', 'words'],
    ['12 Dokumen, 3 Laporan', 'words'],
    ['91% ≤ 100%', 'words'],
    ['100\n100', 'words'],
    ['1.000\n500', 'words'],
    ['1.000 500', 'words'],
    ['83, 42', 'words'],
    ['1e5', 'words'],
    ['10O', 'words'],
    ['1O0', 'words'],
    ['H1', 'words'],
    ['½', 'words'],
    [`${'a'.repeat(90)} 5`, 'words'],
  ])('says why: %j', (text, reason) => {
    expect(say(readText(text))).toBe(reason);
  });

  it.each([
    ['nothing at all', undefined, 'empty'],
    ['an emptied cell', { col: 0, value: null }, 'empty'],
    ['a formula without its result', { col: 0, value: null, formula: 'A1/B1' }, 'no-cached-value'],
    ['a truth value', { col: 0, value: true }, 'boolean'],
    ['an error value', { col: 0, value: { error: '#DIV/0!' } }, 'error-value'],
    ['a number beyond all', { col: 0, value: Number.POSITIVE_INFINITY }, 'error-value'],
  ])('says why of %s', (_, cell, reason) => {
    expect(say(readCell(cell, { unit: 'lain', given: true, decimal: undefined }))).toBe(reason);
  });
});
