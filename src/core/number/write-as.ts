import Big from 'big.js';
import type { CellContent } from '#core/grid';
import { notationOf, writeNumeral } from './notation';
import { parseNumberFormat } from './number-format';
import type { Quantity } from './quantity';
import { type ColumnContext, readCell } from './read-cell';
import { roundHalfUp } from './write-number';

/** Excel keeps no more digits of a number. */
const MOST_DIGITS = 15;

/**
 * A cell with another figure in its own form: a number at the scale of its format and the decimals that it shows, a
 * text in the same notation with all words around its numeral.
 *
 * @param was the figure that was read from the cell
 * @param value the new one, on the scale of the old; rounded to the decimals that the cell prints
 * @param scale what the column counts one stored unit as: 100 for shares of one that mean percent. Only asked for
 *   where the cell holds zero, which does not tell
 * @returns `undefined` where the cell's form can't hold it
 */
export function writeAs(
  { value: held }: CellContent,
  format: string | undefined,
  was: Quantity,
  value: Big,
  scale: 1 | 100 = 1,
): CellContent | undefined {
  if (typeof held === 'string') return writeText(held, was, value);
  if (typeof held !== 'number') return undefined;
  const percent = parseNumberFormat(format).persen ? 100 : scale;
  const factor = held === 0 ? new Big(percent) : was.value.div(held);
  const rounded = roundHalfUp(value, was.decimals);
  return rounded.c.length > MOST_DIGITS ? undefined : { value: Number(rounded.div(factor)) };
}

function writeText(text: string, was: Quantity, value: Big): CellContent | undefined {
  const notation = notationOf(text, was);
  if (!notation) return undefined;
  const rounded = roundHalfUp(value.div(new Big(10).pow(notation.power)), notation.decimals);
  const numeral = writeNumeral(rounded, notation, notation.decimals);
  const before = text.slice(0, notation.start);
  const behind = text.slice(notation.end);
  const written = resign(before, numeral, behind, was.value.lt(0), rounded.lt(0));
  const is = rounded.times(new Big(10).pow(notation.power));
  return readsAs(text, written, was, is) ? { value: written } : undefined;
}

/** Puts the minus where one is needed, and takes it, or an accountant's brackets, away where none is. */
function resign(before: string, numeral: string, behind: string, was: boolean, is: boolean): string {
  if (was === is) return `${before}${numeral}${behind}`;
  if (is) return `${before}-${numeral}${behind}`;
  const bare = before
    .replace(/[-\u2010-\u2015\u2212(]\s*$/, '')
    .replace(/^(\s*)[-\u2010-\u2015\u2212(]/, '$1');
  return `${bare}${numeral}${/\(/.test(before) ? behind.replace(')', '') : behind}`;
}

const DECIMALS = [',', '.', undefined] as const;

/**
 * Whether a text surely gives a figure: a column's context is not at hand, but whichever gives the old text its old
 * figure must give the new text the new one.
 */
function readsAs(old: string, written: string, was: Quantity, is: Big): boolean {
  const contexts = DECIMALS.flatMap((decimal) =>
    [{}, { fine: true as const }].map(
      (fine): ColumnContext => ({ ...fine, unit: was.unit, given: true, decimal }),
    ),
  );
  const factor = was.unit === 'persen' && !old.includes('%') ? [1, 100] : [1];
  const fits = contexts.flatMap((context) => {
    const before = figureIn(old, context);
    const by = factor.find((one) => before?.times(one).eq(was.value));
    return by === undefined ? [] : [figureIn(written, context)?.times(by).eq(is) === true];
  });
  return fits.length > 0 && fits.every(Boolean);
}

function figureIn(text: string, context: ColumnContext): Big | undefined {
  const reading = readCell({ col: 0, value: text }, context);
  return reading.ok ? reading.quantity.value : reading.likely?.value;
}
