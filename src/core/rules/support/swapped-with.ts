import { firstFrom } from '#core/grid';
import type { Relation } from '#core/layout';
import { estimate, halfUnit, meaningfulDecimals } from '#core/number';
import type { Compute } from './follow-formula';
import { follows } from './follows';
import type { RelationRow } from './relation-rows';

interface Printed {
  readonly value: number;
  readonly row: RelationRow;
  /** Among all rows. */
  readonly place: number;
}

/** The rows of a relation by their printed results. */
interface PrintedRows {
  readonly ascending: readonly Printed[];
  /** Half a unit in the last place of the roughest of them. */
  readonly half: number;
}

const known = new WeakMap<readonly RelationRow[], ReadonlyMap<Relation, PrintedRows>>();

/**
 * The row whose figure a row took, where that one took its figure in turn, and its place among the rows. Only rows
 * are compared whose figures could be the expected one: there may be a hundred thousand.
 */
export function swappedWith(
  row: RelationRow,
  rows: readonly RelationRow[],
  compute: Compute,
): { readonly row: RelationRow; readonly place: number } | undefined {
  const expected = compute(estimate(row.a), estimate(row.b));
  if (!expected) return undefined;
  return near(rows, row.relation, Number(expected.value))
    .filter(
      ({ row: one }) =>
        one !== row && follows(one, compute, row) && follows(row, compute, one) && !follows(one, compute),
    )
    .reduce<Printed | undefined>((first, one) => (first && first.place < one.place ? first : one), undefined);
}

/** Whether a row that follows no formula took the figure of an earlier one, and is told together with it. */
export function isToldBefore(row: RelationRow, rows: readonly RelationRow[], compute: Compute): boolean {
  const swapped = swappedWith(row, rows, compute);
  return swapped !== undefined && swapped.place < rows.indexOf(row);
}

/** The rows whose printed result may round to a value; more than really do. */
function near(rows: readonly RelationRow[], relation: Relation, value: number): readonly Printed[] {
  const { ascending, half } = printedIn(rows).get(relation) ?? { ascending: [], half: 0 };
  const from = firstFrom(ascending, value - 2 * half, (one) => one.value);
  let to = from;
  while (to < ascending.length && (ascending[to] as Printed).value <= value + 2 * half) to++;
  return ascending.slice(from, to);
}

function printedIn(rows: readonly RelationRow[]): ReadonlyMap<Relation, PrintedRows> {
  const found = known.get(rows);
  if (found) return found;
  const printed = new Map<Relation, Printed[]>();
  for (const [place, row] of rows.entries()) {
    const one = { value: Number(row.stated.shown), row, place };
    const others = printed.get(row.relation);
    if (others) others.push(one);
    else printed.set(row.relation, [one]);
  }
  const made = new Map([...printed].map(([relation, all]) => [relation, inOrder(all)] as const));
  known.set(rows, made);
  return made;
}

function inOrder(all: Printed[]): PrintedRows {
  const decimals = all.reduce((least, { row }) => Math.min(least, meaningfulDecimals(row.stated)), Infinity);
  return { ascending: all.sort((a, b) => a.value - b.value), half: Number(halfUnit(decimals)) };
}
