import type { Kind, Role } from './kinds';
import { LAYOUTS, type LayoutPattern } from './layouts';
import { holdsAny } from './words';

/** What a table shows of itself when its kind is asked for. */
export interface KindEvidence {
  readonly roles: readonly Role[];
  /** The years of the columns of a role. */
  readonly years: ReadonlyMap<Role, ReadonlySet<number>>;
  readonly title: readonly string[];
  readonly header: readonly string[];
  readonly values: readonly string[];
}

function fits(pattern: LayoutPattern, seen: KindEvidence): boolean {
  const has = (role: Role) => seen.roles.includes(role);
  if (pattern.all && !pattern.all.every(has)) return false;
  if (pattern.any && !pattern.any.some(has)) return false;
  if (pattern.also && !pattern.also.some(has)) return false;
  if (pattern.none?.some(has)) return false;
  if (pattern.columnsAtMost !== undefined && seen.roles.length > pattern.columnsAtMost) return false;
  if (pattern.years) {
    const years = new Set(pattern.years.of.flatMap((role) => [...(seen.years.get(role) ?? [])]));
    if (years.size < pattern.years.atLeast) return false;
  }
  if (pattern.title && !holdsAny(seen.title, pattern.title)) return false;
  if (pattern.header && !holdsAny(seen.header, pattern.header)) return false;
  return !(pattern.values && !holdsAny(seen.values, pattern.values));
}

/** The kind of a table: the first standard layout that its roles and words fit. */
export function chooseKind(seen: KindEvidence): Kind {
  return LAYOUTS.find((pattern) => fits(pattern, seen))?.kind ?? 'teks';
}
