import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import { readXlsx } from '#hosts/xlsx';
import { bigWorkbook } from '../../bench/workbook';
import { ourAccount, witnessAccount } from './witness';

const ROOT = path.join(__dirname, '../../..');
const REPORTS = path.join(ROOT, 'test/corpus/workbooks');

const files = [
  path.join(ROOT, 'contoh/LKjIP-contoh.xlsx'),
  ...readdirSync(REPORTS)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => path.join(REPORTS, file)),
];

describe('readXlsx beside an independent reader', () => {
  it.each(files.map((file) => [path.basename(file), file]))('reads %s alike', (_, file) => {
    const bytes = readFileSync(file);
    expect(ourAccount(readXlsx(bytes))).toEqual(witnessAccount(bytes));
  });

  it('reads the workbook of the benchmark alike', () => {
    const bytes = bigWorkbook(100);
    expect(ourAccount(readXlsx(bytes))).toEqual(witnessAccount(bytes));
  });
});

describe('readXlsx behind an independent writer', () => {
  // Underscores could start an escape, which the writer doesn't escape.
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => !words.includes('_'));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);
  const cell = fc.record({
    row: fc.nat(40),
    col: fc.nat(60),
    value: fc.oneof(text, number, fc.integer(), fc.boolean()),
  });
  const cells = fc.uniqueArray(cell, { minLength: 1, selector: ({ row, col }) => `${row} ${col}` });

  it('reads what was written, with shared and with inline strings', () => {
    fc.assert(
      fc.property(cells, fc.boolean(), (all, bookSST) => {
        const sheet: WorkSheet = { '!ref': 'A1:BI41' };
        const types = { string: 's', number: 'n', boolean: 'b' } as const;
        for (const { row, col, value } of all) {
          const t = types[typeof value as keyof typeof types];
          sheet[utils.encode_cell({ r: row, c: col })] = { t, v: value };
        }
        const bytes = write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'buffer', bookSST });
        const found = readXlsx(bytes).sheets[0]?.rows.flatMap(({ index, cells: inRow }) =>
          inRow.map(({ col, value }) => ({ row: index, col, value })),
        );
        expect(found).toEqual([...all].sort((a, b) => a.row - b.row || a.col - b.col));
      }),
      { numRuns: 50 },
    );
  });
});
