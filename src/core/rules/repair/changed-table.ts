import { type ReadTable, readEntries, type Separator } from '#core/fact';
import { type Change, type Sheet, SheetView } from '#core/grid';
import { type Layout, readLayout } from '#core/layout';
import { finish } from '#core/steps';
import type { Table } from '#core/table';
import { withChanges } from './changed-sheet';

/**
 * A table as it is laid out once cells of it are changed.
 *
 * @returns `undefined` where it would be of another kind, or its columns of other roles
 */
export function changedTable({ table, layout }: ReadTable, changes: readonly Change[]): Layout | undefined {
  const view = new SheetView(withChanges(rowsOf(table), changes));
  const changed = finish(readLayout({ ...table, view }));
  const isAlike =
    changed.kind === layout.kind && changed.columns.every(({ role }, i) => role === layout.columns[i]?.role);
  return isAlike ? changed : undefined;
}

/** What a table's figures say where another view of it is read, by a decimal separator. */
export function readThrough(before: ReadTable, view: SheetView, separator: Separator): ReadTable {
  const table = { ...before.table, view };
  const again: ReadTable = { ...before, table, layout: { ...before.layout, table }, entries: [] };
  finish(readEntries(again, separator));
  return again;
}

/** The rows of a table alone, with those above it that its merged areas begin in: others would be read for nothing. */
function rowsOf({ view, area }: Table): Sheet {
  const merges = view.sheet.merges.filter(({ top, bottom }) => bottom >= area.top && top <= area.bottom);
  const above = [...new Set(merges.map(({ top }) => top))].filter((top) => top < area.top);
  const rows = above.sort((a, b) => a - b).flatMap((row) => view.row(row) ?? []);
  for (let row = area.top; row <= area.bottom; row++) {
    const here = view.row(row);
    if (here) rows.push(here);
  }
  return { ...view.sheet, rows, merges };
}
