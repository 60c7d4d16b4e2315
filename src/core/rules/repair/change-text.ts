import type { ReadTable } from '#core/fact';
import type { Fix } from '#core/finding';
import { type CellRef, type Change, textOf } from '#core/grid';
import { formulaNote } from './change-figure';
import { contentAt } from './figure-at';

/** Puts other words in place of some in a cell; `undefined` where they do not stand there just so. */
export function changeText(table: ReadTable, at: CellRef, was: string, is: string): Change | undefined {
  const from = contentAt(table, at);
  const { value } = from;
  if (typeof value !== 'string' || was === '' || was === is) return undefined;
  if (textOf({ col: at.col, value }) === was) return { at, from, to: { value: is } };
  return value.includes(was) ? { at, from, to: { value: value.replace(was, () => is) } } : undefined;
}

/** What a list puts before its items: `- `, `4. `, `a) `. */
const MARKER = /^\s*(?:[-\u2022\u2013*]\s*|(?:\d{1,2}|[a-z])[.)]\s+)/i;

/** Another name in a cell, behind the dash or the number that its own list puts before it. */
export function changeName(table: ReadTable, at: CellRef, was: string, is: string): Change | undefined {
  const marker = MARKER.exec(was)?.[0] ?? '';
  const bare = is.replace(MARKER, '');
  return changeText(table, at, was, `${marker}${was.endsWith('.') ? bare : bare.replace(/\.$/, '')}`);
}

/** One fix of several changes of words; none where no change is left. */
export function textFix(
  changes: readonly (Change | undefined)[],
  label: string,
  restsOn: readonly CellRef[],
  certain = false,
): readonly Fix[] {
  const kept = changes.filter((one) => one !== undefined);
  if (kept.length === 0) return [];
  return [
    { kind: 'suggested', label: `${label}${formulaNote(kept, 'teks')}`, changes: kept, restsOn, certain },
  ];
}
