import type { Role } from '#core/layout';
import type { Evidence, NameLink } from './name-link';

/** Names that mean one thing, however they are written. */
export interface NameGroups {
  /** The key that stands for all spellings of a name. */
  canonical(role: Role, key: string): string;
  /** How two names were told to be one; `undefined` where nothing says so. */
  because(role: Role, key: string): Evidence | undefined;
  /** Whether a table has it both above other rows of its tree and below them. */
  standsAtTwoLevels(role: Role, key: string): boolean;
}

/** The names of a table's programs, as `role:key`, by where they stand in its tree; one may be in both lists. */
export interface Levels {
  readonly above: readonly string[];
  /** Those without rows of their own below them. */
  readonly below: readonly string[];
}

/**
 * Joins linked names into groups; the first name of a group stands for it.
 *
 * @param tables the names of each table, of which some may stand at two levels
 */
export function groupNames(links: readonly NameLink[], tables: readonly Levels[] = []): NameGroups {
  const parent = new Map<string, string>();
  const reasons = new Map<string, Evidence>();
  const id = (role: Role, key: string) => `${role}:${key}`;
  const root = (name: string): string => {
    const above = parent.get(name);
    return above === undefined || above === name ? name : root(above);
  };
  for (const { role, a, b, because } of links) {
    const left = root(id(role, a));
    const right = root(id(role, b));
    for (const key of [a, b]) if (!reasons.has(id(role, key))) reasons.set(id(role, key), because);
    if (left !== right) parent.set(right, left);
  }
  const levelled = new Set(
    tables.flatMap(({ above, below }) => {
      const lower = new Set(below.map(root));
      return above.map(root).filter((name) => lower.has(name));
    }),
  );
  return {
    standsAtTwoLevels: (role, key) => levelled.has(root(id(role, key))),
    canonical: (role, key) => root(id(role, key)).slice(role.length + 1),
    because: (role, key) => reasons.get(id(role, key)),
  };
}
