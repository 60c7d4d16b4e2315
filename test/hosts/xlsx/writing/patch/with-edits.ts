import type { Cell, Edit, Row, Workbook } from '#core/grid';

/** What a reader must see after some edits, by another way than that of the codec. */
export function withEdits(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const rows = new Map(sheet.rows.map((row) => [row.index, row]));
      for (const { at, to } of edits) {
        if (at.sheet !== sheet.name) continue;
        const row: Row = rows.get(at.row) ?? { index: at.row, cells: [] };
        rows.set(at.row, { ...row, cells: cellsAfter(row.cells, at.col, to) });
      }
      const left = [...rows.values()].filter(({ cells }) => cells.length > 0);
      return { ...sheet, rows: left.sort((a, b) => a.index - b.index) };
    }),
  };
}

function cellsAfter(
  cells: readonly Cell[],
  col: number,
  { format, ...content }: Edit['to'],
): readonly Cell[] {
  const others = cells.filter((cell) => cell.col !== col);
  if (content.value === null && content.formula === undefined) return others;
  const shown = format ?? cells.find((cell) => cell.col === col)?.format ?? 'General';
  const cell: Cell = { col, ...content, ...(shown === 'General' ? {} : { format: shown }) };
  return [...others, cell].sort((a, b) => a.col - b.col);
}
