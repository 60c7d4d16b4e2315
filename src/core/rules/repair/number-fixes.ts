import type { Figure, ReadTable } from '#core/fact';
import type { Fix } from '#core/finding';
import { type Change, cellKey } from '#core/grid';
import { countWords, formatNumber } from '#core/number';
import { harmlessChanges } from './harmless';
import type { Known } from './mend';
import { malformedChanges } from './number-changes';

/** Numbers that are stored as text, as numbers: all of a table at once, but for those by which others are read. */
export function textNumberFixes(figures: readonly Figure[], known: Known): readonly Fix[] {
  const harmless = harmlessChanges(known);
  const changes = figures.flatMap(({ ref }) => harmless.get(cellKey(ref)) ?? []);
  return safeFix(changes, `Ubah ${countWords(changes.length)} angka pada tabel ini dari teks menjadi angka`);
}

/** Malformed numerals as numbers. What is not surely meant, or tells how others are read, is no more than likely. */
export function malformedFixes(table: ReadTable, figures: readonly Figure[], known: Known): readonly Fix[] {
  const harmless = harmlessChanges(known);
  const safe: Change[] = [];
  const likely: Change[] = [];
  for (const { change } of malformedChanges(table, figures, known))
    (harmless.has(cellKey(change.at)) ? safe : likely).push(change);
  const label = (changes: readonly Change[]) => labelOf(changes, figures);
  const suggested = likely.length > 0 ? [suggest(likely, label(likely))] : [];
  return [...safeFix(safe, label(safe)), ...suggested];
}

function labelOf(changes: readonly Change[], figures: readonly Figure[]): string {
  const [first] = changes;
  const likely = figures.map(({ ref, reading }) =>
    ref === first?.at && !reading.ok ? reading.likely : undefined,
  );
  const quantity = likely.find((one) => one !== undefined);
  if (changes.length > 1 || !quantity)
    return `Tulis ulang ${countWords(changes.length)} angka pada tabel ini sebagai angka`;
  return `Tulis "${quantity.text}" sebagai angka ${formatNumber(quantity.shown, quantity.decimals)}`;
}

function suggest(changes: readonly Change[], label: string): Fix {
  return { kind: 'suggested', label, changes, restsOn: [], certain: false };
}

function safeFix(changes: readonly Change[], label: string): readonly Fix[] {
  return changes.length === 0 ? [] : [{ kind: 'safe', label, changes, restsOn: [], certain: true }];
}
