import { DESCRIBING } from './describing';
import { FORMS } from './forms';
import { MEASURED } from './measures';
import { NAMED } from './names';
import { RESULTS } from './results';
import type { RoleWords } from './role-words';

export { BASELINE, FINAL, MONEY } from './phrases';
export type { RoleWords } from './role-words';

/** In this order: the first entry that fits gives the role. */
export const ROLE_WORDS: readonly RoleWords[] = [...DESCRIBING, ...FORMS, ...RESULTS, ...MEASURED, ...NAMED];
