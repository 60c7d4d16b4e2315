import type { ColumnContent } from './column-content';
import { isFigures, isProse, isTexts } from './column-content';
import type { Role } from './kinds';
import { ROLE_WORDS, type RoleWords } from './role-words';
import { holdsAny, wordsOf } from './words';
import { quarterIn, yearsIn } from './years';

/** A column's header as words: its own label, and all labels from the top. */
export interface HeaderWords {
  readonly leaf: readonly string[];
  readonly path: readonly string[];
  /** All of the lowest label, as one phrase. */
  readonly label: string;
}

/** A label that only says a year or a quarter passes its place on to the label above it. */
export function headerWords(labels: readonly string[]): HeaderWords {
  const all = labels.map(wordsOf);
  const own = all.map((words) => words.filter((word) => !TIME.has(word)));
  return {
    leaf: own.findLast((words) => words.length > 0) ?? [],
    path: all.flat(),
    label: all.at(-1)?.join(' ') ?? '',
  };
}

const TIME = new Set(['tahun', 'triwulan', 'kuartal', 'tw', 'q', 'i', 'ii', 'iii', 'iv', 'ke']);

/** Whether a label is nothing but one year or one quarter: `Tahun 2023`, `TW 1`. */
export function namesTime(label: string): boolean {
  return (
    wordsOf(label).every((word) => TIME.has(word)) &&
    (yearsIn(label).length > 0 || quarterIn(label) !== undefined)
  );
}

function fits(
  entry: RoleWords,
  header: HeaderWords,
  labels: readonly string[],
  content: ColumnContent,
): boolean {
  if (entry.content === 'figure' && isTexts(content)) return false;
  if (entry.content === 'text' && isFigures(content)) return false;
  // `Tahun 2023` and `TW 1` name one time; a column of years or quarters is headed by the word alone.
  if (entry.exact && (!entry.exact.includes(header.label) || namesTime(labels.at(-1) ?? ''))) return false;
  if (entry.role === 'no' && entry.leaf && isProse(content)) return false;
  if (entry.leaf && !holdsAny(header.leaf, entry.leaf)) return false;
  if (entry.path && !holdsAny(header.path, entry.path)) return false;
  if (entry.and && !holdsAny(header.path, entry.and)) return false;
  return !(entry.not && holdsAny(header.path, entry.not));
}

/** A column's role by its header words and the sort of its content; `undefined` where the words say none. */
export function roleByWords(
  labels: readonly string[],
  header: HeaderWords,
  content: ColumnContent,
): Role | undefined {
  if (isClass(labels.at(-1) ?? '') && !isTexts(content)) return 'jumlah';
  return ROLE_WORDS.find((entry) => fits(entry, header, labels, content))?.role;
}

const SOME_FIGURES: ColumnContent = { figures: 1, texts: 0, large: 0, ranges: 0, words: [] };

/** The role of a row of figures by its label, as a column of that header would have it. */
export function roleOfLabel(label: string): Role | undefined {
  return roleByWords([label], headerWords([label]), SOME_FIGURES);
}

/** A class of results as a header, `> 100%`: what stands below is counted. */
function isClass(label: string): boolean {
  return /^[<>=≤≥]+\s*\d+(?:[.,]\d+)?\s*%?$/.test(label.trim());
}

/** Whether a header is nothing but a percent sign or the word for it. */
export function isBareShare({ leaf }: HeaderWords): boolean {
  return (
    leaf.length > 0 &&
    leaf.every((word) => ['persen', 'persentase', 'presentase', 'prosentase', 'rasio'].includes(word))
  );
}

/** Whether a header holds a percent sign or the word for it. */
export function saysShare(labels: readonly string[]): boolean {
  return isShare(headerWords(labels));
}

export function isShare({ leaf }: HeaderWords): boolean {
  return holdsAny(leaf, ['persen', 'persentase']);
}
