import type { Area, CellRef } from '#core/grid';
import { LAST_ROW, sheetNamed } from './areas';
import type { BookSheet } from './book';
import { entered } from './entered';
import type { HostObject } from './host-object';
import { areaOf, rangeObject } from './objects/range-object';
import type { OfficeHost } from './office-host';
import { deleteSheet as remove, renameSheet as rename } from './sheets';

/** Types into a cell, as a person does. */
export function typeInto(host: OfficeHost, at: CellRef, text: string | number): void {
  const sheet = sheetNamed(host.book, at.sheet);
  const key = `${at.row},${at.col}`;
  sheet.cells[key] = entered(sheet.cells[key] ?? {}, text);
  host.changed(sheet, { top: at.row, left: at.col, bottom: at.row, right: at.col });
}

/** Inserts empty rows before a row; everything below moves down. */
export function insertRows(host: OfficeHost, sheetName: string, before: number, count: number): void {
  const moved = (row: number) => (row >= before ? row + count : row);
  moveRows(host, sheetNamed(host.book, sheetName), moved, moved);
  tellRows(host, sheetName, 'RowInserted', before, count);
}

/** Deletes rows with all that stands in them; everything below moves up. */
export function deleteRows(host: OfficeHost, sheetName: string, from: number, count: number): void {
  const after = from + count;
  moveRows(
    host,
    sheetNamed(host.book, sheetName),
    (row) => (row >= after ? row - count : Math.min(row, from)),
    (row) => (row >= after ? row - count : Math.min(row, from - 1)),
  );
  tellRows(host, sheetName, 'RowDeleted', from, count);
}

function tellRows(host: OfficeHost, sheetName: string, changeType: string, from: number, count: number) {
  const { id } = sheetNamed(host.book, sheetName);
  host.tell('changed', {
    worksheetId: id,
    address: `${from + 1}:${from + count}`,
    changeType,
    source: 'Local',
  });
}

/** Deletes a sheet. */
export function deleteSheet(host: OfficeHost, sheetName: string): void {
  remove(host, sheetNamed(host.book, sheetName));
}

/** Renames a sheet. */
export function renameSheet(host: OfficeHost, sheetName: string, name: string): void {
  rename(host, sheetNamed(host.book, sheetName), name);
}

/** @param first,last where the first and the last row of an area come to stand; nothing is left where they cross */
function moveRows(
  host: OfficeHost,
  sheet: BookSheet,
  first: (row: number) => number,
  last: (row: number) => number,
): void {
  const moved = (area: Area): Area[] => {
    const [top, bottom] = [first(area.top), last(area.bottom)];
    return top <= bottom ? [{ ...area, top, bottom }] : [];
  };
  const cells = Object.entries(sheet.cells).flatMap(([key, cell]) => {
    const [row, col] = key.split(',').map(Number) as [number, number];
    return first(row) === last(row) ? [[`${first(row)},${col}`, cell] as const] : [];
  });
  sheet.cells = Object.fromEntries(cells);
  sheet.merges = sheet.merges.flatMap(moved);
  sheet.arrays = sheet.arrays.flatMap(moved);
  sheet.hiddenRows = sheet.hiddenRows.flatMap((row) => (first(row) === last(row) ? [first(row)] : []));
  sheet.tables = sheet.tables.flatMap((table) => moved(table.area).map((area) => ({ ...table, area })));
  sheet.rules = sheet.rules
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap(moved) }))
    .filter(({ areas }) => areas.length > 0);
  // Ranges that a program holds follow their cells.
  for (const [id, object] of [...host.references]) {
    if (object.type !== 'Range' || sheetOf(object) !== sheet.id) continue;
    const [area] = moved(areaOf(object));
    const there = area && rangeObject(host, sheet, { ...area, bottom: Math.min(area.bottom, LAST_ROW) });
    if (there) host.release(there.identity._ReferenceId);
    host.exchange(id, there && { ...there, identity: { _ReferenceId: id } });
  }
}

function sheetOf(range: HostObject): unknown {
  return (range.get?.Worksheet?.() as HostObject | undefined)?.identity.Id;
}
