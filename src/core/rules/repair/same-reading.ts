import { quantityOf, type ReadTable } from '#core/fact';
import { type Change, cellKey } from '#core/grid';
import type { Quantity } from '#core/number';

/**
 * The columns of a table in which a cell says something else than before, by their places. Of changed cells, malformed
 * numerals become proper ones.
 */
export function readOtherwise(
  before: ReadTable,
  after: ReadTable,
  changes: readonly Change[] = [],
): ReadonlySet<number> {
  const changed = new Set(changes.map(({ at }) => cellKey(at)));
  const columns = new Set<number>();
  for (const [i, { figures }] of before.entries.entries()) {
    const others = after.entries[i]?.figures;
    for (const [column, was] of figures) {
      const is = others?.get(column);
      const isAlike = is && (was.reading.ok === is.reading.ok || changed.has(cellKey(was.ref)));
      if (!isAlike || !saysTheSame(quantityOf(was), quantityOf(is))) columns.add(column.col);
    }
  }
  return columns;
}

function saysTheSame(was: Quantity | undefined, is: Quantity | undefined): boolean {
  if (!was || !is) return was === is;
  return was.value.eq(is.value) && was.decimals === is.decimals && was.unit === is.unit;
}
