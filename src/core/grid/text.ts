import { type Cell, isCellError } from './workbook';

/** A cell's words with white space folded; numbers as plain digits, nothing for an empty cell. */
export function textOf(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined || value === null) return '';
  if (isCellError(value)) return value.error;
  return String(value).replace(/\s+/g, ' ').trim();
}
