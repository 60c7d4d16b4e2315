import { comparableFacts, type Entry, type Fact, keyWith, quantityOf, type Report } from '#core/fact';
import { DERIVED } from '#core/layout';
import { isSameFigure } from './same-figure';
import { currentOf, versionsIn } from './versions';

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
  const agreeing: (readonly Fact[])[] = [];
  const compare = (group: readonly Fact[]) => {
    const parts = clusters(group);
    if (parts.length === 1) agreeing.push(group);
    const ranked = [...parts].sort((a, b) => tablesOf(b) - tablesOf(a) || trust(b) - trust(a));
    const reference = ranked[0] as Fact[];
    for (const part of ranked.slice(1)) {
      for (const fact of part)
        odd.push({ fact, against: reference, outvoted: tablesOf(reference) > tablesOf(part) });
    }
  };
  const versions = versionsIn(report);
  const versioned = new Set(versions.flatMap(({ first, others }) => [...first, ...others]));
  // One table alone says nothing twice.
  const groups = report.tables.length < 2 ? [] : comparableFacts(report.facts, report.names).values();
  for (const group of groups) {
    if (!group.some((fact) => versioned.has(fact))) compare(group);
  }
  for (const version of versions) {
    const current = currentOf(version) ?? [];
    if (current.some((fact) => !version.changed.includes(fact))) compare(current);
  }
  return { odd, agreeing, earlier: earlierIn(report) };
}

/** Most reports speak of few years, and hardly any fact is asked for: a year is put in order when it first is. */
function earlierIn({ facts, names }: Report): Contradictions['earlier'] {
  const byYear = new Map<number, ReadonlyMap<string, readonly Fact[]>>();
  const inYear = (tahun: number) => {
    const byKey = new Map<string, Fact[]>();
    for (const fact of facts) {
      if (fact.tahun !== tahun) continue;
      const key = keyWith(fact, names);
      const there = byKey.get(key);
      if (there) there.push(fact);
      else byKey.set(key, [fact]);
    }
    byYear.set(tahun, byKey);
    return byKey;
  };
  return (fact, years) => {
    const tahun = fact.tahun - years;
    return (byYear.get(tahun) ?? inYear(tahun)).get(keyWith(fact, names, tahun)) ?? [];
  };
}

function trust(facts: readonly Fact[]): number {
  return facts.filter((fact) => hangsTogether(fact.entry, fact)).length;
}
