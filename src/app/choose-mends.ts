import type { Finding, Fix } from '#core/finding';
import { cellKey } from '#core/grid';
import type { Mend } from './deeds';

/** Which fixes are wanted: the safe ones, or also suggested ones whose figure is certainly the wrong one. */
export type MendChoice = 'safe' | 'certain';

/** The fix of a finding that may be made without being asked for by name. */
export function fixFor({ fixes }: Finding, choice: MendChoice): Fix | undefined {
  const safe = fixes.find(({ kind }) => kind === 'safe');
  return safe ?? (choice === 'certain' ? fixes.find(({ certain }) => certain) : undefined);
}

/**
 * Fixes that can be made together, for one click: two may want the same of a cell, but none wants something else of it,
 * nor changes what another rests on. Of two that can't go together the first does; the other is found again by the next
 * check, with what is known then.
 *
 * @param touched cells that are not to be changed, since a suggestion changed them before
 */
export function chooseMends(
  findings: readonly Finding[],
  choice: MendChoice,
  touched: ReadonlySet<string> = new Set(),
): readonly Mend[] {
  const wanted = new Map<string, string>();
  const needed = new Set<string>();
  const mends: Mend[] = [];
  for (const finding of findings) {
    const fix = fixFor(finding, choice);
    if (!fix) continue;
    const changes = fix.changes.map(({ at, to }) => [cellKey(at), JSON.stringify(to)] as const);
    const restsOn = fix.restsOn.map(cellKey);
    const other = ([cell, to]: readonly [string, string]) => (wanted.get(cell) ?? to) !== to;
    if (changes.some((one) => other(one) || needed.has(one[0]) || touched.has(one[0]))) continue;
    if (restsOn.some((cell) => wanted.has(cell))) continue;
    for (const [cell, to] of changes) wanted.set(cell, to);
    for (const cell of restsOn) needed.add(cell);
    mends.push({ finding, fix });
  }
  return mends;
}
