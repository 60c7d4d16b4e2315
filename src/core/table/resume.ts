import { type HeaderRows, headerSureness } from './header';
import { isAverageLabel, isNote, isTotalLabel } from './row-kind';
import { looksLikeYear, type RowProfile, type Spot } from './row-profile';
import { isSigned } from './signature';
import type { TableRow } from './table';
import { opensTitle } from './titles';

type Profiles = ReadonlyMap<number, RowProfile>;

/** Blank rows that may part the sections of one table. */
const MOST_BLANKS = 2;
/** Rows that may head a section before the first row of figures. */
const MOST_HEADS = 2;
/** The last rows tell how a table is filled; a long one with many blank rows is not read again at each. */
const LOOKED_AT = 20;

/** What a reader sees as blank: nothing stands there, and no merged area reaches into it. */
export function isBlank(profile: RowProfile | undefined): boolean {
  return !profile || (profile.seen.length === 0 && !profile.covered);
}

/** The columns that a table's rows fill mostly with figures. */
function figureColumns(rows: readonly RowProfile[]): Set<number> {
  const votes = new Map<number, number>();
  for (const spot of rows.flatMap((profile) => profile.own)) {
    if (isOpen(spot)) continue;
    votes.set(spot.left, (votes.get(spot.left) ?? 0) + (spot.figure ? 1 : -1));
  }
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([col]) => col));
}

/** A place left open, such as `-`, which is neither a figure nor words. */
function isOpen(spot: Spot): boolean {
  return /^[-–.\s]*$/.test(spot.text);
}

/** Whether a row has no words where the table holds figures, as a header's would. */
function leavesFigures(profile: RowProfile, figures: ReadonlySet<number>, header: HeaderRows): boolean {
  return profile.own.every(
    (spot) =>
      spot.figure ||
      isOpen(spot) ||
      // Letters number sections in the column where figures number rows.
      (spot.left === header.left && spot.text.length <= 4) ||
      !figures.has(spot.left) ||
      spot.right > spot.left,
  );
}

/**
 * Whether a row is filled the way the table's rows are: figures where they have figures, words where they have
 * words. Where no row is known yet, two figures or a number before names will do.
 */
function isFilledAlike(profile: RowProfile, figures: ReadonlySet<number>, header: HeaderRows): boolean {
  const own = profile.own.filter((spot) => spot.figure);
  const known = figures.size === 0 ? own.length : own.filter((spot) => figures.has(spot.left)).length;
  if (known === 0 || known * 2 < own.length || own.every((spot) => looksLikeYear(spot.text))) return false;
  const start = profile.own[0]?.text ?? '';
  const numbered = figures.size === 0 && profile.own[0]?.figure && profile.own.length > 2;
  const full = profile.own.length > 2 && profile.own.length >= header.right - header.left;
  const summed = isTotalLabel(start) || isAverageLabel(start);
  if (own.length < 2 && !numbered && !full && !summed) return false;
  return profile.own.length >= 2 && leavesFigures(profile, figures, header);
}

/** Whether a row bears the number after the last one's, as `6 | Opini BPK | WTP` below a row 5 of figures. */
function countsOn(last: RowProfile | undefined, next: RowProfile, header: HeaderRows): boolean {
  const [before, after] = [last, next].map((profile) => rowNumber(profile, header.left));
  return before !== undefined && after === before + 1 && next.own.length > 2;
}

/** The number that a row bears in its table's first column. */
export function rowNumber(profile: RowProfile | undefined, left: number): number | undefined {
  const text = profile?.own.find((spot) => spot.left === left)?.text;
  return text !== undefined && /^\d{1,3}\s*[.)]?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/**
 * The row at which a table goes on below blank rows or a note: it is filled like the rows so far, or words that
 * stand where theirs stand head such a row. `undefined` where a title, a header or something else comes next.
 * @param from the row that interrupts the table, blank or not
 */
export function resumesAt(
  profiles: Profiles,
  from: number,
  header: HeaderRows,
  rows: readonly TableRow[],
): number | undefined {
  let first = from;
  while (first - from < MOST_BLANKS && isBlank(profiles.get(first))) first++;
  const before = rows
    .slice(-LOOKED_AT)
    .flatMap(({ row, kind }) => (kind === 'repeat' ? [] : [profiles.get(row) as RowProfile]));
  const figures = figureColumns(before);
  // Numbers of rows alone don't tell where the table holds figures.
  if (figures.size === 1) figures.delete(header.left);
  const heads = figures.size > 0 || rows.length === 0 ? MOST_HEADS : 0;
  for (let row = first; row <= first + heads; row++) {
    const profile = profiles.get(row);
    if (row > first && isBlank(profile)) continue;
    const start = profile?.own[0];
    if (!profile || !start || headerSureness(profile) === 'sure' || isSigned(profile)) return undefined;
    if (start.left < header.left - 1 || start.left > header.right) return undefined;
    if (opensTitle(start.text) || isNote(start.text)) return undefined;
    if (isFilledAlike(profile, figures, header) || countsOn(before.at(-1), profile, header)) return first;
    const counts = profile.own.some((spot) => spot.figure && spot !== start);
    if (counts || !leavesFigures(profile, figures, header)) return undefined;
  }
  return undefined;
}
