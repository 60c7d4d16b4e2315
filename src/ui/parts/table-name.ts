import type { DetectedTable } from '#core/report';
import type { Words } from '../words';

/** A table's title without the number that may be printed before it. */
export function tableTitle(table: DetectedTable, words: Words): string {
  const title = table.title.replace(/\s+/g, ' ').trim();
  const bare = title.replace(/^tabel\s*[\d.\s]*\d[a-z]?\s*[.:–-]?(?:\s+|$)/i, '');
  return bare === '' ? words.tables.untitled : bare;
}

/** A table as it is called in a sentence: by its number, else by its title. */
export function tableName(table: DetectedTable, words: Words): string {
  return table.number === undefined ? tableTitle(table, words) : words.tables.table(table.number);
}

/** A word of the core in the pane's language, or the core's own where the pane knows none. */
export function term(terms: Readonly<Record<string, string>>, word: string): string {
  return terms[word] ?? word;
}
