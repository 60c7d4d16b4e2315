import type { Area } from './workbook';

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

/** An area's address as Excel writes it, e.g. `B4:G12`. */
export function areaAddress(area: Area): string {
  return `${address(area.top, area.left)}:${address(area.bottom, area.right)}`;
}

/** Reads `B4`, `$B$4` or `B4:G12`; `undefined` for anything else. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text);
  if (!match) return undefined;
  const left = columnIndex(match[1] as string);
  const top = Number(match[2]) - 1;
  const right = match[3] === undefined ? left : columnIndex(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  return { top, left, bottom, right };
}
