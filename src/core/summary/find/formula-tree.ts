import { type Entry, quantityOf } from '#core/fact';
import { parseArea } from '#core/grid';
import type { LayoutColumn } from '#core/layout';

/** A sum and nothing else: cells and blocks, with or without SUM and brackets around them. */
const PART = String.raw`[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?`;
const SUM = new RegExp(String.raw`^\+?(?:SUM)?\(*(${PART}(?:[+,;]${PART})*)\)*$`, 'i');

/**
 * The rows that the formulas of a column add up into others: what the office itself takes for parts.
 *
 * @returns the children of each parent; `undefined` where formulas do not order most rows, or a row into two places
 */
export function formulaTree(
  entries: readonly Entry[],
  column: LayoutColumn,
): ReadonlyMap<Entry, readonly Entry[]> | undefined {
  const filled = entries.filter((entry) => {
    const figure = entry.figures.get(column);
    return quantityOf(figure) && !figure?.inherited;
  });
  const children = new Map<Entry, Entry[]>();
  const placed = new Set<Entry>();
  for (const entry of filled) {
    const parts = partsOf(entry, column, entries);
    if (parts.length === 0) continue;
    if (parts.some((part) => placed.has(part))) return undefined;
    for (const part of parts) placed.add(part);
    children.set(entry, parts);
  }
  return children.size >= 2 && placed.size * 2 >= filled.length ? children : undefined;
}

/** The rows below an entry that its formula adds up; none where it does anything else. */
function partsOf(entry: Entry, column: LayoutColumn, entries: readonly Entry[]): Entry[] {
  const formula = entry.figures.get(column)?.formula?.replace(/[$\s=]/g, '') ?? '';
  const sum = SUM.exec(formula)?.[1];
  if (sum === undefined) return [];
  const areas = sum.split(/[+,;]/).flatMap((text) => parseArea(text) ?? []);
  const isBelow = areas.every(
    ({ top, left, right }) => left === column.col && right === column.col && top > entry.row,
  );
  if (!isBelow) return [];
  return entries.filter((one) => areas.some(({ top, bottom }) => one.row >= top && one.row <= bottom));
}
