import { type Sheet, SheetView, textOf } from '#core/grid';
import { readBody } from './body';
import { type HeaderRows, headerRows, headerSureness, numberingOf } from './header';
import { profileRow, type RowProfile } from './row-profile';
import { partSideBySide } from './side-by-side';
import type { Table, TableColumn } from './table';
import { tableNumber, titlesAbove } from './titles';

/**
 * Finds the tables of a sheet, in reading order.
 *
 * A table opens with a row of header words, or, where its words are unknown, with a row of short texts above
 * rows that fill the same columns. It ends at a blank row, a title, or the next header. Tables side by side are
 * told apart by an empty column between them.
 */
export function detectTables(sheet: Sheet): Table[] {
  const view = new SheetView(sheet);
  const profiles = profileSheet(view);
  const parts = partSideBySide(view, profiles);
  if (parts.length === 1) return tablesBelow(view, profiles);
  return parts.flatMap((part) => {
    const own = new SheetView(part);
    return tablesBelow(own, profileSheet(own));
  });
}

/** Tables that stand below one another. */
function tablesBelow(view: SheetView, profiles: ReadonlyMap<number, RowProfile>): Table[] {
  const { sheet } = view;
  const tables: Table[] = [];
  let floor = 0;
  for (let row = 0; row <= view.lastRow; row++) {
    const profile = profiles.get(row);
    if (!profile) continue;
    const sureness = headerSureness(profile);
    if (sureness === 'no') continue;
    const header = headerRows(view, row);
    const body = readBody(view, profiles, header);
    const filled = body.rows.filter((one) => one.kind !== 'repeat');
    if (filled.length === 0) continue;
    if (
      sureness === 'maybe' &&
      !isShapedLikeTable(
        profiles,
        header,
        filled.map((one) => one.row),
      )
    )
      continue;
    const titles = titlesAbove(profiles, sheet.name, row, floor);
    const number = titles.map((line) => tableNumber(line.text)).find((one) => one !== undefined);
    const bottom = (body.rows.at(-1) as { row: number }).row;
    tables.push({
      view,
      sheet: sheet.name,
      area: { top: header.top, left: header.left, bottom, right: header.right },
      titles,
      ...(number === undefined ? {} : { number }),
      columns: readColumns(view, sheet.name, header),
      ...(header.numberingRow === undefined ? {} : { numberingRow: header.numberingRow }),
      rows: body.rows,
      notes: body.notes,
    });
    floor = body.end + 1;
    row = body.end;
  }
  return tables;
}

/** Profiles of all rows that show something; a row inside a merged area counts although it stores nothing. */
function profileSheet(view: SheetView): Map<number, RowProfile> {
  const profiles = new Map<number, RowProfile>();
  for (let row = 0; row <= view.lastRow; row++) {
    if (!view.row(row) && view.merges(row).length === 0) continue;
    const profile = profileRow(view, row);
    if (profile.seen.length > 0 || profile.covered) profiles.set(row, profile);
  }
  return profiles;
}

/** Without known words: rows below that fill at least two of the header's columns, most of them. */
function isShapedLikeTable(
  profiles: ReadonlyMap<number, RowProfile>,
  header: HeaderRows,
  rows: readonly number[],
): boolean {
  if (header.right - header.left < 1) return false;
  const full = rows.filter((row) => {
    const seen = profiles.get(row)?.seen ?? [];
    return seen.filter((spot) => spot.left >= header.left && spot.left <= header.right).length >= 2;
  });
  return full.length >= 2 || (header.numberingRow !== undefined && full.length >= 1);
}

function readColumns(view: SheetView, sheet: string, header: HeaderRows): TableColumn[] {
  const numbers = header.numberingRow === undefined ? new Map() : numberingOf(view, header.numberingRow);
  const columns: TableColumn[] = [];
  for (let col = header.left; col <= header.right; col++) {
    const labels: string[] = [];
    let label = { sheet, row: header.top, col };
    for (let row = header.top; row <= header.bottom; row++) {
      if (row === header.numberingRow) continue;
      const place = view.place(row, col);
      const text = textOf(place.cell) || spreadLabel(view, header, row, col);
      if (text === '' || labels.at(-1) === text) continue;
      labels.push(text);
      if (place.cell) label = { sheet, row: place.row, col: place.col };
    }
    const numbering = numbers.get(col);
    columns.push({ col, labels, label, ...(numbering === undefined ? {} : { numbering }) });
  }
  return columns;
}

/**
 * The label that a reader spreads over the empty cells at its right although none are merged: each of them,
 * like the label's own, has a label of its own in the next header row.
 */
function spreadLabel(view: SheetView, header: HeaderRows, row: number, col: number): string {
  if (row >= header.bottom) return '';
  for (let at = col; at >= header.left; at--) {
    if (view.merge(row, at) || textOf(view.cell(row + 1, at)) === '') return '';
    const text = textOf(view.cell(row, at));
    if (text !== '') return text;
  }
  return '';
}
