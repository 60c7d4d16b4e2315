import type { Row, Workbook } from '#core/grid';

/** Rows as plain objects: those of the workbench make their cells when they are read. */
export function plainRows(rows: readonly Row[]): Row[] {
  return rows.map(({ index, cells, hidden }) => (hidden ? { index, cells, hidden } : { index, cells }));
}

/** A workbook as it can be compared, and passed on as a message. */
export function plainWorkbook(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: plainRows(sheet.rows) }));
  return { ...workbook, sheets };
}
