import { quantityOf, type ReadTable } from '#core/fact';
import { type Change, cellKey } from '#core/grid';
import type { Quantity, Reading } from '#core/number';

/**
 * The columns of a table in which a cell says something else than before, or less precisely, by their places.
 *
 * @param changes those after which it is read; malformed numerals may become proper ones by them
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
      const isMended = !was.reading.ok && changed.has(cellKey(was.ref));
      const isAlike = is && saysTheSame(quantityOf(was), quantityOf(is));
      if (!isAlike || !(isMended || isAsSure(was.reading, is.reading))) columns.add(column.col);
    }
  }
  return columns;
}

function saysTheSame(was: Quantity | undefined, is: Quantity | undefined): boolean {
  if (!was || !is) return was === is;
  return was.value.eq(is.value) && was.decimals === is.decimals && was.unit === is.unit;
}

/** Whether two readings of one figure are both proper ones, or neither is, and printed as precisely. */
function isAsSure(was: Reading, is: Reading): boolean {
  if (!was.ok || !is.ok) return was.ok === is.ok;
  const a = was.quantity.precision;
  const b = is.quantity.precision;
  return a === 'exact' || b === 'exact' ? a === b : a.decimals === b.decimals;
}
