import { type Fact, isAmbiguous, keyOfAnyVersion, type Report } from '#core/fact';
import { VERSIONS } from '#core/layout';
import { isSameFigure } from './same-figure';

/** What is said of one thing before and after a change in the year: a perjanjian kinerja, a budget. */
export interface Versions {
  /** What was set first. */
  readonly first: readonly Fact[];
  /** What was set by the change. */
  readonly changed: readonly Fact[];
  /** What other tables say, without telling which of the two they follow. */
  readonly others: readonly Fact[];
}

const CHANGE = 'perubahan';

function qualifiersOf(fact: Fact): readonly string[] {
  return fact.figure.column.qualifiers;
}

function isChanged(fact: Fact): boolean {
  return qualifiersOf(fact).includes(CHANGE);
}

/** The targets and budgets of a report that were set anew in the year. */
export function versionsIn({ facts, names }: Report): Versions[] {
  if (!facts.some(isChanged)) return [];
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.ukuran !== 'target' && fact.ukuran !== 'pagu') continue;
    const key = keyOfAnyVersion(fact, names);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const changed = group.filter(isChanged);
    return changed.length === 0 ? [] : [parted(group, changed)];
  });
}

function parted(group: readonly Fact[], changed: readonly Fact[]): Versions {
  const kinds = new Set(changed.map((fact) => fact.entry.table.layout.kind));
  const rest = group.filter((fact) => !changed.includes(fact));
  const isFirst = (fact: Fact) =>
    qualifiersOf(fact).some((one) => VERSIONS.includes(one)) || kinds.has(fact.entry.table.layout.kind);
  return { first: rest.filter(isFirst), changed, others: rest.filter((fact) => !isFirst(fact)) };
}

/**
 * What must agree after a change: what it set, and what follows neither it nor the first figure, which was right in
 * its time. `undefined` where a table speaks of several things under one name.
 */
export function currentOf({ first, changed, others }: Versions): Fact[] | undefined {
  if ([first, changed, others].some(isAmbiguous)) return undefined;
  const open = others.filter((fact) => !first.some((one) => isSameFigure(one, fact)));
  return [...changed, ...open];
}
