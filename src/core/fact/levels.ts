import type { Levels } from './name-groups';
import type { ReadTable } from './report';

/** The names of a table's programs that have rows below them, and of those that have none. */
export function levelsOf({ entries }: ReadTable): Levels {
  const above: string[] = [];
  const below: string[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'body') continue;
    for (const { role, key, inherited } of entry.names) {
      if (role !== 'program' || inherited || key === '') continue;
      (entry.children.length > 0 ? above : below).push(`${role}:${key}`);
    }
  }
  return { above, below };
}
