import type { ActingWords } from './acting-words';
import { en } from './en';
import { id } from './id';

export type { ActingWords } from './acting-words';

/** The words of what acts on findings, in one of the pane's languages. */
export function actingWords(code: 'id' | 'en'): ActingWords {
  return code === 'en' ? en : id;
}
