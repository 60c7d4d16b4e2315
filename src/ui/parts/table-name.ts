import { bareTitle, type DetectedTable } from '#core/report';
import type { Words } from '../words';

/** A table's title without the number that may be printed before it. */
export function tableTitle(table: DetectedTable, words: Words): string {
  return bareTitle(table.title) || words.tables.untitled;
}

/** A table as it is called in a sentence: by its number, else by its title. */
export function tableName(table: DetectedTable, words: Words): string {
  return table.number === undefined ? tableTitle(table, words) : words.tables.table(table.number);
}

/** A word of the core in the pane's language, or the core's own where the pane knows none. */
export function term(terms: Readonly<Record<string, string>>, word: string): string {
  return terms[word] ?? word;
}
