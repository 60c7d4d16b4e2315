import type { ColumnContent } from './column-content';
import type { Role } from './kinds';
import type { HeaderWords } from './role-of-column';

/** A column with the role that its own header and content give it, before the rest of the table is asked. */
export interface Draft {
  readonly labels: readonly string[];
  readonly words: HeaderWords;
  readonly content: ColumnContent;
  role: Role | undefined;
}

export const MONEY_ROLES: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'pagu',
  'realisasi-anggaran',
]);
export const RESULT_ROLES: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['target', 'realisasi']);

/** Whether most figures are of a million and more. */
export function isLarge(content: ColumnContent): boolean {
  return content.large * 2 > content.figures;
}
