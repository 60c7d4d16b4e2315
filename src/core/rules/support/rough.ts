import { type Entry, quantityOf } from '#core/fact';
import type { LayoutColumn } from '#core/layout';

/** A column as plain numbers, row by row, for a first look at many columns; `unit` is one in the last printed place. */
export interface RoughColumn {
  readonly values: readonly (number | undefined)[];
  readonly units: readonly number[];
}

/** Reads a column roughly. What counts is judged exactly afterwards. */
export function roughly(entries: readonly Entry[], column: LayoutColumn): RoughColumn {
  const quantities = entries.map((entry) => quantityOf(entry.figures.get(column)));
  return {
    values: quantities.map((one) => one?.shown.toNumber()),
    units: quantities.map((one) => 10 ** -(one?.decimals ?? 0)),
  };
}

/** Whether so many rows may come out that a look at them is worthwhile: two and more, and no fewer than don't. */
export function mayComeOut(stated: RoughColumn, expected: (row: number) => number | undefined): boolean {
  let right = 0;
  let wrong = 0;
  for (const [row, value] of stated.values.entries()) {
    const computed = value === undefined ? undefined : expected(row);
    if (value === undefined || computed === undefined || !Number.isFinite(computed)) continue;
    if (Math.abs(value - computed) <= 2 * (stated.units[row] as number)) right++;
    else wrong++;
  }
  return right >= 2 && right >= wrong;
}
