import type { ReadTable } from '#core/fact';
import { areaAddress } from '#core/grid';

/** How a table is told in a sentence: by its number, else by its place. */
function tableWords({ table }: ReadTable): string {
  const place = `${table.sheet}!${areaAddress(table.area)}`;
  return table.number === undefined ? `tabel pada ${place}` : `Tabel ${table.number} (${place})`;
}

/** More are only counted. */
const NAMED = 4;

export function tableList(tables: readonly ReadTable[]): string {
  const named = tables.slice(0, NAMED).map(tableWords).join(', ');
  return tables.length > NAMED ? `${named}, dan ${tables.length - NAMED} tabel lain` : named;
}
