import { address, type CellRef } from '#core/grid';

/** Excel takes at most 255 arguments. */
const MOST_ARGUMENTS = 255;

/**
 * Cells as ranges. A range down a column runs over cells between them that `isFree`; along a row it does not, since
 * what stands between means something else.
 *
 * @returns `undefined` where they are too many to be listed
 */
export function rangesOf(
  cells: readonly CellRef[],
  isFree: (at: CellRef) => boolean,
): readonly string[] | undefined {
  const runs: [first: CellRef, last: CellRef][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const run = runs.find(([first, last]) =>
      last.row === cell.row
        ? first.row === cell.row && cell.col === last.col + 1
        : first.col === cell.col && last.col === cell.col && rowsBetween(last, cell).every(isFree),
    );
    if (run) run[1] = cell;
    else runs.push([cell, cell]);
  }
  const texts = runs.map(([first, last]) =>
    first === last ? place(first) : `${place(first)}:${place(last)}`,
  );
  return texts.length > MOST_ARGUMENTS ? undefined : texts;
}

function place({ row, col }: CellRef): string {
  return address(row, col);
}

function rowsBetween(first: CellRef, last: CellRef): CellRef[] {
  return Array.from({ length: last.row - first.row - 1 }, (_, i) => ({ ...first, row: first.row + i + 1 }));
}
