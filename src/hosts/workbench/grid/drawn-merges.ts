import type { IRange } from '@univerjs/core';
import type { Area } from '#core/grid';

/** So far a merged area is drawn beyond the last cell that holds or looks like something. */
const ROWS_BEYOND = 200;
const COLUMNS_BEYOND = 50;

/** The grid library keeps a note of each cell of each merged area; of so many it takes the page a moment. */
const MOST_CELLS = 2_000_000;

/**
 * The merged areas as the grid draws them. A slip in Excel merges down to the last row of the sheet, which would keep the
 * page busy for minutes: such an area ends soon after the last used cell. In the file it stays as it is.
 *
 * @param last the last row and column that hold or look like something, -1 where none do
 */
export function drawnMerges(merges: readonly Area[], last: { row: number; col: number }): IRange[] {
  let cells = 0;
  const drawn: IRange[] = [];
  for (const { top, left, bottom, right } of merges) {
    const endRow = Math.min(bottom, Math.max(last.row, top) + ROWS_BEYOND);
    const endColumn = Math.min(right, Math.max(last.col, left) + COLUMNS_BEYOND);
    cells += (endRow - top + 1) * (endColumn - left + 1);
    if (cells > MOST_CELLS) break;
    drawn.push({ startRow: top, startColumn: left, endRow, endColumn });
  }
  return drawn;
}
