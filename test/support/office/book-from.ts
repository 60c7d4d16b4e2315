import type { Cell, Workbook } from '#core/grid';
import type { Book, BookCell, BookSheet } from './book';

/** The workbook as Excel would hold it after opening it; a formula without a stored result shows nothing. */
export function bookFrom(workbook: Workbook): Book {
  const sheets = workbook.sheets.map((sheet, i): BookSheet => {
    const cells: Record<string, BookCell> = {};
    for (const row of sheet.rows)
      for (const cell of row.cells) cells[`${row.index},${cell.col}`] = kept(cell);
    return {
      id: `{00000000-0001-0000-${String(i).padStart(4, '0')}-000000000000}`,
      name: sheet.name,
      visibility: sheet.visibility,
      cells,
      merges: [...sheet.merges],
      arrays: [],
      hiddenRows: sheet.rows.filter((row) => row.hidden).map((row) => row.index),
      hiddenColumns: [...sheet.hiddenColumns],
      rules: [],
      tables: [],
    };
  });
  const first = sheets.find((sheet) => sheet.visibility === 'visible') ?? sheets[0];
  return {
    sheets,
    names: workbook.definedNames.map((name) => ({ ...name })),
    selection: { sheet: first?.name ?? '', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
  };
}

function kept({ value, formula, format }: Cell): BookCell {
  return {
    value: value ?? '',
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}
