import type { SheetView } from '#core/grid';
import { SLICE, type Steps } from '#core/steps';
import { type HeaderRows, headerSureness } from './header';
import { foldHeader, isHeaderPhrase, isHeaderText } from './header-words';
import { isNumberingRow } from './numbering';
import { HeaderTexts, headerOverleaf } from './overleaf';
import { isBlank, resumesAt } from './resume';
import { isNote, rowKind } from './row-kind';
import type { RowProfile } from './row-profile';
import { isSigned, namesSigners } from './signature';
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

/**
 * Reads the body below a header, down to a title, another table's header, the lines that are signed, or blank
 * rows below which the table does not go on.
 * @param sure whether the header is one by its words; else its rows must follow it at once
 */
export function* readBody(view: SheetView, profiles: Profiles, header: HeaderRows, sure = true): Steps<Body> {
  const heads = new HeaderTexts(profiles, header);
  const width = header.right - header.left + 1;
  const numbers = header.numberingRow === undefined ? undefined : profiles.get(header.numberingRow);
  const counted = (profile: RowProfile) => numbers !== undefined && textsOf(profile) === textsOf(numbers);
  const rows: TableRow[] = [];
  const notes: string[] = [];
  let row = Math.max(header.numberingRow ?? 0, header.bottom) + 1;
  for (; row <= view.lastRow; row++) {
    if (row % SLICE === 0) yield;
    const profile = profiles.get(row);
    const last = rows.at(-1);
    const overleaf = last && headerOverleaf(profiles, row, header, heads, profiles.get(last.row));
    const interrupted = isBlank(profile) || (profile && isLoneNote(profile));
    if (overleaf !== undefined && (interrupted || overleaf > row)) {
      row = overleaf - 1;
      continue;
    }
    if (!profile || interrupted) {
      const next = last || sure ? resumesAt(profiles, row + (profile ? 1 : 0), header, rows) : undefined;
      if (next === undefined) break;
      if (profile) notes.push(profile.own[0]?.text ?? '');
      row = next - 1;
      continue;
    }
    if (!inside(profile, header) || isSigned(profile)) break;
    const first = profile.own[0];
    const alone = profile.own.length === 1 && profile.seen.length === 1;
    if (alone && first && opensTitle(first.text)) break;
    if (
      heads.has(profile) ||
      (last && isNumberingRow(profile) && (last.kind === 'repeat' || counted(profile)))
    ) {
      rows.push({ row, kind: 'repeat' });
      continue;
    }
    const next = profiles.get(row + 1);
    if (alone && next && headerSureness(next) === 'sure' && !heads.has(next)) break;
    if (last && headerSureness(profile) === 'sure' && (opensAnother(profile) || beginsAnew(profile, next)))
      break;
    rows.push({ row, kind: rowKind(profile, width) });
  }
  while (rows.length > 0 && isTrailing(profiles.get((rows.at(-1) as TableRow).row), rows, header)) rows.pop();
  while (rows.at(-1)?.kind === 'repeat') rows.pop();
  const end = readNotes(profiles, rows.at(-1)?.row ?? header.bottom, notes);
  return { rows, notes, end };
}

/** Adds the lines below a table that belong to it; gives the last of them, or the row they would follow. */
function readNotes(profiles: Profiles, bottom: number, notes: string[]): number {
  let end = bottom;
  for (let line = end + 1; line <= bottom + 6; line++) {
    const profile = profiles.get(line);
    const only = profile?.own[0];
    if (!profile || !only || profile.own.length > 1 || opensTitle(only.text) || isSigned(profile)) break;
    const next = profiles.get(line + 1);
    if (next && headerSureness(next) === 'sure') break;
    if (!isNote(only.text) && end === bottom) break;
    notes.push(only.text);
    end = line;
  }
  return end;
}

function textsOf(profile: RowProfile): string {
  return profile.own.map((spot) => spot.text).join('|');
}

/** A note that stands alone in its row. */
function isLoneNote(profile: RowProfile): boolean {
  const [only] = profile.own;
  return only !== undefined && profile.own.length === 1 && profile.seen.length === 1 && isNote(only.text);
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

/** Nothing but header words to the letter, above a row that counts from one: `Program | Anggaran` over `1 | ...`. */
function beginsAnew(profile: RowProfile, next: RowProfile | undefined): boolean {
  const first = next?.own[0]?.text.replace(/[.)]+$/, '');
  return (
    profile.own.length >= 2 &&
    profile.own.every((spot) => isHeaderPhrase(spot.text)) &&
    (first === '1' || first === 'I') &&
    (next?.own.length ?? 0) > profile.own.length - 1
  );
}

/** Words alone in the last row head nothing below them: prose or who signs under the table, not a section of it. */
function isTrailing(profile: RowProfile | undefined, rows: readonly TableRow[], header: HeaderRows): boolean {
  const only = profile?.own[0];
  if (!profile || !only || rows.length < 2) return false;
  if (namesSigners(profile) && profile.seen.length === profile.own.length) return true;
  if (profile.own.length > 1 || profile.seen.length > 1) return false;
  if (only.figure || rows.at(-1)?.kind === 'total') return false;
  return isNote(only.text) || (header.right > header.left + 1 && /\s\S+\s/.test(only.text));
}
