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
