import type { SheetView } from '#core/grid';
import { type HeaderRows, headerSureness } from './header';
import { foldHeader, isHeaderText } from './header-words';
import { isNumberingRow } from './numbering';
import { isNote, isTotalLabel, rowKind } from './row-kind';
import type { RowProfile } from './row-profile';
import type { TableRow } from './table';
import { opensTitle } from './titles';

/** The rows of a table's body, and where the table ends. */
export interface Body {
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  /** The last row that belongs to the table or its notes. */
  readonly end: number;
}

type Profiles = ReadonlyMap<number, RowProfile>;

function inside(profile: RowProfile, header: HeaderRows): boolean {
  return profile.seen.some((spot) => spot.right >= header.left && spot.left <= header.right);
}

/** The texts of a header row, to know it again after a page break. */
function words(profile: RowProfile | undefined): string {
  return (profile?.own ?? []).map((spot) => foldHeader(spot.text)).join('|');
}

function isEmpty(profile: RowProfile | undefined): boolean {
  return !profile || (profile.seen.length === 0 && !profile.covered);
}

/** A row after a single blank one goes on with the table when it is filled like a body row. */
function resumes(profile: RowProfile | undefined, header: HeaderRows): boolean {
  if (!profile || !inside(profile, header)) return false;
  if (profile.own.length < 2 || headerSureness(profile) === 'sure') return false;
  const first = profile.own[0];
  if (first && (opensTitle(first.text) || isNote(first.text))) return false;
  const figures = profile.own.filter((spot) => spot.figure).length;
  return figures >= 1 && (isTotalLabel(first?.text ?? '') || figures >= 2);
}

/** Reads the body below a header, down to a blank row, a title, or another table's header. */
export function readBody(view: SheetView, profiles: Profiles, header: HeaderRows): Body {
  const heads = new Set<string>();
  for (let row = header.top; row <= header.bottom; row++) heads.add(words(profiles.get(row)));
  const width = header.right - header.left + 1;
  const rows: TableRow[] = [];
  const notes: string[] = [];
  let row = Math.max(header.numberingRow ?? 0, header.bottom) + 1;
  for (; row <= view.lastRow; row++) {
    const profile = profiles.get(row);
    if (isEmpty(profile)) {
      if (rows.length > 0 && resumes(profiles.get(row + 1), header)) continue;
      break;
    }
    if (!profile || !inside(profile, header)) break;
    const first = profile.own[0];
    const alone = profile.own.length === 1 && profile.seen.length === 1;
    if (alone && first && opensTitle(first.text)) break;
    if (heads.has(words(profile)) && profile.own.length > 1) {
      rows.push({ row, kind: 'repeat' });
      continue;
    }
    if (rows.at(-1)?.kind === 'repeat' && isNumberingRow(profile)) {
      rows.push({ row, kind: 'repeat' });
      continue;
    }
    const next = profiles.get(row + 1);
    if (alone && next && headerSureness(next) === 'sure' && !heads.has(words(next))) break;
    if (rows.length > 0 && headerSureness(profile) === 'sure' && opensAnother(profile)) break;
    if (alone && first && isNote(first.text)) break;
    rows.push({ row, kind: rowKind(profile, width) });
  }
  while (rows.length > 0 && isTrailingProse(profiles.get((rows.at(-1) as TableRow).row), rows, header)) {
    row = (rows.pop() as TableRow).row;
  }
  while (rows.at(-1)?.kind === 'repeat') rows.pop();
  let end = rows.at(-1)?.row ?? header.bottom;
  for (let line = end + 1; line <= end + 6; line++) {
    const profile = profiles.get(line);
    const only = profile?.own[0];
    if (!profile || !only || profile.own.length > 1 || opensTitle(only.text)) break;
    const next = profiles.get(line + 1);
    if (next && headerSureness(next) === 'sure') break;
    if (!isNote(only.text) && notes.length === 0) break;
    notes.push(only.text);
    end = line;
  }
  return { rows, notes, end };
}

const CERTAIN = new Set([
  'no',
  'target',
  'realisasi',
  'satuan',
  'capaian',
  'uraian',
  'indikator kinerja',
  '%',
]);

/** Header words to the letter, or `No` before header words only: no body row that happens to hold some. */
function opensAnother(profile: RowProfile): boolean {
  const certain = profile.own.filter((spot) => CERTAIN.has(foldHeader(spot.text))).length;
  if (certain >= 3) return true;
  const numbered = foldHeader(profile.own[0]?.text ?? '') === 'no';
  return numbered && profile.own.every((spot) => isHeaderText(spot.text));
}

/** Words alone in the last row head nothing below them: prose under the table, not a section of it. */
function isTrailingProse(
  profile: RowProfile | undefined,
  rows: readonly TableRow[],
  header: HeaderRows,
): boolean {
  const only = profile?.own[0];
  if (!profile || !only || rows.length < 2 || profile.own.length > 1 || profile.seen.length > 1) return false;
  if (only.figure || rows.at(-1)?.kind === 'total') return false;
  return isNote(only.text) || (header.right > header.left + 1 && /\s\S+\s/.test(only.text));
}
