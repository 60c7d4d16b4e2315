import Big from 'big.js';
import { type Cell, textOf } from '#core/grid';
import { commonDecimal, passesThousand, thousandthsBehind } from './decimal-separator';
import type { Quantity, Unit } from './quantity';
import type { ColumnContext } from './read-cell';
import { roundHalfUp } from './write-number';

/** What a column's header and table say of how its figures are written. */
export interface ColumnWriting {
  /** Whether its figures are exact as stored; money that is not, as in millions, may have three decimals. */
  readonly given: boolean;
  /** What one unit is worth: 1e6 under `dalam jutaan rupiah`, 1 where left out. */
  readonly worth?: number;
  /** The cells of all columns of money in its table, its own among them, which are written alike. */
  readonly beside?: readonly (Cell | undefined)[];
}

/**
 * Decides for a whole column what is ambiguous in one cell.
 * @param fallback the decimal separator that the rest of the workbook uses
 */
export function columnContext(
  cells: readonly (Cell | undefined)[],
  unit: Unit,
  { given, worth = 1, beside = [] }: ColumnWriting,
  fallback?: ',' | '.',
): ColumnContext {
  const texts = textsOf(cells);
  const money = unit === 'rupiah' || unit === 'jumlah';
  const fine = money && !given ? fineDecimal(texts, textsOf(beside), worth, fallback) : undefined;
  if (fine !== undefined) return { unit, given, decimal: fine, fine: true };
  const stored = cells.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
  const counts = !money && unit !== 'persen' && passesThousand(texts, stored);
  return { unit, given, decimal: commonDecimal(texts) ?? (counts ? ',' : fallback) };
}

function textsOf(cells: readonly (Cell | undefined)[]): string[] {
  return cells.flatMap((cell) => (typeof cell?.value === 'string' ? [textOf(cell)] : []));
}

/**
 * The decimal separator of money with three decimals: as the column itself shows it, or the columns beside it, or in
 * thousands and millions as all the workbook writes its decimals, where that is the comma. A point may part thousands
 * even there: many write 97.75 % beside 1.234.
 */
function fineDecimal(
  texts: readonly string[],
  beside: readonly string[],
  worth: number,
  fallback: ',' | '.' | undefined,
): ',' | '.' | undefined {
  const own = thousandthsBehind(texts);
  if (own !== undefined || worth === 1) return own;
  const table = thousandthsBehind(beside);
  const common = commonDecimal(texts);
  if (common !== undefined) return common === ',' || common === table ? common : undefined;
  return table ?? (fallback === ',' ? ',' : undefined);
}

/**
 * How many decimals a column of derived figures really has, when all it prints end in zeros: 88,50 84,00 5,90
 * were rounded to one. `undefined` where the last digit says something, or all are whole.
 */
export function trimmedDecimals(figures: readonly Quantity[]): number | undefined {
  if (figures.length < 3) return undefined;
  const printed = figures.reduce((most, one) => Math.max(most, one.decimals), 0);
  if (printed < 2 || figures.filter((one) => one.decimals === printed).length < 3) return undefined;
  for (let decimals = printed - 1; decimals >= 1; decimals--) {
    const fits = figures.every((one) => roundHalfUp(one.shown, decimals).eq(one.shown));
    if (!fits) return undefined;
    if (figures.some((one) => !roundHalfUp(one.shown, decimals - 1).eq(one.shown))) return decimals;
  }
  return undefined;
}

/**
 * The factor that brings a column of percentages to the scale of 100: fractions stored without a percent format
 * (0.9056, 0.87) count as hundredths. Told only where all lie between 0 and 2 and two or more are fractions.
 */
export function percentScale(figures: readonly Quantity[]): 1 | 100 {
  const bare = figures.filter((one) => one.unit === 'persen' && !one.text.includes('%'));
  if (bare.length < figures.length || bare.length < 2) return 1;
  const small = bare.every((one) => one.value.gte(0) && one.value.lte(2));
  const fractions = bare.filter((one) => !one.value.round(0, Big.roundDown).eq(one.value)).length;
  return small && fractions >= 2 ? 100 : 1;
}

/** The same figure on another scale; its decimals move along. */
export function rescale(figure: Quantity, factor: 1 | 100): Quantity {
  if (factor === 1) return figure;
  const decimals = Math.max(0, figure.decimals - 2);
  const precision =
    figure.precision === 'exact'
      ? figure.precision
      : { decimals: Math.max(0, figure.precision.decimals - 2) };
  return {
    ...figure,
    value: figure.value.times(factor),
    shown: figure.shown.times(factor),
    decimals,
    precision,
  };
}

/** A figure whose separator is taken for the other sort: its point moved by a power of ten, to the right if above 0. */
export function shiftPoint(figure: Quantity, power: number): Quantity {
  const factor = new Big(10).pow(power);
  const decimals = Math.max(0, figure.decimals - power);
  const precision = figure.precision === 'exact' ? figure.precision : { decimals };
  return {
    ...figure,
    value: figure.value.times(factor),
    shown: figure.shown.times(factor),
    decimals,
    precision,
  };
}

/** The figure with another value, printed the same way. */
export function withValue(figure: Quantity, value: Big): Quantity {
  return { ...figure, value, shown: roundHalfUp(value, figure.decimals) };
}
