import type { RowProfile } from './row-profile';
import type { RowKind } from './table';

const TOTAL = /^(?:grand\s+|sub\s*)?(?:jumlah|total|jml)\b/i;
const TOTAL_ALONE =
  /^(?:jumlah|total|jml\.?|grand total|sub\s*total|jumlah total|total jumlah)\b[\s:.]*(?:\(.*\))?$/i;
const AVERAGE = /^(?:nilai\s+)?(?:rata[\s-]*rata|rerata|rataan)\b/i;

/** Whether a text labels a total: `JUMLAH`, `Total Belanja`, `Sub Total`. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(text.trim());
}

/** Whether a text is nothing but the word for a total, so that it can't be the name of an indikator. */
export function isBareTotalLabel(text: string): boolean {
  return TOTAL_ALONE.test(text.trim());
}

export function isAverageLabel(text: string): boolean {
  return AVERAGE.test(text.trim());
}

const NOTE = /^(?:\*+\)?|sumber|catatan|keterangan|ket\.?)\s*[:)]|^\*|^(?:sumber|catatan)\b/i;

/** Whether a line below a table is a note about it (`Sumber : ...`, `*) ...`). */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim());
}

/** A longer text without figures beside it is a sentence that happens to open with `Jumlah`. */
const LONGEST_LABEL = 60;

/**
 * What a body row is. A total's label stands where the row begins: in its first visible words, which for a
 * total are seldom numbered and are often merged over several columns.
 */
export function rowKind(profile: RowProfile, width: number): RowKind {
  const words = profile.own.filter((spot) => !spot.figure && spot.text.length > 1);
  const first = words[0];
  const figures = profile.own.filter((spot) => spot.figure).length;
  if (first) {
    const opens = profile.seen[0] === first;
    const wide = first.right > first.left;
    if (isAverageLabel(first.text) && (opens || wide) && words.length <= 2 + figures) return 'average';
    if (isBareTotalLabel(first.text)) return 'total';
    const told = figures > 0 || first.text.length <= LONGEST_LABEL;
    if (isTotalLabel(first.text) && (opens || wide) && words.length === 1 && told) return 'total';
  }
  const only = profile.own.length === 1 && profile.seen.length === 1 ? profile.own[0] : undefined;
  if (only && !only.figure && width > 2 && (only.right - only.left + 1 >= width - 1 || only.text.length > 3))
    return 'section';
  return 'body';
}
