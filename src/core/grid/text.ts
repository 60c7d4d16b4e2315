import { type Cell, isCellError } from './workbook';

/** Soft hyphens, zero-width and direction marks come along when a text is copied; no reader sees them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** A cell's words as a reader sees them, with white space folded; numbers as plain digits, nothing for an empty cell. */
export function textOf(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined || value === null) return '';
  if (isCellError(value)) return value.error;
  return String(value).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
