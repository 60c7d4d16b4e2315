import type { Entry, Figure, ReadTable } from '#core/fact';
import type { CellRef } from '#core/grid';

/**
 * Cells next to the first and the last of some figures that are not filled in yet: a total that leaves them out would
 * miss what is written there later.
 *
 * @param figures of one column, what a total or a mean of the column is made of
 */
export function blankEnds({ entries }: ReadTable, figures: readonly Figure[]): readonly CellRef[] {
  const [first] = figures;
  if (!first) return [];
  const { column } = first;
  const rows = figures.map((one) => entries.findIndex((entry) => entry.figures.get(column) === one));
  const level = entries[rows[0] as number]?.level;
  const isAlike = (entry: Entry | undefined) =>
    entry?.kind === 'body' && entry.level === level && entry.children.length === 0;
  if (!rows.every((row) => isAlike(entries[row]))) return [];
  const found: CellRef[] = [];
  for (const [start, step] of [
    [rows.reduce((least, row) => Math.min(least, row)), -1],
    [rows.reduce((last, row) => Math.max(last, row)), 1],
  ] as const)
    for (let row = start + step; isAlike(entries[row]); row += step) {
      const figure = entries[row]?.figures.get(column);
      if (!figure || figure.inherited || !isBlank(figure)) break;
      found.push(figure.ref);
    }
  return found;
}

/** Whether a cell is not filled in: empty, or a dash. */
export function isBlank({ reading }: Figure): boolean {
  return !reading.ok && (reading.because === 'empty' || reading.because === 'dash');
}
