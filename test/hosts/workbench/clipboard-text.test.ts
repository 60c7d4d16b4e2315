import fc from 'fast-check';
import { clipboardCells } from '../../../src/hosts/workbench/grid/clipboard-text';

describe('what a spreadsheet puts on the clipboard', () => {
  it.each([
    ['87,5', [['87,5']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\tb\n\tc',
      [
        ['a', '', 'b'],
        ['', 'c', ''],
      ],
    ],
    ['"dua\nbaris"\tb\n', [['dua\nbaris', 'b']]],
    ['"kata ""kunci"""', [['kata "kunci"']]],
    ['5" pipa\tx', [['5" pipa', 'x']]],
    ['"belum selesai\tx', [['"belum selesai', 'x']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['', []],
    ['\n', []],
  ])('%j', (text, cells) => {
    expect(clipboardCells(text)).toEqual(cells);
  });

  it('as many rows as a sheet has', () => {
    expect(clipboardCells('1\n'.repeat(300_000))).toHaveLength(300_000);
  });

  it('is read back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', ',') });
    const written = (one: string) => (/[\t\n"]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one);
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, cols]) =>
        fc.array(fc.array(cell, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map(written).join('\t')).join('\r\n');
        fc.pre(rows.length > 1 || text !== '');
        expect(clipboardCells(`${text}\r\n`)).toEqual(rows);
      }),
    );
  });
});
