import { type CellRef, textOf } from '#core/grid';
import type { Layout } from '#core/layout';
import { placeIn } from '#core/table';
import type { Separator } from './read-entries';

/**
 * The decimal separator that the texts of a workbook use, told from the numerals that allow one reading only:
 * those with two different separators, with a repeated one, or with one or two digits behind the last.
 *
 * @param counts which cells are asked
 */
export function commonSeparator(
  layouts: readonly Layout[],
  counts: (at: CellRef) => boolean = () => true,
): Separator {
  let comma = 0;
  let dot = 0;
  for (const { table, columns } of layouts) {
    for (const column of columns) {
      if (column.content.figures === 0) continue;
      for (const { row } of table.rows) {
        const cell = placeIn(table, row, column.col).cell;
        if (typeof cell?.value !== 'string' || !counts({ sheet: table.sheet, row, col: column.col }))
          continue;
        const text = textOf(cell);
        if (/^\D{0,5}\d{1,3}(?:\.\d{3})+(?:,\d+)?\D{0,3}$/.test(text) && /,|\..*\./.test(text)) comma++;
        else if (/^\D{0,5}\d{1,3}(?:,\d{3})+(?:\.\d+)?\D{0,3}$/.test(text) && /\.|,.*,/.test(text)) dot++;
        else if (/^\D{0,3}\d+,\d{1,2}\D{0,3}$/.test(text)) comma++;
        else if (/^\D{0,3}\d+\.\d{1,2}\D{0,3}$/.test(text)) dot++;
      }
    }
  }
  if (comma === dot) return undefined;
  return comma > dot ? ',' : '.';
}
