import type { Fact, Figure, Report } from '#core/fact';
import type { Role } from '#core/layout';
import { estimate, judge } from '#core/number';
import type { Compute, Explanation } from './follow-formula';
import { follows } from './follows';
import { compareTables } from './odd-rows';
import type { RelationRow } from './relation-rows';
import { swappedWith } from './swapped-with';
import { placeOf, short } from './where';

/** A formula, and what is said of a figure that follows it: `mengikuti rumus target dibagi realisasi`. */
export type NamedFormula = readonly [words: string, compute: Compute];

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
    const { entry, result } = swapped.row;
    const text = `Angka ini tampaknya tertukar dengan angka baris "${short(entry.label)}".`;
    return { text, related: [result.ref] };
  }
  const earlier = lastYears(report, row);
  if (earlier) return earlier;
  for (const [words, other] of others) if (follows(row, other)) return { text: `Angka itu ${words}.` };
  return undefined;
}

/** By the role of their column. */
type FactsByFigure = Map<Role, ReadonlyMap<Figure, Fact>>;

const known = new WeakMap<Report, FactsByFigure>();

/** What a report says in the cell of a figure; the facts of each role are put in order when the first is asked for. */
function factAt(report: Report, figure: Figure): Fact | undefined {
  const { role } = figure.column;
  const byRole: FactsByFigure = known.get(report) ?? new Map();
  known.set(report, byRole);
  let facts = byRole.get(role);
  if (!facts) {
    const alike = report.facts.filter((fact) => fact.figure.column.role === role);
    facts = new Map(alike.reverse().map((fact) => [fact.figure, fact]));
    byRole.set(role, facts);
  }
  return facts.get(figure);
}

/** The same figure, standing elsewhere for the year before. */
function lastYears(report: Report, row: RelationRow): Explanation | undefined {
  const fact = factAt(report, row.result);
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
