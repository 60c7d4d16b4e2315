import { comparableFacts, type Entry, type Fact, keyWith, quantityOf, type Report } from '#core/fact';
import { DERIVED } from '#core/layout';
import { same } from '#core/number';

/** A fact that stands against what most tables say of the same thing. */
export interface OddFact {
  readonly fact: Fact;
  /** The facts that it stands against, the reference first. */
  readonly against: readonly Fact[];
  /** Whether more tables say otherwise than say the same. */
  readonly outvoted: boolean;
}

/** The facts of a report, compared once for all rules that speak of them. */
export interface Contradictions {
  readonly odd: readonly OddFact[];
  /** Groups in which all tables agree. */
  readonly agreeing: readonly (readonly Fact[])[];
  /** What the report says of the same measure a number of years before, in any table. */
  earlier(fact: Fact, years: number): readonly Fact[];
}

/** Whether two printed figures may stand for one: equal at the coarser precision of the two. */
export function isSameFigure(a: Fact, b: Fact): boolean {
  return same(a.quantity, b.quantity) !== 'different';
}

/** Facts that say the same, together. */
function clusters(facts: readonly Fact[]): Fact[][] {
  const groups: Fact[][] = [];
  for (const fact of facts) {
    const group = groups.find((one) => one.every((other) => isSameFigure(fact, other)));
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

function tablesOf(facts: readonly Fact[]): number {
  return new Set(facts.map((fact) => fact.entry.table)).size;
}

/** Whether a row's printed results follow from their inputs: a row that hangs together is trusted first. */
function hangsTogether(entry: Entry, fact: Fact): boolean {
  return DERIVED.has(fact.ukuran)
    ? [...entry.figures.values()].filter((figure) => quantityOf(figure)).length > 2
    : true;
}

/** Compares what the tables say of the same things. */
export function contradictions(report: Report): Contradictions {
  const odd: OddFact[] = [];
  const agreeing: Fact[][] = [];
  for (const group of comparableFacts(report.facts, report.names).values()) {
    const parts = clusters(group);
    if (parts.length === 1) {
      agreeing.push(group);
      continue;
    }
    if (hasTurned(group, report)) continue;
    const ranked = [...parts].sort((a, b) => tablesOf(b) - tablesOf(a) || trust(b) - trust(a));
    const reference = ranked[0] as Fact[];
    for (const part of ranked.slice(1)) {
      for (const fact of part)
        odd.push({ fact, against: reference, outvoted: tablesOf(reference) > tablesOf(part) });
    }
  }
  const byKey = new Map<string, Fact[]>();
  for (const fact of report.facts) {
    const key = keyWith(fact, report.names);
    byKey.set(key, [...(byKey.get(key) ?? []), fact]);
  }
  return {
    odd,
    agreeing,
    earlier: (fact, years) => byKey.get(keyWith(fact, report.names, fact.tahun - years)) ?? [],
  };
}

/**
 * Whether a figure was set anew in the year: a perjanjian kinerja and its change, a budget before and after. What
 * other tables say then agrees with one of the two, although they don't say with which.
 */
function hasTurned(group: readonly Fact[], report: Report): boolean {
  const [first] = group as readonly [Fact];
  const { names } = report;
  const changed = report.facts.filter(
    (one) =>
      one.figure.column.qualifiers.includes('perubahan') &&
      one.ukuran === first.ukuran &&
      one.tahun === first.tahun &&
      one.subject.role === first.subject.role &&
      names.canonical(one.subject.role, one.subject.key) ===
        names.canonical(first.subject.role, first.subject.key),
  );
  if (changed.length === 0) return false;
  const rest = group.filter((fact) => !changed.some((one) => isSameFigure(one, fact)));
  return rest.length < group.length && clusters(rest).length <= 1;
}

function trust(facts: readonly Fact[]): number {
  return facts.filter((fact) => hangsTogether(fact.entry, fact)).length;
}
