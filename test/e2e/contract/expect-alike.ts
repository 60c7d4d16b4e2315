import { type Cell, type CellValue, isCellError, type Sheet, type Workbook } from '#core/grid';
import { readXlsx } from '#hosts/xlsx';
import type { Copies } from './doors';
import type { GridSheet } from './grid-copy';

/**
 * Expects the file, the plain data and the grid to hold the same workbook. A result that the grid is not trusted with is
 * left out of the file: Excel computes it.
 */
export function expectAlike({ file, book, grid }: Copies): void {
  const read = readXlsx(file);
  expect(inFile(book, read)).toEqual(read);
  expect(grid.map(({ looks: _, ...sheet }) => sheet)).toEqual(book.sheets.map(inGrid));
}

/** The plain data with what the file has instead of results that the grid is not trusted with. */
function inFile(book: Workbook, file: Workbook): Workbook {
  const sheets = book.sheets.map((sheet, i): Sheet => {
    const stored = new Map(
      file.sheets[i]?.rows.flatMap(({ index, cells }) =>
        cells.map((cell) => [`${index},${cell.col}`, cell] as const),
      ),
    );
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const value = stored.get(`${row.index},${cell.col}`)?.value ?? null;
        return mayDiffer(cell, value) ? { ...cell, value } : cell;
      }),
    }));
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

/** An error is left out of the file; a sum over sheets, which the grid gets wrong, stays there what Excel said. */
function mayDiffer({ value, formula }: Cell, stored: CellValue): boolean {
  if (formula === undefined) return false;
  return (isCellError(value) && stored === null) || /:[^!]*!/.test(formula);
}

function inGrid({ name, visibility, rows, merges, hiddenColumns }: Sheet): Omit<GridSheet, 'looks'> {
  return { name, hidden: visibility !== 'visible', rows, merges, hiddenColumns };
}
