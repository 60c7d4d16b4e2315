import { drawnMerges } from '../../../src/hosts/workbench/grid/drawn-merges';

const LAST = { row: 40, col: 9 };

describe('merged areas in the grid', () => {
  it('are those of the file', () => {
    expect(drawnMerges([{ top: 0, left: 0, bottom: 1, right: 9 }], LAST)).toEqual([
      { startRow: 0, startColumn: 0, endRow: 1, endColumn: 9 },
    ]);
  });

  it('reach beyond the last cell where a title does', () => {
    expect(drawnMerges([{ top: 0, left: 0, bottom: 0, right: 30 }], LAST)).toEqual([
      { startRow: 0, startColumn: 0, endRow: 0, endColumn: 30 },
    ]);
  });

  it('end soon after the last cell where they reach down to the end of the sheet', () => {
    expect(drawnMerges([{ top: 609, left: 0, bottom: 1_048_575, right: 16_383 }], LAST)).toEqual([
      { startRow: 609, startColumn: 0, endRow: 809, endColumn: 59 },
    ]);
  });

  it('are no more than the grid can hold', () => {
    const wide = Array.from({ length: 100_000 }, (_, i) => ({ top: i, left: 0, bottom: i, right: 16_383 }));
    const drawn = drawnMerges(wide, LAST);
    expect(drawn.length).toBeGreaterThan(1000);
    expect(drawn.length).toBeLessThan(100_000);
  });
});
