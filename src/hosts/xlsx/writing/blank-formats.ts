import type { CellRef } from '#core/grid';
import { folderOf } from '../relationships';
import { styleOf } from './expect-editable';
import { GENERAL } from './number-format-ids';
import { openBook } from './open-book';
import { placeKey, SheetScan } from './sheet-scan';
import { stylesOf } from './workbook-styles';
import { exactText } from './xml-document';

/**
 * The number formats of cells that hold nothing, which a reader leaves out.
 *
 * @param bytes the whole file
 * @returns the formats' codes, `General` for none, in the order of the cells; `General` too on sheets that are gone
 */
export function blankFormats(bytes: Uint8Array, cells: readonly CellRef[]): readonly string[] {
  if (cells.length === 0) return [];
  const book = openBook(bytes);
  const styles = stylesOf(book.edit, book.targets, folderOf(book.main)).book;
  const found = new Map<CellRef, string>();
  for (const { name, part } of book.sheets) {
    const own = cells.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    const places = new Set(own.map(({ row, col }) => placeKey(row, col)));
    const wanted = {
      cell: (row: number, col: number) => places.has(placeKey(row, col)),
      leaves: () => false,
    };
    const scan = new SheetScan(exactText(book.file.read(part), part), part, wanted, book.file.budget);
    for (const cell of own) found.set(cell, styles.formOf(styleOf(scan, cell.row, cell.col)).format);
  }
  return cells.map((cell) => found.get(cell) ?? GENERAL);
}
