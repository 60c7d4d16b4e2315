import fc from 'fast-check';
import type { Cell, Row } from '#core/grid';
import { Book } from '../../../src/hosts/workbench/document/book';
import type { SheetHead } from '../../../src/hosts/workbench/document/messages';
import { packRows } from '../../../src/hosts/workbench/document/pack-rows';
import { unpackRows } from '../../../src/hosts/workbench/document/unpack-rows';

const value: fc.Arbitrary<Cell['value']> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant({ error: '#REF!' }),
);
const cell = fc.record(
  { col: fc.nat(30), value, format: fc.constantFrom('0.00', '@', '#,##0'), formula: fc.constant('A1+1') },
  { requiredKeys: ['col', 'value'] },
);
const rows: fc.Arbitrary<Row[]> = fc
  .uniqueArray(
    fc.record({
      index: fc.nat(200),
      cells: fc.uniqueArray(cell, { minLength: 1, maxLength: 6, selector: ({ col }) => col }),
      hidden: fc.boolean(),
    }),
    { selector: ({ index }) => index },
  )
  .map((all) =>
    all
      .map(({ index, cells, hidden }): Row => {
        const sorted = [...cells].sort((a, b) => a.col - b.col) as Cell[];
        return hidden ? { index, cells: sorted, hidden } : { index, cells: sorted };
      })
      .sort((a, b) => a.index - b.index),
  );
const styled = fc
  .uniqueArray(fc.tuple(fc.nat(200), fc.nat(30), fc.integer({ min: 1, max: 9 })), {
    selector: ([row, col]) => `${row},${col}`,
  })
  .map((all) => all.sort((a, b) => a[0] - b[0] || a[1] - b[1]));

const HEAD: SheetHead = {
  name: 'A',
  visibility: 'visible',
  merges: [],
  hiddenColumns: [],
  look: { columns: [], rows: [], freeze: { rows: 0, columns: 0 }, gridlines: true, arrays: [], undrawn: [] },
};

function travelled(all: readonly Row[], styles: readonly (readonly number[])[]) {
  // As messages between threads are: copied.
  const sent = structuredClone([...packRows(0, all, styles.flat())]);
  return sent.flatMap((packed) => [...unpackRows(packed)]);
}

describe('rows on their way between threads', () => {
  it('arrive as they were, with all styles', () => {
    fc.assert(
      fc.property(rows, styled, (all, styles) => {
        const arrived = travelled(all, styles);
        const book = new Book([HEAD], { definedNames: [], date1904: false });
        book.add(0, arrived);
        expect(book.workbook().sheets[0]?.rows).toEqual(all);
        const found = arrived.flatMap(({ index, cols, styles: own }) =>
          [...cols].flatMap((col, i) => (own[i] === 0 ? [] : [[index, col, own[i]]])),
        );
        expect(found.sort()).toEqual([...styles].sort());
      }),
    );
  });
});

describe('the book of the page', () => {
  it('takes changes in, and leaves the rows that others hold as they are', () => {
    const book = new Book([HEAD], { definedNames: [], date1904: false });
    book.add(0, travelled([{ index: 2, cells: [{ col: 1, value: 'a' }] }], []));
    const before = book.workbook();
    const copy = structuredClone(before);
    book.set('A', [
      { row: 2, col: 0, value: 5, format: '0.0' },
      { row: 0, col: 3, value: null, formula: 'B3' },
      { row: 4, col: 0, value: true },
    ]);
    expect(before).toEqual(copy);
    expect(book.workbook().sheets[0]?.rows).toEqual([
      { index: 0, cells: [{ col: 3, value: null, formula: 'B3' }] },
      {
        index: 2,
        cells: [
          { col: 0, value: 5, format: '0.0' },
          { col: 1, value: 'a' },
        ],
      },
      { index: 4, cells: [{ col: 0, value: true }] },
    ]);
    book.set('A', [{ row: 4, col: 0, value: null }]);
    expect(book.workbook().sheets[0]?.rows.map(({ index }) => index)).toEqual([0, 2]);
    expect(book.cell({ sheet: 'A', row: 2, col: 1 })).toEqual({ col: 1, value: 'a' });
  });
});
