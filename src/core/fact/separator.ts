import { textOf } from '#core/grid';
import type { Layout } from '#core/layout';
import { placeIn } from '#core/table';

/** The decimal separator that a workbook's texts use, as far as all its columns tell. */
export type Separator = ',' | '.' | undefined;

/** How many texts surely write decimals with each sign. */
export interface Votes {
  readonly comma: number;
  readonly dot: number;
}

/** The decimal separator that the texts of a workbook use: the one that most of those that tell it use. */
export function commonSeparator(layouts: readonly Layout[]): Separator {
  const votes = layouts.map(separatorVotes);
  const lead = votes.reduce((sum, { comma, dot }) => sum + comma - dot, 0);
  if (lead === 0) return undefined;
  return lead > 0 ? ',' : '.';
}

/** What the texts in a table's columns of figures tell of it. */
export function separatorVotes({ table, columns }: Layout): Votes {
  let comma = 0;
  let dot = 0;
  for (const column of columns) {
    if (column.content.figures === 0) continue;
    for (const { row } of table.rows) {
      const cell = placeIn(table, row, column.col).cell;
      const vote = typeof cell?.value === 'string' ? separatorVote(textOf(cell)) : undefined;
      if (vote === ',') comma++;
      else if (vote === '.') dot++;
    }
  }
  return { comma, dot };
}

/**
 * The decimal separator of a numeral that allows one reading only: with two different separators, with a repeated one,
 * or with one or two digits behind the last.
 */
export function separatorVote(text: string): Separator {
  if (/^\D{0,5}\d{1,3}(?:\.\d{3})+(?:,\d+)?\D{0,3}$/.test(text) && /,|\..*\./.test(text)) return ',';
  if (/^\D{0,5}\d{1,3}(?:,\d{3})+(?:\.\d+)?\D{0,3}$/.test(text) && /\.|,.*,/.test(text)) return '.';
  if (/^\D{0,3}\d+,\d{1,2}\D{0,3}$/.test(text)) return ',';
  return /^\D{0,3}\d+\.\d{1,2}\D{0,3}$/.test(text) ? '.' : undefined;
}
