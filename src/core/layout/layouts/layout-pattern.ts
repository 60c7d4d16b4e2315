import type { Kind, Role } from '../kinds';

/**
 * A standard layout as data: the roles it needs, those that rule it out, and words of its title or headers.
 * `years` asks for figures of that many years in the columns of some roles.
 */
export interface LayoutPattern {
  readonly kind: Kind;
  readonly all?: readonly Role[];
  readonly any?: readonly Role[];
  /** A second group of which one role must be there. */
  readonly also?: readonly Role[];
  readonly none?: readonly Role[];
  readonly years?: { readonly of: readonly Role[]; readonly atLeast: number };
  /** Phrases of the title, the headers, or the row labels. */
  readonly title?: readonly string[];
  readonly header?: readonly string[];
  readonly values?: readonly string[];
  readonly columnsAtMost?: number;
}
