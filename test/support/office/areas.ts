import { type Area, areaAddress, parseArea } from '#core/grid';
import type { Book, BookCell, BookSheet } from './book';
import { invalid, notFound } from './refusal';

export const LAST_ROW = 1_048_575;
export const LAST_COL = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COL };

export function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw notFound(`sheet ${name}`);
  return sheet;
}

/** Reads an address without its sheet. */
export function area(address: string): Area {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address.trim());
  if (rows) return { ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const found = parseArea(address.trim());
  if (!found) throw invalid(`no address: ${address}`);
  return found;
}

export const fullAddress = (sheet: BookSheet, one: Area): string => {
  const short = areaAddress(one);
  const [first, last] = short.split(':');
  const quoted = /^[A-Za-z_]\w*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${quoted}!${first === last ? first : short}`;
};

export const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** The smallest rectangle around all areas. */
export function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  return areas.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }));
}

/** The used range: cells that hold something and, unless only values count, formats and merged areas. */
export function used(sheet: BookSheet, valuesOnly: boolean): Area | null {
  const found = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: -1, right: -1 };
  // A plain loop: a large sheet has a million cells.
  for (const key in sheet.cells) {
    const cell = sheet.cells[key];
    if (valuesOnly && cell?.value === undefined && cell?.formula === undefined) continue;
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const col = Number(key.slice(comma + 1));
    found.top = Math.min(found.top, row);
    found.left = Math.min(found.left, col);
    found.bottom = Math.max(found.bottom, row);
    found.right = Math.max(found.right, col);
  }
  const areas = found.bottom < 0 ? [] : [found];
  return around(valuesOnly ? areas : [...areas, ...sheet.merges]);
}

/** Every cell of an area, row by row; an empty one is `{}`. */
export function eachCell<T>(
  sheet: BookSheet,
  { top, left, bottom, right }: Area,
  visit: (cell: BookCell, row: number, col: number) => T,
): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => {
      const cell = sheet.cells[`${top + i},${left + j}`] ?? {};
      return visit(cell, top + i, left + j);
    }),
  );
}
