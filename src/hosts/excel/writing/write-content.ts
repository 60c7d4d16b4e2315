import { type CellContent, isCellError } from '#core/grid';

/** The format that keeps Excel from reading a text as a number, a date or a formula. */
const TEXT = '@';
export const GENERAL = 'General';

/**
 * Queues the writing of one cell. A text is written under the text format, so that it stays the text that it is.
 * The cell's format comes last, because Excel may choose another one for what is written (`5%`, a date).
 *
 * @param format the format that the cell has in the end
 */
export function writeContent(cell: Excel.Range, { value, formula }: CellContent, format: string): void {
  // Under the text format a formula would become a text, and so would a number.
  cell.numberFormat = [[typeof value === 'string' && formula === undefined ? TEXT : GENERAL]];
  if (formula !== undefined) {
    cell.formulas = [[`=${formula}`]];
  } else {
    cell.values = [[isCellError(value) ? value.error : (value ?? '')]];
  }
  cell.numberFormat = [[format]];
}
