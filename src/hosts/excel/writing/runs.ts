import type { Edit } from '#core/grid';

/** An edit with its place in the list that was given. */
export interface NumberedEdit extends Edit {
  readonly index: number;
}

/** Edits of cells that stand right below one another, from the top down; never empty. */
export type Run = readonly NumberedEdit[];

/** Cells are read and written run by run: a whole column then takes as many steps as one cell. */
const EDITS_AT_ONCE = 1000;

/**
 * Puts edits of adjacent cells together, and cuts all of them into portions that fit into one request each: a cell that
 * stands alone takes about 2 kB of a request, of which Excel on the web takes 5 MB.
 */
export function portionsOf(edits: readonly Edit[]): Run[][] {
  const portions: Run[][] = [];
  let room = 0;
  for (const run of runsOf(edits)) {
    for (let from = 0; from < run.length; ) {
      if (room === 0) {
        portions.push([]);
        room = EDITS_AT_ONCE;
      }
      const part = run.slice(from, from + room);
      portions.at(-1)?.push(part);
      room -= part.length;
      from += part.length;
    }
  }
  return portions;
}

function runsOf(edits: readonly Edit[]): Run[] {
  const columns = new Map<string, NumberedEdit[]>();
  edits.forEach((edit, index) => {
    const key = `${edit.at.col},${edit.at.sheet}`;
    const column = columns.get(key) ?? [];
    column.push({ ...edit, index });
    columns.set(key, column);
  });
  return [...columns.values()].flatMap((column) => {
    const runs: NumberedEdit[][] = [];
    for (const edit of column.sort((a, b) => a.at.row - b.at.row)) {
      const run = runs.at(-1);
      if (run?.at(-1)?.at.row === edit.at.row - 1) run.push(edit);
      else runs.push([edit]);
    }
    return runs;
  });
}
