import type { Area } from '#core/grid';
import { contains, meets } from '../areas';
import type { BookCell, BookSheet } from '../book';
import { entered } from '../entered';
import type { OfficeHost } from '../office-host';
import { denied, invalid, Refusal } from '../refusal';

/** Writes values or formulas; one value may stand for all cells. */
export function writeContents(host: OfficeHost, sheet: BookSheet, area: Area, written: unknown): void {
  if (sheet.arrays.some((array) => meets(array, area) && !contains(area, array))) {
    throw new Refusal('InvalidOperation', 'a part of an array can not be changed');
  }
  write(host, sheet, area, written, (cell, one) => entered(cell, one));
}

/** Writes number formats; `General` is what a cell has without one. */
export function writeFormats(host: OfficeHost, sheet: BookSheet, area: Area, written: unknown): void {
  write(host, sheet, area, written, ({ format: _format, ...rest }, one) =>
    one === 'General' ? rest : { ...rest, format: String(one) },
  );
}

/**
 * Lets a cell lead to a place in the workbook. Excel writes the place into an empty cell, and makes the cell look like
 * a link.
 */
export function writeLink(host: OfficeHost, sheet: BookSheet, area: Area, link: unknown): void {
  const { documentReference, textToDisplay } = link as { documentReference: string; textToDisplay?: string };
  if (typeof documentReference !== 'string') throw invalid('a link that leads nowhere');
  write(host, sheet, area, documentReference, (cell) => ({
    ...cell,
    ...(textToDisplay === undefined && cell.value !== undefined
      ? {}
      : { value: textToDisplay ?? documentReference }),
    link: documentReference,
    style: { ...cell.style, 'font.color': '#0563C1', 'font.underline': 'Single' },
  }));
}

/** Writes cell by cell; a null leaves a cell as it is, and cells that a merged area covers are passed over. */
function write(
  host: OfficeHost,
  sheet: BookSheet,
  area: Area,
  written: unknown,
  change: (cell: BookCell, one: unknown) => BookCell,
): void {
  host.beforeChange();
  const { top, left, bottom, right } = area;
  if (Array.isArray(written)) {
    const rows: unknown[] = written;
    const fits = rows.length === bottom - top + 1;
    const wide = rows.every((row) => Array.isArray(row) && row.length === right - left + 1);
    if (!fits || !wide) throw invalid('the array has another size than the range');
  }
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      const one = Array.isArray(written) ? written[row - top][col - left] : written;
      if (one === null || isCovered(sheet, row, col)) continue;
      const key = `${row},${col}`;
      const before = sheet.cells[key] ?? {};
      if (sheet.protection && !before.unlocked) throw denied(`${sheet.name} is protected`);
      const after = change(before, one);
      if (Object.keys(after).length > 0) sheet.cells[key] = after;
      else delete sheet.cells[key];
    }
  }
  host.changed(sheet, area);
}

function isCovered(sheet: BookSheet, row: number, col: number): boolean {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right,
  );
  return merge !== undefined && (merge.top !== row || merge.left !== col);
}
