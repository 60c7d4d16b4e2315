import type { Entry, ReadTable, Report } from '#core/fact';
import type { CellRef } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { placeIn } from '#core/table';

/** Where a cell stands in a table's body. */
export interface OwnPlace {
  readonly table: ReadTable;
  readonly entry: Entry;
  readonly column: LayoutColumn;
  /** How many rows the cell is merged over. */
  readonly span: number;
}

/** The row and column of a table that a cell belongs to; `undefined` outside of every table's body. */
export function ownPlace({ tables }: Report, at: CellRef): OwnPlace | undefined {
  for (const table of tables) {
    const { sheet, area } = table.table;
    if (sheet !== at.sheet || at.row < area.top || at.row > area.bottom) continue;
    const { row, col, merge } = placeIn(table.table, at.row, at.col);
    const entry = table.entries.find((one) => one.row === row);
    const column = table.layout.columns.find((one) => one.col === col);
    if (entry && column) return { table, entry, column, span: (merge?.bottom ?? row) - row + 1 };
  }
  return undefined;
}
