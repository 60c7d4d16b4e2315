import type { Role } from '#core/layout';
import type { Evidence, NameLink } from './name-link';
import type { ReadTable } from './report';

/** Names that mean one thing, however they are written. */
export interface NameGroups {
  /** The key that stands for all spellings of a name. */
  canonical(role: Role, key: string): string;
  /** How two names were told to be one; `undefined` where nothing says so. */
  because(role: Role, key: string): Evidence | undefined;
  /** Whether a table has it both above other rows of its tree and below them. */
  standsAtTwoLevels(role: Role, key: string): boolean;
}

/**
 * Joins linked names into groups; the first name of a group stands for it.
 *
 * @param tables in whose trees a name may stand at two levels
 */
export function groupNames(links: readonly NameLink[], tables: readonly ReadTable[] = []): NameGroups {
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
  const levelled = new Set(tables.flatMap((table) => namesAtTwoLevels(table, (name) => root(name))));
  return {
    standsAtTwoLevels: (role, key) => levelled.has(root(id(role, key))),
    canonical: (role, key) => root(id(role, key)).slice(role.length + 1),
    because: (role, key) => reasons.get(id(role, key)),
  };
}

/** The names of programs that have rows below them in one place of a table, and none in another. */
function namesAtTwoLevels({ entries }: ReadTable, rootOf: (name: string) => string): string[] {
  const above = new Set<string>();
  const below = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== 'body') continue;
    for (const { role, key, inherited } of entry.names) {
      if (role !== 'program' || inherited || key === '') continue;
      (entry.children.length > 0 ? above : below).add(rootOf(`${role}:${key}`));
    }
  }
  return [...above].filter((name) => below.has(name));
}
