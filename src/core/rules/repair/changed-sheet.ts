import type { ReadTable } from '#core/fact';
import type { Cell, CellContent, Change, Sheet, SheetView } from '#core/grid';
import { finish } from '#core/steps';
import { detectTables, type Table } from '#core/table';

/** A sheet once cells of it that hold something are changed. */
export function withChanges(sheet: Sheet, changes: readonly Change[]): Sheet {
  const byRow = new Map<number, Map<number, CellContent>>();
  for (const { at, to } of changes) {
    const row = byRow.get(at.row) ?? new Map<number, CellContent>();
    byRow.set(at.row, row.set(at.col, to));
  }
  const rows = sheet.rows.map((row) => {
    const here = byRow.get(row.index);
    return here ? { ...row, cells: row.cells.map((cell) => withContent(cell, here.get(cell.col))) } : row;
  });
  return { ...sheet, rows };
}

/** A content without a format leaves the cell's own. */
function withContent(cell: Cell, to: CellContent | undefined): Cell {
  return to ? { ...cell, ...to } : cell;
}

/** Leaves out the changes of sheets on which other tables would be found then, or other rows in them. */
export function keepingTables(
  tables: readonly ReadTable[],
  changesIn: ReadonlyMap<ReadTable, readonly Change[]>,
): readonly Change[] {
  const onSheets = new Map<SheetView, ReadTable[]>();
  for (const table of tables) {
    const { view } = table.table;
    const there = onSheets.get(view);
    if (there) there.push(table);
    else onSheets.set(view, [table]);
  }
  return [...onSheets].flatMap(([{ sheet }, found]) => {
    const changes = found.flatMap((table) => changesIn.get(table) ?? []);
    if (changes.length === 0) return [];
    const shape = shapeOf(found.map(({ table }) => table));
    return shapeOf(finish(detectTables(withChanges(sheet, changes)))) === shape ? changes : [];
  });
}

function shapeOf(tables: readonly Table[]): string {
  return JSON.stringify(tables.map(({ area, rows, columns }) => [area, rows, columns]));
}
