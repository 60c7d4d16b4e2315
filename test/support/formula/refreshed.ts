import {
  type Cell,
  type CellRef,
  isCellError,
  parseArea,
  type Sheet,
  SheetView,
  type Workbook,
} from '#core/grid';
import { evaluate } from './evaluate';
import { type Token, tokensOf } from './tokens';
import { isError, type Value } from './values';

/**
 * A workbook whose formulas are computed anew where they rest on changed cells, directly or through other formulas.
 * What the little reader of formulas does not know has no stored value then, as in a file that no program computed.
 */
export function refreshed(workbook: Workbook, changed: readonly CellRef[]): Workbook {
  const views = new Map(workbook.sheets.map((sheet) => [sheet.name, new SheetView(sheet)]));
  const stale = new Set(changed.map(keyOf));
  const known = new Map<string, boolean>();
  const isStale = (at: CellRef): boolean => {
    const key = keyOf(at);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, false);
    const formula = views.get(at.sheet)?.cell(at.row, at.col)?.formula;
    const found =
      formula !== undefined &&
      sourcesOf(formula, at.sheet).some((one) => stale.has(keyOf(one)) || isStale(one));
    known.set(key, found);
    return found;
  };
  const values = new Map<string, Value>();
  const valueAt = (at: CellRef): Value => {
    const cell = views.get(at.sheet)?.cell(at.row, at.col);
    const stored = cell?.value ?? null;
    if (cell?.formula === undefined || !isStale(at)) return isCellError(stored) ? stored.error : stored;
    const key = keyOf(at);
    if (!values.has(key)) {
      values.set(key, null);
      values.set(
        key,
        compute(cell.formula, (sheet, row, col) => valueAt({ sheet: sheet ?? at.sheet, row, col })),
      );
    }
    return values.get(key) ?? null;
  };
  const refresh = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell): Cell => {
        const at = { sheet: sheet.name, row: row.index, col: cell.col };
        if (cell.formula === undefined || !isStale(at)) return cell;
        const value = valueAt(at);
        return { ...cell, value: isError(value) ? { error: value as string } : value };
      }),
    })),
  });
  return { ...workbook, sheets: workbook.sheets.map(refresh) };
}

function compute(formula: string, cells: Parameters<typeof evaluate>[1]): Value {
  try {
    const value = evaluate(formula, cells);
    return typeof value === 'number' && !Number.isFinite(value) ? '#DIV/0!' : value;
  } catch {
    return null;
  }
}

function sourcesOf(formula: string, sheet: string): CellRef[] {
  const refs = tokens(formula).filter(({ kind }) => kind === 'ref');
  return refs.flatMap(({ text, sheet: other = sheet }) => {
    const area = parseArea(text);
    const cells: CellRef[] = [];
    for (let row = area?.top ?? 0; row <= (area?.bottom ?? -1); row++)
      for (let col = area?.left ?? 0; col <= (area?.right ?? -1); col++)
        cells.push({ sheet: other, row, col });
    return cells;
  });
}

function tokens(formula: string): Token[] {
  try {
    return tokensOf(formula);
  } catch {
    return [];
  }
}

function keyOf({ sheet, row, col }: CellRef): string {
  return `${row},${col},${sheet}`;
}
