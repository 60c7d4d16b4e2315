import type { Role } from '../kinds';

/**
 * One way in which a column's header says its role. `leaf` looks at the column's own (lowest) label,
 * `path` at all labels above it too; every list that is given must hold one of its phrases, `not` none.
 */
export interface RoleWords {
  readonly role: Role;
  readonly content?: 'text' | 'figure';
  readonly exact?: readonly string[];
  readonly leaf?: readonly string[];
  readonly path?: readonly string[];
  readonly and?: readonly string[];
  readonly not?: readonly string[];
}
