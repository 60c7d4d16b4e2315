import type { Role } from '#core/layout';
import { groupNames, type NameGroups } from './name-groups';
import { likeness } from './name-key';
import type { NameLink } from './name-link';
import type { Fact, Name, ReadTable } from './report';
import { isSpelledAlike, type Spelling, spellingOf } from './spelling';

const LINKED: readonly Role[] = ['indikator', 'program', 'sasaran'];
/** Sasaran of one indikator are taken for one where they share at least half of their words. */
const ALIKE_SASARAN = 0.5;
/** Beyond this many names, comparing each with each would take longer than a reader waits. */
const MOST_NAMES = 600;

/** One name wherever it stands. */
interface Known extends Spelling {
  readonly tables: Set<ReadTable>;
  /** Figures of results by measure and year, as printed. */
  readonly figures: Map<string, Set<string>>;
}

/** Whether no table holds both names, and one office uses both: what others call theirs is no spelling of it. */
function apart(a: Known, b: Known): boolean {
  for (const table of a.tables) if (b.tables.has(table)) return false;
  const offices = new Set([...a.tables].map((table) => table.office));
  for (const table of b.tables) if (offices.has(table.office)) return true;
  return false;
}

/** The folded names of a role in the order of a table, each once. */
function sequence(table: ReadTable, role: Role): Name[] {
  const seen = new Set<string>();
  const names: Name[] = [];
  for (const entry of table.entries) {
    if (entry.kind !== 'body') continue;
    for (const name of entry.names) {
      if (name.role !== role || name.inherited || name.key === '' || seen.has(name.key)) continue;
      seen.add(name.key);
      names.push(name);
    }
  }
  return names;
}

/** The names of a role, and the figures of each; `undefined` where they are too many to be compared. */
function known(
  tables: readonly ReadTable[],
  facts: readonly Fact[],
  role: Role,
): ReadonlyMap<string, Known> | undefined {
  const names = new Map<string, Known>();
  for (const table of tables) {
    for (const { key } of sequence(table, role)) {
      const one = names.get(key) ?? { ...spellingOf(key), tables: new Set(), figures: new Map() };
      one.tables.add(table);
      names.set(key, one);
      if (names.size > MOST_NAMES) return undefined;
    }
  }
  for (const fact of facts) {
    const one = fact.subject.role === role ? names.get(fact.subject.key) : undefined;
    if (!one) continue;
    const measure = fact.key.slice(fact.key.indexOf('|'));
    one.figures.set(measure, (one.figures.get(measure) ?? new Set()).add(fact.quantity.shown.toString()));
  }
  return names;
}

/** Finds names that mean one thing although they are written differently, with the evidence for it. */
export function linkNames(tables: readonly ReadTable[], facts: readonly Fact[]): NameLink[] {
  const links: NameLink[] = [];
  for (const role of LINKED) {
    const names = known(tables, facts, role);
    if (!names) continue;
    const all = [...names.values()];
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) {
        if (!apart(a, b)) continue;
        if (isSpelledAlike(a, b)) links.push({ role, a: a.key, b: b.key, because: 'ejaan' });
        else if (role === 'indikator' && haveFiguresInCommon(a, b))
          links.push({ role, a: a.key, b: b.key, because: 'angka' });
      }
    });
    if (role !== 'indikator') continue;
    for (const [a, b] of neighbours(tables, role)) {
      const one = names.get(a);
      const other = names.get(b);
      if (one && other && apart(one, other) && sharesFigure(one, other))
        links.push({ role, a, b, because: 'urutan' });
    }
  }
  return [...links, ...sasaranOfOneIndikator(tables, groupNames(links))];
}

/** Names of the sasaran under which one indikator stands in different tables. */
function sasaranOfOneIndikator(tables: readonly ReadTable[], names: NameGroups): NameLink[] {
  const known = new Map<string, { key: string; table: ReadTable }[]>();
  const together = new Map<ReadTable, Set<string>>();
  for (const table of tables) {
    together.set(table, new Set(sequence(table, 'sasaran').map((name) => name.key)));
    for (const entry of table.entries) {
      const sasaran = entry.names.find((name) => name.role === 'sasaran');
      const indikator = entry.names.find((name) => name.role === 'indikator' && !name.inherited);
      if (!sasaran || !indikator || sasaran.key === '') continue;
      const key = names.canonical('indikator', indikator.key);
      known.set(key, [...(known.get(key) ?? []), { key: sasaran.key, table }]);
    }
  }
  const links: NameLink[] = [];
  for (const uses of known.values()) {
    const first = uses[0] as (typeof uses)[number];
    for (const other of uses.slice(1)) {
      const apart = !together.get(first.table)?.has(other.key) && !together.get(other.table)?.has(first.key);
      if (other.key === first.key || !apart || likeness(first.key, other.key) < ALIKE_SASARAN) continue;
      links.push({ role: 'sasaran', a: first.key, b: other.key, because: 'indikator' });
    }
  }
  return links;
}

/** A figure that hardly two indikator share by chance: not 0, 1, 100 or another small or round whole number. */
function isRare(shown: string): boolean {
  return /\.\d*[1-9]/.test(shown) || (/^\d{3,}$/.test(shown) && !/^[1-9]0+$/.test(shown));
}

function common(a: Known, b: Known): string[] {
  const shared: string[] = [];
  for (const [measure, values] of a.figures) {
    for (const value of b.figures.get(measure) ?? []) if (values.has(value)) shared.push(value);
  }
  return shared;
}

function haveFiguresInCommon(a: Known, b: Known): boolean {
  const shared = common(a, b);
  const rare = shared.filter(isRare).length;
  if (rare === 0) return false;
  return likeness(a.key, b.key) >= 0.5 || (shared.length >= 2 && agree(a, b));
}

/** Whether no given measure that both names have differs; results may, by a rounding. */
function agree(a: Known, b: Known): boolean {
  for (const [measure, values] of a.figures) {
    if (!/\|(?:target|realisasi)\|/.test(measure)) continue;
    const others = b.figures.get(measure);
    if (others && ![...others].some((value) => values.has(value))) return false;
  }
  return true;
}

function sharesFigure(a: Known, b: Known): boolean {
  return common(a, b).length > 0 && (agree(a, b) || likeness(a.key, b.key) >= 0.5);
}

/** Names that stand alone between the same two neighbours in two lists of the same things. */
function neighbours(tables: readonly ReadTable[], role: Role): [string, string][] {
  const lists = tables
    .map((table) => sequence(table, role).map((name) => name.key))
    .filter((list) => list.length >= 3);
  const pairs: [string, string][] = [];
  lists.forEach((left, i) => {
    for (const right of lists.slice(i + 1)) {
      const places = new Map(right.map((key, at) => [key, at]));
      left.forEach((key, at) => {
        if (places.has(key)) return;
        const before = at === 0 ? -1 : places.get(left[at - 1] as string);
        const after = at === left.length - 1 ? right.length : places.get(left[at + 1] as string);
        if (before === undefined || after === undefined || after - before !== 2) return;
        pairs.push([key, right[before + 1] as string]);
      });
    }
  });
  return pairs;
}
