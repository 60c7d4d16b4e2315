import type { Cell, Sheet, Workbook } from '#core/grid';
import { isCellError } from '#core/grid';
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

/** The plain data without results that the file leaves to Excel. */
function inFile(book: Workbook, file: Workbook): Workbook {
  const sheets = book.sheets.map((sheet, i): Sheet => {
    const left = new Set(
      file.sheets[i]?.rows.flatMap(({ index, cells }) =>
        cells.filter(isLeftToExcel).map(({ col }) => `${index},${col}`),
      ),
    );
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        left.has(`${row.index},${cell.col}`) && isUntrusted(cell) ? { ...cell, value: null } : cell,
      ),
    }));
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

function isLeftToExcel({ value, formula }: Cell): boolean {
  return formula !== undefined && value === null;
}

function isUntrusted({ value, formula }: Cell): boolean {
  return isCellError(value) || /:[^!]*!/.test(formula ?? '');
}

function inGrid({ name, visibility, rows, merges, hiddenColumns }: Sheet): Omit<GridSheet, 'looks'> {
  return { name, hidden: visibility !== 'visible', rows, merges, hiddenColumns };
}
