import type { Cell, CellContent, CellRef, Edit, Workbook } from '#core/grid';

const GENERAL = 'General';

/** What a cell of a workbook holds. */
export function contentAt({ sheets }: Workbook, at: CellRef): CellContent {
  const rows = sheets.find(({ name }) => name === at.sheet)?.rows;
  const cell = rows?.find(({ index }) => index === at.row)?.cells.find(({ col }) => col === at.col);
  const { col: _, ...content } = cell ?? { col: at.col, value: null };
  return { ...content, format: content.format ?? GENERAL };
}

/** A workbook with another content in a cell. */
export function withContent(workbook: Workbook, at: CellRef, { format, ...content }: CellContent): Workbook {
  const empty = content.value === null && content.formula === undefined;
  const cell: Cell = { col: at.col, ...content, ...(format && format !== GENERAL ? { format } : {}) };
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const row = sheet.rows.find(({ index }) => index === at.row) ?? { index: at.row, cells: [] };
    const others = row.cells.filter(({ col }) => col !== at.col);
    const cells = (empty ? others : [...others, cell]).sort((a, b) => a.col - b.col);
    const rows = [...sheet.rows.filter((one) => one !== row), { ...row, cells }];
    const left = rows.filter((one) => one.cells.length > 0).sort((a, b) => a.index - b.index);
    return { ...sheet, rows: left };
  });
  return { ...workbook, sheets };
}

/** A workbook after edits, as a host makes them: a content without a format leaves the cell's own. */
export function edited(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return edits.reduce((now, { at, to }) => {
    const format = to.format ?? contentAt(now, at).format;
    return withContent(now, at, format === undefined ? to : { ...to, format });
  }, workbook);
}
