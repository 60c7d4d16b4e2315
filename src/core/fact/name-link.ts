import type { Role } from '#core/layout';

/** How it is known that two names mean one thing. */
export type Evidence = 'ejaan' | 'urutan' | 'angka' | 'indikator';

/** Two names of one thing, in different tables. */
export interface NameLink {
  readonly role: Role;
  readonly a: string;
  readonly b: string;
  readonly because: Evidence;
}
