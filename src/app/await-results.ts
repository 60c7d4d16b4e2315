import { type CellRef, cellKey, isCellError } from '#core/grid';
import type { WorkbookPort } from './workbook-port';

/** What Excel shows in a cell whose function is still being computed elsewhere: those of an add-in are. */
const COMPUTING: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA']);
/** How often is looked, and how long is waited between, in milliseconds: a result that takes longer is told as it is. */
const LOOKS = 10;
const BETWEEN = 200;

/**
 * Waits until the formulas of some cells have their results, so that a check does not find them unfinished.
 *
 * @param wait ends after so many milliseconds
 */
export async function awaitResults(
  port: WorkbookPort,
  cells: readonly CellRef[],
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const wanted = new Set(cells.map(cellKey));
  for (let look = 0; look < LOOKS; look++) {
    const { sheets } = await port.read(undefined, names);
    const computing = sheets.some(({ name, rows }) =>
      rows.some((row) =>
        row.cells.some(
          ({ col, value }) =>
            isCellError(value) && COMPUTING.has(value.error) && wanted.has(`${row.index},${col},${name}`),
        ),
      ),
    );
    if (!computing) return;
    await wait(BETWEEN);
  }
}
