import { type Cell, isCellError } from './workbook';

/**
 * Soft hyphens, zero-width and direction marks come along when a text is copied; no reader sees them. Those that turn the
 * direction of writing would turn what stands behind the text, too.
 */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** What folding would change. Most texts are tidy, and are asked for again and again. */
const UNTIDY = new RegExp(`${INVISIBLE.source}|\\s{2}|[^\\S ]|^\\s|\\s$`);

/** A cell's words as a reader sees them, with white space folded; numbers as plain digits, nothing for an empty cell. */
export function textOf(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined || value === null) return '';
  if (isCellError(value)) return value.error;
  return visibleText(String(value));
}

/** A text as a reader sees it, with white space folded: safe to stand within other words. */
export function visibleText(text: string): string {
  return UNTIDY.test(text) ? tidy(text) : text;
}

function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
