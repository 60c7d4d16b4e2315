import { readXlsx } from '#hosts/xlsx';
import { bigWorkbook } from '../../bench/workbook';
import { cellsOf } from './support';

describe('readXlsx', () => {
  // Half a second on a slow machine; what grows with the square of the cells would take minutes. The exact
  // figures are measured by `npm run bench`.
  it('reads 100,000 cells in a few seconds at most', () => {
    const bytes = bigWorkbook(10_000);
    const start = performance.now();
    const [sheet] = readXlsx(bytes).sheets;
    const seconds = (performance.now() - start) / 1000;
    expect(sheet?.rows.reduce((sum, row) => sum + row.cells.length, 0)).toBe(100_000);
    expect(seconds).toBeLessThan(4);
  });

  // A part may be one long tag or text; reading it anew with each piece would take minutes.
  it('reads a text of 900,000 characters at once', () => {
    const text = 'a'.repeat(900_000);
    const start = performance.now();
    expect(cellsOf(`<c t="str"><v>${text}</v></c>`)[0]?.value).toBe(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
