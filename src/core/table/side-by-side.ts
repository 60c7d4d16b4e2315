import type { Area, Sheet, SheetView } from '#core/grid';
import { headerSureness } from './header';
import { foldHeader } from './header-words';
import type { RowProfile } from './row-profile';

/** Words that open the first column of a table of its own, rather than going on with the one at its left. */
const FIRST_COLUMNS =
  /^(?:no|nomor|kode|indikator|sasaran|tujuan|program|kegiatan|sub kegiatan|uraian|jenis|nama|komponen|tahun|triwulan|bulan|predikat|kategori|interval|rentang|skala)\b/;

/**
 * Parts a sheet where tables stand side by side, an empty column between them, so that each part holds tables
 * below one another only. Where there are none, the sheet itself is the only part.
 */
export function partSideBySide(view: SheetView, profiles: ReadonlyMap<number, RowProfile>): Sheet[] {
  const parts: Sheet[] = [];
  let from = 0;
  for (const { top, bottom } of blocks(view.lastRow, profiles)) {
    const bands = bandsOf(view, profiles, top, bottom);
    if (bands.length < 2) continue;
    const head = titleStart(profiles, top, from);
    if (head > from) parts.push(cut(view.sheet, { top: from, left: 0, bottom: head - 1, right: Infinity }));
    for (const { left, right } of bands) parts.push(cut(view.sheet, { top: head, left, bottom, right }, top));
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

/** A line of one text, which may reach over all columns. */
function isLine(profile: RowProfile): boolean {
  return profile.seen.length <= 1;
}

/** The column ranges between empty columns, when each of them begins a table of its own. */
function bandsOf(
  view: SheetView,
  profiles: ReadonlyMap<number, RowProfile>,
  top: number,
  bottom: number,
): { left: number; right: number }[] {
  const filled = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    const profile = profiles.get(row) as RowProfile;
    if (isLine(profile)) continue;
    for (const area of view.merges(row)) {
      if (area.top < row && row > top) continue;
      for (let col = area.left; col <= area.right; col++) filled.add(col);
    }
    for (const cell of view.row(row)?.cells ?? []) filled.add(cell.col);
  }
  const columns = [...filled].sort((a, b) => a - b);
  const bands: { left: number; right: number }[] = [];
  for (const col of columns) {
    const last = bands.at(-1);
    if (last && col === last.right + 1) last.right = col;
    else bands.push({ left: col, right: col });
  }
  return bands.length > 1 && bands.every((band) => opensTable(profiles, band, top, bottom)) ? bands : [];
}

function opensTable(
  profiles: ReadonlyMap<number, RowProfile>,
  band: { left: number; right: number },
  top: number,
  bottom: number,
): boolean {
  for (let row = top; row < bottom; row++) {
    const profile = profiles.get(row) as RowProfile;
    const within = profile.own.filter((spot) => spot.left >= band.left && spot.right <= band.right);
    if (headerSureness({ ...profile, own: within }) !== 'sure') continue;
    return within[0]?.left === band.left && FIRST_COLUMNS.test(foldHeader(within[0].text));
  }
  return false;
}

/** Where the lines begin that stand above a block, one blank row allowed. */
function titleStart(profiles: ReadonlyMap<number, RowProfile>, top: number, floor: number): number {
  let head = top;
  for (let row = top - 1; row >= floor; row--) {
    const profile = profiles.get(row);
    if (profile && !isLine(profile)) break;
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
