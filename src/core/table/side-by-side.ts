import type { Area, Sheet, SheetView } from '#core/grid';
import { type Band, bandsOf, goesOnBeside, isLine, isTitled, labelRow } from './bands';
import type { RowProfile } from './row-profile';

/**
 * Parts a sheet where tables stand side by side, an empty column between them, so that each part holds tables
 * below one another only. Where there are none, the sheet itself is the only part.
 */
export function partSideBySide(view: SheetView, profiles: ReadonlyMap<number, RowProfile>): Sheet[] {
  const parts: Sheet[] = [];
  let from = 0;
  for (const { top, bottom: end } of blocks(view.lastRow, profiles)) {
    if (top < from) continue;
    let bottom = end;
    const bands = bandsOf(profiles, top, bottom);
    if (bands.length < 2) continue;
    while (goesOnBeside(profiles, bottom + 2, bands)) {
      bottom += 2;
      while (profiles.has(bottom + 1)) bottom++;
    }
    const head = titleStart(profiles, top, from, bands);
    if (head > from) parts.push(cut(view.sheet, { top: from, left: 0, bottom: head - 1, right: Infinity }));
    const body = labelRow(profiles, top, end);
    for (const { left, right } of bands)
      parts.push(cut(view.sheet, { top: head, left, bottom, right }, body));
    from = bottom + 1;
  }
  if (parts.length === 0) return [view.sheet];
  parts.push(cut(view.sheet, { top: from, left: 0, bottom: view.lastRow, right: Infinity }));
  return parts;
}

/** Runs of rows without a blank one between them. */
function blocks(
  lastRow: number,
  profiles: ReadonlyMap<number, RowProfile>,
): { top: number; bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  let top = -1;
  for (let row = 0; row <= lastRow + 1; row++) {
    if (profiles.has(row)) {
      if (top < 0) top = row;
    } else if (top >= 0) {
      found.push({ top, bottom: row - 1 });
      top = -1;
    }
  }
  return found;
}

/** Where the lines begin that stand above a block, or a title for each band, one blank row allowed. */
function titleStart(
  profiles: ReadonlyMap<number, RowProfile>,
  top: number,
  floor: number,
  bands: readonly Band[],
): number {
  let head = top;
  for (let row = top - 1; row >= floor; row--) {
    const profile = profiles.get(row);
    if (profile && !isLine(profile) && !isTitled(profile, bands)) break;
    if (profile) head = row;
    else if (head < row + 1 && !profiles.has(row - 1)) break;
  }
  return head;
}

/** The part of a sheet within an area; lines of one text above `body` go with every part. */
function cut(sheet: Sheet, area: Area, body = area.top): Sheet {
  const lines = new Set(
    sheet.rows.filter((row) => row.index < body && row.cells.length === 1).map((row) => row.index),
  );
  const rows = sheet.rows
    .filter((row) => row.index >= area.top && row.index <= area.bottom)
    .map((row) => ({
      ...row,
      cells: row.cells.filter(
        (cell) => lines.has(row.index) || (cell.col >= area.left && cell.col <= area.right),
      ),
    }));
  const merges = sheet.merges.filter(
    (one) =>
      one.bottom >= area.top &&
      one.top <= area.bottom &&
      (lines.has(one.top) || (one.left >= area.left && one.right <= area.right)),
  );
  return { ...sheet, rows: rows.filter((row) => row.cells.length > 0), merges };
}
