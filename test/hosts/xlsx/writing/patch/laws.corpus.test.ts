import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { CellContent, Edit, Workbook } from '#core/grid';
import { patchCells, readXlsx } from '#hosts/xlsx';
import { triedFiles } from '../../../../support/corpus';
import { difference } from '../package-parts';
import { richWorkbook } from '../rich';
import { withEdits } from './with-edits';

jest.setTimeout(120_000);

const books: readonly (readonly [string, Uint8Array])[] = [
  ['kaya', richWorkbook()],
  ...triedFiles.map((file) => [path.basename(file), new Uint8Array(readFileSync(file))] as const),
];

const text = fc.oneof(
  fc.constantFrom('1.234', '83,42%', ' a ', '_x0041_', 'a\nb', '=1', '<&>"', 'Tinggi'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((one) => !one.includes('\u0000')),
);
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ value, format: fc.constantFrom('0.00%', '#,##0', 'General', '0.000') }),
  },
  { weight: 4, arbitrary: fc.record({ value }) },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.constant(null),
      formula: fc.constantFrom('1+1', 'SAKIP.CAPAIAN(A1,B1)'),
    }),
  },
);

/** Edits of cells that are there, and of some that are not; none that a merged area, a table or an array holds. */
function anyEdits(workbook: Workbook): fc.Arbitrary<Edit[]> {
  const places = workbook.sheets.flatMap(({ name, rows, merges }) => {
    if (name === 'Pivot') return [];
    const cells = rows.flatMap(({ index, cells }) =>
      cells.flatMap(({ col }) => [
        [index, col],
        [index + 3, col + 1],
      ]),
    );
    return cells
      .filter(
        ([row = 0, col = 0]) =>
          !(name === 'Data' && (row === 0 || row === 5)) &&
          merges.every((m) => row < m.top || row > m.bottom || col < m.left || col > m.right),
      )
      .map(([row = 0, col = 0]) => ({ sheet: name, row, col }));
  });
  const one = fc.record({ at: fc.constantFrom(...places), to: content });
  return fc.uniqueArray(one, { minLength: 1, maxLength: 12, selector: ({ at }) => JSON.stringify(at) });
}

/** Without the stored results of formulas, which may go. */
function withoutResults(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
    })),
  }));
  return { ...workbook, sheets };
}

describe.each(books)('laws of changing cells: %s', (_, before) => {
  const workbook = readXlsx(before);
  const sheetParts = /^xl\/(worksheets\/sheet\d+|styles|calcChain|\[Content_Types\]|_rels\/workbook)\.xml/;

  it('holds what was written, and nothing else changed', () => {
    fc.assert(
      fc.property(anyEdits(workbook), (edits) => {
        const after = patchCells(before, edits);
        expect(withoutResults(readXlsx(after))).toEqual(withoutResults(withEdits(workbook, edits)));
        const { changed, added } = difference(before, after);
        expect(added.filter((part) => part !== 'xl/styles.xml')).toEqual([]);
        for (const part of changed) expect(part).toMatch(sheetParts);
      }),
      { numRuns: 5 },
    );
  });

  it('holds what it held when that is written back', () => {
    fc.assert(
      fc.property(anyEdits(workbook), (edits) => {
        const held = new Map(
          workbook.sheets.flatMap(({ name, rows }) =>
            rows.flatMap(({ index, cells }) =>
              cells.map((cell) => [`${name}!${index},${cell.col}`, cell] as const),
            ),
          ),
        );
        const back = edits.map(({ at }): Edit => {
          const cell = held.get(`${at.sheet}!${at.row},${at.col}`);
          if (!cell) return { at, to: { value: null } };
          const { col: _, ...to } = { format: 'General', ...cell };
          return { at, to };
        });
        const after = patchCells(patchCells(before, edits), back);
        expect(withoutResults(readXlsx(after))).toEqual(withoutResults(workbook));
        for (const part of difference(before, after).changed) expect(part).toMatch(sheetParts);
      }),
      { numRuns: 4 },
    );
  });
});
