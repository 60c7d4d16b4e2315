import type { SheetView } from '#core/grid';
import { foldHeader, isHeaderPhrase, isHeaderText } from './header-words';
import { isNumberingRow, parseNumbering } from './numbering';
import { isTotalLabel } from './row-kind';
import { looksLikeYear, profileRow, type RowProfile, type Spot } from './row-profile';

const DEEPEST_HEADER = 5;

/** The rows of a header: its labels, and the row of column numbers, below them or above the last of them. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly numberingRow?: number;
  readonly left: number;
  readonly right: number;
}

function isLabel(spot: Spot): boolean {
  return !spot.figure || looksLikeYear(spot.text);
}

/** `Nama : Dinas Sosial`, a line of a cover or a signature block rather than a header. */
function isKeyValue(profile: RowProfile): boolean {
  return profile.own.some((spot, i) => /:\s*$/.test(spot.text) || (i > 0 && /^\s*:/.test(spot.text)));
}

/** `No` before two and more short labels, whatever they say. */
function isNumbered(spots: readonly Spot[]): boolean {
  const first = foldHeader(spots[0]?.text ?? '');
  return (
    (first === 'no' || first === 'nomor') &&
    spots.length >= 3 &&
    spots.every((spot) => spot.text.length <= 80)
  );
}

/** How surely a row opens a table: `sure` by its words, `maybe` by its shape alone. */
export function headerSureness(profile: RowProfile): 'sure' | 'maybe' | 'no' {
  const spots = profile.own;
  if (spots.length < 2 || isKeyValue(profile)) return 'no';
  if (!spots.every(isLabel)) return 'no';
  if (spots.some((spot) => spot.text.length > 220)) return 'no';
  const known = spots.filter((spot) => isHeaderText(spot.text)).length;
  const exact = spots.filter((spot) => isHeaderPhrase(spot.text)).length;
  const words = spots.filter((spot) => !looksLikeYear(spot.text)).length;
  if (known >= 2 && known * 2 >= words && (exact >= 1 || known >= 3)) return 'sure';
  const first = spots[0]?.text ?? '';
  // A total's figures may look like years.
  if (words === 1 && isHeaderPhrase(first) && !isTotalLabel(first) && spots.length >= 3) return 'sure';
  if (isNumbered(spots)) return 'sure';
  if (spots.every((spot) => looksLikeYear(spot.text))) return 'no';
  return spots.every((spot) => spot.text.length <= 80) ? 'maybe' : 'no';
}

/** Whether the row under a header still names columns rather than filling them. */
function continues(view: SheetView, above: readonly RowProfile[], next: RowProfile): boolean {
  if (next.own.length === 0 || !next.own.every(isLabel)) return false;
  if (next.own.some((spot) => spot.text.length > 80)) return false;
  const last = above.at(-1) as RowProfile;
  // A label that spans columns and does not reach down waits for the labels below it.
  const open = last.seen.filter((spot) => {
    if (spot.right === spot.left) return false;
    const merge = view.merge(last.row, spot.left);
    return merge === undefined || merge.bottom === last.row;
  });
  const under = next.own.filter((spot) => open.some((o) => o.left <= spot.left && spot.right <= o.right));
  if (open.length > 0 && under.length > 0) {
    const outside = next.own.length - under.length;
    if (outside === 0 || outside <= next.own.length / 3) return true;
  }
  // Without merges: all its labels are header words, and the first column stays empty.
  const first = last.seen[0]?.left ?? 0;
  const labels = next.own.every((spot) => isHeaderText(spot.text) || looksLikeYear(spot.text));
  return labels && (next.own[0] as Spot).left > first && next.own.length < last.seen.length + 6;
}

/** Whether a row below the numbers only names the measures of each column: `K | Rp | K | Rp`. */
function namesMeasures(profile: RowProfile, above: readonly RowProfile[]): boolean {
  const words = profile.own.map((spot) => foldHeader(spot.text));
  const first = above[0]?.seen[0]?.left ?? 0;
  return (
    new Set(words).size >= 2 &&
    words.length > new Set(words).size &&
    profile.own.every((spot) => isHeaderPhrase(spot.text)) &&
    (profile.own[0] as Spot).left > first
  );
}

/** Follows a header down from its first row. */
export function headerRows(view: SheetView, top: number): HeaderRows {
  const profiles = [profileRow(view, top)];
  let bottom = top;
  for (const merge of view.merges(top)) {
    const text = view.cell(merge.top, merge.left);
    if (merge.top === top && text)
      bottom = Math.max(bottom, Math.min(merge.bottom, top + DEEPEST_HEADER - 1));
  }
  for (let row = top + 1; row <= bottom; row++) profiles.push(profileRow(view, row));
  let numberingRow: number | undefined;
  for (let row = bottom + 1; row < top + DEEPEST_HEADER + 1; row++) {
    const next = profileRow(view, row);
    if (isNumberingRow(next)) {
      numberingRow = row;
      // Forms of planning part each numbered column into K and Rp below its number.
      const below = profileRow(view, row + 1);
      if (namesMeasures(below, profiles)) bottom = row + 1;
      break;
    }
    if (!continues(view, profiles, next)) break;
    profiles.push(next);
    bottom = row;
  }
  const spots = profiles.flatMap((profile) => profile.own);
  const left = Math.min(...spots.map((spot) => spot.left));
  const right = Math.max(...spots.map((spot) => spot.right));
  return { top, bottom, left, right, ...(numberingRow === undefined ? {} : { numberingRow }) };
}

/** The numbers of a row of column numbers, by column; a merged number counts all columns that it covers. */
export function numberingOf(view: SheetView, row: number): Map<number, string> {
  const numbers = new Map<number, string>();
  for (const spot of profileRow(view, row).own) {
    if (!parseNumbering(spot.text)) continue;
    for (let col = spot.left; col <= spot.right; col++) numbers.set(col, spot.text);
  }
  return numbers;
}
