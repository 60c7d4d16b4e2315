import { type Entry, type Fact, type Figure, quantityOf, type Report } from '#core/fact';
import { type Contradictions, contradictions, type OddFact } from './contradictions';
import { isSameFigure } from './same-figure';

/** All odd facts of one row: they are one mistake, or come from one. */
export interface OddRow {
  readonly entry: Entry;
  readonly odd: readonly OddFact[];
  /** The odd facts that are, to the digit, what the report says of the year before. */
  readonly lastYears: readonly { readonly fact: Fact; readonly earlier: Fact }[];
}

export interface Comparison extends Contradictions {
  readonly rows: readonly OddRow[];
}

const comparisons = new WeakMap<Report, Comparison>();

/** Compares the tables of a report; rules that ask for the same report share the answer. */
export function compareTables(report: Report): Comparison {
  const done = comparisons.get(report);
  if (done) return done;
  const found = contradictions(report);
  const byEntry = new Map<Entry, OddFact[]>();
  for (const odd of found.odd) byEntry.set(odd.fact.entry, [...(byEntry.get(odd.fact.entry) ?? []), odd]);
  const rows = [...byEntry].map(([entry, odd]): OddRow => {
    const sorted = [...odd].sort((a, b) => a.fact.figure.ref.col - b.fact.figure.ref.col);
    return { entry, odd: sorted, lastYears: lastYears(found, sorted) };
  });
  const comparison = { ...found, rows };
  comparisons.set(report, comparison);
  return comparison;
}

/** A single figure may repeat by chance; two of a row that are last year's don't. */
function lastYears(found: Contradictions, odd: readonly OddFact[]): OddRow['lastYears'] {
  const repeated = odd.flatMap(({ fact }) => {
    const earlier = found.earlier(fact, 1).find((one) => one.entry !== fact.entry && isSameFigure(one, fact));
    return earlier ? [{ fact, earlier }] : [];
  });
  return repeated.length >= 2 ? repeated : [];
}

/**
 * What follows from odd figures of a row: the other figures of the formulas that they take part in, and the
 * totals of their columns.
 */
export function consequences(entry: Entry, figures: readonly Figure[]): Figure[] {
  const found = new Set<Figure>();
  const columns = new Set(figures.map((figure) => figure.column));
  for (const relation of entry.table.layout.relations) {
    const members = [relation.result, relation.first, relation.second];
    if (!columns.has(relation.result) || !members.some((one) => one !== relation.result && columns.has(one)))
      continue;
    for (const column of members) {
      const figure = entry.figures.get(column);
      if (figure && quantityOf(figure) && !columns.has(column)) found.add(figure);
    }
  }
  for (const total of entry.table.entries.filter((one) => one.kind === 'total')) {
    for (const column of [...columns, ...[...found].map((figure) => figure.column)]) {
      const figure = total.figures.get(column);
      if (
        figure &&
        quantityOf(figure) &&
        ['pagu', 'realisasi-anggaran', 'sisa', 'jumlah'].includes(column.role)
      )
        found.add(figure);
    }
  }
  return [...found];
}
