import { address, type CellRef } from '#core/grid';

/** Excel takes at most 255 arguments. */
const MOST_ARGUMENTS = 255;

/**
 * Cells of one column or row as ranges, in their order; a range runs over cells between them that `isFree`.
 *
 * @returns `undefined` where they are too many to be listed
 */
export function rangesOf(
  cells: readonly CellRef[],
  isFree: (at: CellRef) => boolean,
): readonly string[] | undefined {
  const along = (['row', 'col'] as const).find((axis) =>
    cells.every((one) => one[axis] === cells[0]?.[axis]),
  );
  const step = along === 'row' ? 'col' : 'row';
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const runs: [first: CellRef, last: CellRef][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run && along !== undefined && between(run[1], cell, step).every(isFree)) run[1] = cell;
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

function between(first: CellRef, last: CellRef, step: 'row' | 'col'): CellRef[] {
  return Array.from({ length: Math.max(0, last[step] - first[step] - 1) }, (_, i) => ({
    ...first,
    [step]: first[step] + i + 1,
  }));
}
