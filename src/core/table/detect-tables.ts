import { type Sheet, SheetView, textOf } from '#core/grid';
import { inSlices, type Steps } from '#core/steps';
import { type Body, readBody } from './body';
import { type HeaderRows, headerRows, headerSureness } from './header';
import { numbersByColumn } from './numbering';
import { profileRow, type RowProfile } from './row-profile';
import { partSideBySide } from './side-by-side';
import { isSigned, isSignedBySomeone } from './signature';
import type { Table, TableColumn } from './table';
import { captionsAbove, tableNumber, titlesAbove } from './titles';

/**
 * Finds the tables of a sheet, in reading order.
 *
 * A table opens with a row of header words, or, where its words are unknown, with a row of short texts above
 * rows that fill the same columns. It ends at a blank row, a title, or the next header. Tables side by side are
 * told apart by an empty column between them.
 */
export function* detectTables(sheet: Sheet): Steps<Table[]> {
  const view = new SheetView(sheet);
  const profiles = yield* profileSheet(view);
  const parts = partSideBySide(view, profiles);
  if (parts.length === 1) return yield* tablesBelow(view, profiles);
  const tables: Table[] = [];
  for (const part of parts) {
    const own = new SheetView(part);
    tables.push(...(yield* tablesBelow(own, yield* profileSheet(own))));
  }
  return tables;
}

/** Tables that stand below one another. */
function* tablesBelow(view: SheetView, profiles: ReadonlyMap<number, RowProfile>): Steps<Table[]> {
  const { sheet } = view;
  const tables: Table[] = [];
  let floor = 0;
  for (let row = 0; row <= view.lastRow; row++) {
    const profile = profiles.get(row);
    if (!profile || isSigned(profile)) continue;
    const sureness = headerSureness(profile);
    if (sureness === 'no') continue;
    const named = headerRows(view, row);
    const body = yield* readBody(view, profiles, named, sureness === 'sure');
    const header = withNamelessColumn(view, profiles, named, body);
    if (body.rows.length === 0) continue;
    if (sureness === 'maybe' && !isShapedLikeTable(profiles, header, body)) continue;
    const titles = titlesAbove(profiles, sheet.name, row, floor);
    const number = titles.map((line) => tableNumber(line.text)).find((one) => one !== undefined);
    const bottom = (body.rows.at(-1) as { row: number }).row;
    tables.push({
      view,
      sheet: sheet.name,
      area: { top: header.top, left: header.left, bottom, right: header.right },
      titles,
      captions: captionsAbove(profiles, titles[0]?.at.row ?? row, floor),
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
function* profileSheet(view: SheetView): Steps<Map<number, RowProfile>> {
  const profiles = new Map<number, RowProfile>();
  yield* inSlices(Array(view.lastRow + 1).keys(), (row) => {
    if (!view.row(row) && view.merges(row).length === 0) return;
    const profile = profileRow(view, row);
    if (profile.seen.length > 0 || profile.covered) profiles.set(row, profile);
  });
  return profiles;
}

/** The header with the column at its left that most rows fill although it has no name, as section numbers often have. */
function withNamelessColumn(
  view: SheetView,
  profiles: ReadonlyMap<number, RowProfile>,
  header: HeaderRows,
  body: Body,
): HeaderRows {
  const left = header.left - 1;
  const rows = body.rows.filter((one) => one.kind === 'body').map((one) => one.row);
  const filled = rows.filter((row) => profiles.get(row)?.seen.some((spot) => spot.right === left));
  const named = textOf(view.place(header.top, left).cell) !== '';
  return !named && filled.length >= 2 && filled.length * 2 > rows.length ? { ...header, left } : header;
}

/**
 * Without known words: rows below that fill at least two of the header's columns, most of them, and are not
 * the names and ranks of those who sign.
 */
function isShapedLikeTable(
  profiles: ReadonlyMap<number, RowProfile>,
  header: HeaderRows,
  body: Body,
): boolean {
  if (header.right - header.left < 1) return false;
  const below = profiles.get((body.rows.at(-1) as { row: number }).row + 1);
  const figures = body.rows.some(({ row }) => profiles.get(row)?.own.some((spot) => spot.figure));
  if (!figures && below && isSignedBySomeone(below)) return false;
  const full = body.rows.filter(({ row, kind }) => {
    const seen = kind === 'repeat' ? [] : (profiles.get(row)?.seen ?? []);
    return seen.filter((spot) => spot.left >= header.left && spot.left <= header.right).length >= 2;
  });
  return full.length >= 2 || (header.numberingRow !== undefined && full.length >= 1);
}

function readColumns(view: SheetView, sheet: string, header: HeaderRows): TableColumn[] {
  const numbers =
    header.numberingRow === undefined ? new Map() : numbersByColumn(profileRow(view, header.numberingRow));
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
