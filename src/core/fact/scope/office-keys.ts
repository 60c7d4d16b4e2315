import type { Office } from './office-names';
import { RANKS, type Rank } from './office-words';

/** So large a share of the tables that name an office must name one for it to be the one whose workbook it is. */
const MOST = 0.75;

/** Where offices lie; most headings name it beside the office, or before it. */
const REGION: Rank = 'daerah';

/**
 * What tells the tables of a workbook apart by their offices: equal for tables that may be of one office. The office
 * that nearly all of them name is the workbook's own, to which those belong that name none.
 *
 * @param tables the offices that headings name for each table
 * @returns one key a table, empty for the workbook's own office
 */
export function officeKeys(tables: readonly (readonly Office[])[]): string[] {
  const full = fullNames(tables.flat());
  const named = tables.map((offices) => namesByRank(offices, full));
  const top = RANKS.find((rank) => rank !== REGION && named.some((one) => one.has(rank)));
  const own = new Map(
    RANKS.map((rank) => {
      const isOfPart = rank !== REGION && rank !== top;
      const naming = named.filter((one) =>
        isOfPart ? [...one.keys()].some((other) => other !== REGION) : one.has(rank),
      );
      return [rank, ownName(rank, naming)];
    }),
  );
  return named.map((names) =>
    RANKS.flatMap((rank) => {
      const name = names.get(rank);
      return name === undefined || name === own.get(rank) ? [] : [name];
    }).join(' > '),
  );
}

/** The office at each rank; of two, both names are one. */
function namesByRank(offices: readonly Office[], full: (office: Office) => string): Map<Rank, string> {
  const names = new Map<Rank, Set<string>>();
  for (const one of offices) names.set(one.rank, (names.get(one.rank) ?? new Set()).add(full(one)));
  return new Map([...names].map(([rank, one]) => [rank, [...one].join(', ')]));
}

/** @param tables those that name an office of the rank, or, of a rank of parts, also those that name a whole */
function ownName(rank: Rank, tables: readonly ReadonlyMap<Rank, string>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const names of tables) {
    const name = names.get(rank);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= tables.length * MOST)?.[0];
}

/** The name that stands for a shorter one: `Dinas Sosial` where just one other name goes on, `Dinas Sosial dan P3A`. */
function fullNames(offices: readonly Office[]): (office: Office) => string {
  const open = [...new Set(offices.filter((one) => one.open).map((one) => one.name))];
  const longest = (name: string): string => {
    const longer = open.filter((other) => other.startsWith(`${name} `));
    const ends = longer.filter((one) => !longer.some((other) => other.startsWith(`${one} `)));
    return ends.length === 1 ? (ends[0] as string) : name;
  };
  return ({ name, open: isOpen }) => (isOpen ? longest(name) : name);
}
