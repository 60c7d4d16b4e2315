import { areaAddress, columnName } from '#core/grid';
import { type Layout, readLayout } from '#core/layout';
import { finish } from '#core/steps';
import { detectTables, type Table } from '#core/table';
import { drawSheet } from './draw';

/** The tables of a drawn sheet. */
export function tablesIn(drawn: string): Table[] {
  return finish(detectTables(drawSheet(drawn)));
}

/** Where the tables of a drawn sheet stand. */
export function rangesIn(drawn: string): string[] {
  return tablesIn(drawn).map((table) => areaAddress(table.area));
}

/** The layouts of the tables of a drawn sheet. */
export function layoutsIn(drawn: string): Layout[] {
  return tablesIn(drawn).map((table) => finish(readLayout(table)));
}

/** The layout of the only table of a drawn sheet. */
export function layoutOf(drawn: string): Layout {
  const layouts = layoutsIn(drawn);
  if (layouts.length !== 1) throw new Error(`${layouts.length} tables instead of one`);
  return layouts[0] as Layout;
}

/** A layout's columns as `target:2024`, `realisasi:2024/tw1`, in order. */
export function rolesOf(layout: Layout): string {
  return layout.columns
    .map(({ role, tahun, triwulan }) => {
      const year = tahun === undefined ? '' : `:${tahun}`;
      return `${role}${year}${triwulan === undefined ? '' : `/tw${triwulan}`}`;
    })
    .join(' ');
}

/** A layout's relations as `F=capaian(E,D)`. */
export function relationsIn(layout: Layout): string {
  return layout.relations
    .map(
      ({ formula, result, first, second }) =>
        `${columnName(result.col)}=${formula}(${columnName(first.col)},${columnName(second.col)})`,
    )
    .join(' ');
}
