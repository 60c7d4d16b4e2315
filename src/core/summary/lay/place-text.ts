import { address, type CellRef } from '#core/grid';

/**
 * A cell as a link tells it, e.g. `BAB III!F20`. Some programs don't wrap a link: a longer one has its sheet's name
 * cut short, so that all of it shows.
 *
 * @param width of the column, in characters
 */
export function placeText({ sheet, row, col }: CellRef, width: number): string {
  const cell = `!${address(row, col)}`;
  const room = Math.max(4, width - 2 - cell.length);
  return (sheet.length <= room ? sheet : `${sheet.slice(0, room - 1).trimEnd()}…`) + cell;
}
