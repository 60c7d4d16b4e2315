import { en } from './en';
import { id } from './id';
import type { Words } from './words';

export type { TroubleWords, Words } from './words';

/**
 * The pane's words for a display language: English where it asks for English, else Bahasa Indonesia, the
 * language of the reports themselves.
 *
 * @param language a BCP 47 tag such as `id-ID` or `en-US`
 */
export function wordsFor(language: string): Words {
  return /^en(?:-|$)/i.test(language) ? en : id;
}
