import { address } from '#core/grid';
import type { Book } from '../../support/office';

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
