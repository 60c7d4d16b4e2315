import type { SheetView } from '#core/grid';
import { foldHeader, isHeaderPhrase, isHeaderText } from './header-words';
import { looksLikeYear, profileRow, type RowProfile, type Spot } from './row-profile';

/** Whether a text may name a column: words, or a year. */
export function isLabel(spot: Spot): boolean {
  return !spot.figure || looksLikeYear(spot.text);
}

/** Whether the row under a header still names columns rather than filling them. */
export function continuesLabels(view: SheetView, above: readonly RowProfile[], next: RowProfile): boolean {
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
  const indented = (next.own[0] as Spot).left > first;
  if (labels && indented && next.own.length < last.seen.length + 6) return true;
  const below = profileRow(view, next.row + 1);
  return indented ? namesGaps(last, next, below) : wrapsLabels(last, next, below);
}

function standsOver(spot: Spot, row: RowProfile): Spot | undefined {
  return row.seen.find((one) => one.left <= spot.left && spot.left <= one.right);
}

/** Whether a row names the columns that the row above leaves without a label, figures below: `T | R | T | R` under months. */
function namesGaps(last: RowProfile, next: RowProfile, below: RowProfile): boolean {
  if (next.own.length < 2 || next.own.some((spot) => spot.figure || spot.text.length > 30)) return false;
  const gaps = next.own.filter((spot) => !standsOver(spot, last)).length;
  return gaps > 0 && next.own.every((spot) => standsOver(spot, below)?.figure);
}

/** Whether a row goes on with the labels above it, one line below another: `No. | Target` over `Urut | 2024`. */
function wrapsLabels(last: RowProfile, next: RowProfile, below: RowProfile): boolean {
  const years = next.own.some((spot) => looksLikeYear(spot.text));
  // To the letter: names of programs open with header words too.
  const named = next.own.filter((spot) => isHeaderPhrase(spot.text)).length;
  const unknown = next.own.filter((spot) => !isHeaderText(spot.text) && !looksLikeYear(spot.text)).length;
  const figures = below.own.filter((spot) => spot.figure && !looksLikeYear(spot.text)).length;
  return (
    named >= (years ? 1 : 2) &&
    unknown <= 1 &&
    figures >= 2 &&
    next.own.every((spot) => standsOver(spot, last))
  );
}

/** Whether a row below the numbers only names the measures of each column: `K | Rp | K | Rp`. */
export function namesMeasures(profile: RowProfile, above: readonly RowProfile[]): boolean {
  const words = profile.own.map((spot) => foldHeader(spot.text));
  const first = above[0]?.seen[0]?.left ?? 0;
  return (
    new Set(words).size >= 2 &&
    words.length > new Set(words).size &&
    profile.own.every((spot) => isHeaderPhrase(spot.text)) &&
    (profile.own[0] as Spot).left > first
  );
}
