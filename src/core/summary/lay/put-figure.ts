import type Big from 'big.js';
import { formatNumber } from '#core/number';
import type { CellStyle } from '#core/plan';
import { isFigure, NONE } from '../expr';
import { type Brought, nowIn } from '../find/bring';
import { decimalFormat, figureStyle, TYPED } from './look';
import type { SheetDraft } from './sheet-draft';

/** Puts a figure of the source into a cell, or the mark for none; one that was typed as text shows so. */
export function putFigure(
  draft: SheetDraft,
  row: number,
  col: number,
  brought: Brought | undefined,
  format = decimalFormat(brought?.decimals ?? 0),
  look: CellStyle = {},
): void {
  const style = figureStyle(format, { ...look, ...(brought?.typed ? TYPED : {}) });
  draft.put(row, col, brought?.content ?? NONE, style);
}

/** What is said below a table that holds figures typed as text. */
export const TYPED_NOTE =
  'Angka bercetak miring dengan latar berwarna diketik sebagai teks pada sumbernya, sehingga disalin sebagai angka dan tidak ikut berubah bila sumbernya diubah.';

export function anyTyped(figures: readonly (Brought | undefined)[]): boolean {
  return figures.some((one) => one?.typed);
}

const LEAST = 10;
const BESIDE = 4;

/** How wide a column has to be for its figures, in characters. */
export function figureWidth(figures: readonly (Brought | undefined)[], decimals: number): number {
  const lengths = figures.map((brought) => {
    const value = brought && nowIn(brought);
    if (value === undefined) return 0;
    if (!isFigure(value)) return Math.min(value.length, 20);
    return formatNumber(value as Big, decimals).length;
  });
  return Math.min(26, Math.max(LEAST, ...lengths.map((length) => length + BESIDE)));
}
