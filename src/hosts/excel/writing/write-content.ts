import { type CellContent, isCellError } from '#core/grid';

/** The format that keeps Excel from reading a text as a number, a date or a formula. */
const TEXT = '@';
export const GENERAL = 'General';

/**
 * Queues the writing of cells below one another. A text is written under the text format, so that it stays the text
 * that it is. The cells' formats come last, because Excel may choose others for what is written (`5%`, a date).
 *
 * @param contents one a cell, with the format that it has in the end
 */
export function writeContents(range: Excel.Range, contents: readonly CellContent[]): void {
  // Under the text format a formula would become a text, and so would a number.
  range.numberFormat = contents.map(({ value, formula }) => [
    typeof value === 'string' && formula === undefined ? TEXT : GENERAL,
  ]);
  if (contents.some(({ formula }) => formula !== undefined)) range.formulas = contents.map(written);
  else range.values = contents.map(written);
  range.numberFormat = contents.map(({ format }) => [format ?? GENERAL]);
}

function written({ value, formula }: CellContent): (string | number | boolean)[] {
  if (formula !== undefined) return [`=${formula}`];
  return [isCellError(value) ? value.error : (value ?? '')];
}
