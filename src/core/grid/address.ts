import type { Area, CellRef } from './workbook';

/** The letters of a column, counted from 0: 0 is A, 26 is AA. */
export function columnName(col: number): string {
  let name = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** The column that letters name, counted from 0. */
export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** A cell's address as Excel writes it, e.g. `B4`. */
export function address(row: number, col: number): string {
  return columnName(col) + (row + 1);
}

/** A cell as the key of a map or a set; not for a reader. */
export function cellKey({ sheet, row, col }: CellRef): string {
  return `${row},${col},${sheet}`;
}

/** An area's address as Excel writes it, e.g. `B4:G12`. */
export function areaAddress(area: Area): string {
  return `${address(area.top, area.left)}:${address(area.bottom, area.right)}`;
}

/** Excel's own limits. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Reads `B4`, `$B$4` or `B4:G12`, its corners in any order; `undefined` for anything else or beyond a sheet's end. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) return undefined;
  const [, fromName = '', fromNumber, toName = fromName, toNumber = fromNumber] = match;
  const rows = [Number(fromNumber) - 1, Number(toNumber) - 1] as const;
  const cols = [columnIndex(fromName), columnIndex(toName)] as const;
  const area = {
    top: Math.min(...rows),
    left: Math.min(...cols),
    bottom: Math.max(...rows),
    right: Math.max(...cols),
  };
  return area.top < 0 || area.bottom >= ROWS || area.right >= COLUMNS ? undefined : area;
}
