import { type Cell, type CellContent, type CellRef, isCellError, type Workbook } from '#core/grid';
import { evaluate } from './evaluate';
import { isError, type Value } from './values';

/** A change as far as it is carried out. */
interface Done {
  readonly at: CellRef;
  readonly to: CellContent;
}

/**
 * A workbook after some changes, recalculated as a program does: what formulas give now that rest on a changed cell,
 * directly or through others. Formulas that the little evaluator does not know keep their stored results.
 */
export function applyChanges(workbook: Workbook, changes: readonly Done[]): Workbook {
  const changed = new Map(changes.map(({ at, to }) => [keyOf(at.sheet, at.row, at.col), to]));
  const cells = new Map<string, CellContent>();
  for (const { name, rows } of workbook.sheets)
    for (const { index, cells: own } of rows)
      for (const cell of own) cells.set(keyOf(name, index, cell.col), cell);
  for (const [key, to] of changed) cells.set(key, to);
  const done = new Map<string, { value: Value; touched: boolean }>();

  function at(sheet: string, row: number, col: number): { value: Value; touched: boolean } {
    const key = keyOf(sheet, row, col);
    const known = done.get(key);
    if (known) return known;
    const cell = cells.get(key);
    const stored = cell === undefined ? null : isCellError(cell.value) ? cell.value.error : cell.value;
    const own = { value: stored, touched: changed.has(key) };
    done.set(key, own);
    if (cell?.formula === undefined) return own;
    let touched = own.touched;
    try {
      const value = evaluate(cell.formula, (other, r, c) => {
        const one = at(other ?? sheet, r, c);
        touched ||= one.touched;
        return one.value;
      });
      if (touched) done.set(key, { value, touched });
    } catch {
      // A function or a notation that formulas of ours have no use for.
    }
    return done.get(key) as { value: Value; touched: boolean };
  }

  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ cells: own, ...row }) => ({
        ...row,
        cells: own.map((cell): Cell => {
          const to = changed.get(keyOf(sheet.name, row.index, cell.col));
          const { value } = at(sheet.name, row.index, cell.col);
          return { ...cell, ...to, value: isError(value) ? { error: value } : value };
        }),
      })),
    })),
  };
}

function keyOf(sheet: string, row: number, col: number): string {
  return `${row},${col},${sheet}`;
}
