import { type Entry, type Figure, quantityOf, type ReadTable, type Report } from '#core/fact';
import type { CellContent, CellRef } from '#core/grid';

/** A figure with the row that it stands in. */
export interface Placed {
  readonly figure: Figure;
  readonly entry: Entry;
  readonly table: ReadTable;
}

/** The table's rows by their numbers, for as long as the report lives. */
const rows = new WeakMap<ReadTable, ReadonlyMap<number, Entry>>();

/** The row of a table at a row of its sheet. */
export function entryAt(table: ReadTable, row: number): Entry | undefined {
  const known = rows.get(table) ?? new Map(table.entries.map((entry) => [entry.row, entry]));
  rows.set(table, known);
  return known.get(row);
}

/** The figure that stands in a cell; `undefined` where none does. */
export function figureAt({ tables }: Report, at: CellRef): Placed | undefined {
  for (const table of tables) {
    const { sheet, area } = table.table;
    if (sheet !== at.sheet || at.row < area.top || at.row > area.bottom) continue;
    const entry = entryAt(table, at.row);
    if (!entry) continue;
    for (const figure of entry.figures.values())
      if (figure.ref.col === at.col && figure.ref.row === at.row) return { figure, entry, table };
  }
  return undefined;
}

/** What a cell of a table holds. */
export function contentAt({ table }: ReadTable, { row, col }: CellRef): CellContent {
  const cell = table.view.cell(row, col);
  return {
    value: cell?.value ?? null,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    format: cell?.format ?? 'General',
  };
}

/** What a column counts one stored unit as: 100 for shares of one that mean percent. */
export function scaleOf({ figure, table }: Placed): 1 | 100 {
  for (const { figures } of table.entries) {
    const other = figures.get(figure.column);
    const quantity = quantityOf(other);
    if (!other || !quantity || quantity.value.eq(0) || quantity.text.includes('%')) continue;
    const { value } = contentAt(table, other.ref);
    if (typeof value === 'number') return quantity.value.div(value).eq(100) ? 100 : 1;
  }
  return 1;
}
