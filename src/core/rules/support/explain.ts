import type { Report } from '#core/fact';
import { estimate, judge } from '#core/number';
import type { Compute, Explanation } from './follow-formula';
import { compareTables } from './odd-rows';
import type { RelationRow } from './relation-rows';
import { placeOf, short } from './where';

/** A formula, and what is said of a figure that follows it: `mengikuti rumus target dibagi realisasi`. */
export type NamedFormula = readonly [words: string, compute: Compute];

/** Whether a row's printed result is what a formula gives from the inputs of another row, or of itself. */
function follows(row: RelationRow, compute: Compute, of: RelationRow = row): boolean {
  const expected = compute(estimate(of.a), estimate(of.b));
  return expected !== undefined && judge(row.stated, expected).verdict === 'agrees';
}

/**
 * Looks for a known reason why a result follows no accepted formula: two rows took each other's figure, it is the
 * figure of the year before, it follows another formula, or it repeats its first input.
 *
 * @param rows all rows in which the same formula is followed
 * @param others formulas that are known but not accepted here
 */
export function explain(
  report: Report,
  row: RelationRow,
  rows: readonly RelationRow[],
  compute: Compute,
  others: readonly NamedFormula[],
): Explanation | undefined {
  const swapped = swappedWith(row, rows, compute);
  if (swapped) {
    const text = `Angka ini tampaknya tertukar dengan angka baris "${short(swapped.entry.label)}".`;
    return { text, related: [swapped.result.ref] };
  }
  const earlier = lastYears(report, row);
  if (earlier) return earlier;
  for (const [words, other] of others) if (follows(row, other)) return { text: `Angka itu ${words}.` };
  return undefined;
}

/** The row whose figure a row took, where that one took its figure in turn. */
function swappedWith(
  row: RelationRow,
  rows: readonly RelationRow[],
  compute: Compute,
): RelationRow | undefined {
  return rows.find(
    (one) =>
      one !== row &&
      one.relation === row.relation &&
      follows(row, compute, one) &&
      follows(one, compute, row) &&
      !follows(one, compute),
  );
}

/** Whether a row that follows no formula took the figure of an earlier one, and is told together with it. */
export function isToldBefore(row: RelationRow, rows: readonly RelationRow[], compute: Compute): boolean {
  const swapped = swappedWith(row, rows, compute);
  return swapped !== undefined && rows.indexOf(swapped) < rows.indexOf(row);
}

/** The same figure, standing elsewhere for the year before. */
function lastYears(report: Report, row: RelationRow): Explanation | undefined {
  const fact = report.facts.find((one) => one.figure === row.result);
  if (!fact) return undefined;
  const earlier = compareTables(report)
    .earlier(fact, 1)
    .find(
      (one) => one.entry !== fact.entry && judge(row.stated, estimate(one.quantity)).verdict === 'agrees',
    );
  if (!earlier) return undefined;
  return {
    text: `Angka itu sama dengan angka tahun ${earlier.tahun} di ${placeOf(earlier)}.`,
    related: [earlier.figure.ref],
  };
}
