import { address, parseArea } from '#core/grid';
import type { Book, BookSheet } from '../../support/office';

/** The selected cell, e.g. `BAB III!F9`. */
export function selectedCell({ selection: { sheet, areas } }: Book): string {
  return `${sheet}!${areas.map(({ top, left }) => address(top, left)).join(',')}`;
}

/** Selects a cell as its reader does. */
export function select(book: Book, sheet: string, cell: string): void {
  const area = parseArea(cell);
  if (!area) throw new Error(`no address: ${cell}`);
  book.selection = { sheet, areas: [area] };
}

/** Gives a sheet what a user may have made: looks, a conditional format, a filter, frozen panes. */
export function decorate(sheet: BookSheet): void {
  const area = { top: 0, left: 0, bottom: 40, right: 6 };
  for (const cell of Object.values(sheet.cells)) cell.look = 'fill #FFF2CC; bold; thin border';
  sheet.rules.push({ id: '{USER}', type: 'CellValue', areas: [area], stopIfTrue: true, rule: '>100' });
  sheet.filter = area;
  sheet.frozen = { top: 0, left: 0, bottom: 3, right: 1 };
}

/** The cells that carry a mark of the add-in, each with how grave it is. */
export function markedCells(book: Book): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.rules.flatMap((rule) => {
      const severity = /"SAKIP:(\w+)"/.exec(rule.rule)?.[1];
      if (severity === undefined) return [];
      return rule.areas.flatMap(({ top, left, bottom, right }) => {
        const cells: string[] = [];
        for (let row = top; row <= bottom; row++) {
          for (let col = left; col <= right; col++)
            cells.push(`${severity} ${sheet.name}!${address(row, col)}`);
        }
        return cells;
      });
    }),
  );
}
