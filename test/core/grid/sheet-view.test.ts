import { type Area, type Row, type Sheet, SheetView } from '#core/grid';

function sheet(rows: readonly Row[], merges: readonly Area[] = []): Sheet {
  return { name: 'Lembar', visibility: 'visible', rows, merges, hiddenColumns: [] };
}

const ROWS: Row[] = [
  {
    index: 1,
    cells: [
      { col: 1, value: 'Sasaran' },
      { col: 3, value: 100 },
    ],
  },
  { index: 4, cells: [{ col: 2, value: 'Catatan' }], hidden: true },
];

describe('a view of a sheet', () => {
  it('finds rows and cells where they are, and nothing elsewhere', () => {
    const view = new SheetView(sheet(ROWS));
    expect(view.lastRow).toBe(4);
    expect(view.row(4)?.hidden).toBe(true);
    expect(view.row(2)).toBeUndefined();
    expect(view.cell(1, 3)?.value).toBe(100);
    expect(view.cell(1, 2)).toBeUndefined();
    expect(view.cell(2, 1)).toBeUndefined();
    expect(view.cell(1, 3)).toBe(view.cell(1, 3));
  });

  it('has no last row when it is empty', () => {
    const view = new SheetView(sheet([]));
    expect(view.lastRow).toBe(-1);
    expect(view.place(0, 0)).toEqual({ row: 0, col: 0, cell: undefined, merge: undefined });
  });

  it('shows the first cell of a merged area all over it', () => {
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    const view = new SheetView(sheet(ROWS, [area]));
    expect(view.place(3, 2)).toEqual({ row: 1, col: 1, cell: { col: 1, value: 'Sasaran' }, merge: area });
    expect(view.place(3, 3)).toMatchObject({ row: 3, col: 3, merge: undefined });
    expect(view.place(4, 2).merge).toBeUndefined();
    expect(view.cell(3, 2)).toBeUndefined();
    expect(view.merges(2)).toEqual([area]);
    expect(view.merges(4)).toEqual([]);
  });

  it('tells merged areas beside one another apart', () => {
    const left = { top: 1, left: 0, bottom: 1, right: 2 };
    const right = { top: 1, left: 3, bottom: 2, right: 5 };
    const view = new SheetView(sheet(ROWS, [right, left]));
    expect(view.merge(1, 2)).toBe(left);
    expect(view.merge(1, 3)).toBe(right);
    expect(view.merge(2, 2)).toBeUndefined();
    expect(view.merge(1, 6)).toBeUndefined();
  });

  it('reads areas over a million rows like any other', () => {
    const last: Row = { index: 1_048_575, cells: [{ col: 0, value: 'ujung' }] };
    const areas = Array.from({ length: 200 }, (_, i) => ({
      top: 1,
      left: 2 * i,
      bottom: 1_048_575,
      right: 2 * i + 1,
    }));
    const started = performance.now();
    const view = new SheetView(sheet([...ROWS, last], areas));
    expect(view.merge(500_000, 7)).toEqual(areas[3]);
    expect(view.merge(0, 7)).toBeUndefined();
    expect(view.merge(500_000, 400)).toBeUndefined();
    expect(view.place(1_048_575, 1)).toMatchObject({ row: 1, col: 0 });
    expect(view.merges(2)).toHaveLength(200);
    expect(view.merges(0)).toHaveLength(0);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('looks up a hundred thousand places at once', () => {
    const rows: Row[] = Array.from({ length: 10_000 }, (_, index) => ({
      index,
      cells: Array.from({ length: 10 }, (_, col) => ({ col, value: index * 10 + col })),
    }));
    const merges = rows.map(({ index }) => ({ top: index, left: 0, bottom: index, right: 1 }));
    const started = performance.now();
    const view = new SheetView(sheet(rows, merges));
    let sum = 0;
    for (const { index } of rows)
      for (let col = 0; col < 10; col++) sum += Number(view.place(index, col).cell?.value);
    expect(sum).toBe(4_999_950_000 - 10_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
