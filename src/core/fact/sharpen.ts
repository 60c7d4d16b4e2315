import type Big from 'big.js';
import type { FormulaName } from '#core/layout';
import {
  type ColumnContext,
  percentScale,
  type Quantity,
  type Reading,
  rescale,
  trimmedDecimals,
} from '#core/number';

/** The columns from which a column of results is computed, row by row. */
export interface ResultInputs {
  readonly formula: FormulaName;
  readonly a: readonly Reading[];
  readonly b: readonly Reading[];
}

/**
 * What only the whole column tells: fractions that are meant as percent, and decimals that are only zeros.
 *
 * @param inputs what the column's figures are computed from, where that is known
 */
export function sharpen(
  readings: readonly Reading[],
  context: ColumnContext,
  inputs?: ResultInputs,
): readonly Reading[] {
  if (context.given) return readings;
  const quantities = readings.flatMap((reading) => (reading.ok ? [reading.quantity] : []));
  const small = context.unit === 'persen' && percentScale(quantities) === 100;
  const factor = small && !(inputs && arePercent(readings, inputs)) ? 100 : 1;
  const scaled = factor === 1 ? quantities : quantities.map((one) => rescale(one, factor));
  const decimals = trimmedDecimals(scaled);
  const change = (quantity: Quantity): Quantity => {
    const one = factor === 1 ? quantity : rescale(quantity, factor);
    if (decimals === undefined || one.precision === 'exact' || one.precision.decimals <= decimals) return one;
    return { ...one, precision: { decimals } };
  };
  return readings.map((reading) => (reading.ok ? { ok: true, quantity: change(reading.quantity) } : reading));
}

/** Whether small figures lie nearer to the percentages that their inputs give than a hundred times themselves do. */
function arePercent(readings: readonly Reading[], { formula, a, b }: ResultInputs): boolean {
  let asPercent = 0;
  let asFraction = 0;
  readings.forEach((reading, i) => {
    const [first, second] = [a[i], b[i]];
    if (!reading.ok || !first?.ok || !second?.ok) return;
    const expected = resultOf(formula, first.quantity.value, second.quantity.value);
    const { value } = reading.quantity;
    if (!expected || value.eq(0)) return;
    const nearer = value.minus(expected).abs().cmp(value.times(100).minus(expected).abs());
    if (nearer < 0) asPercent++;
    else if (nearer > 0) asFraction++;
  });
  return asPercent > asFraction;
}

/** A result in percent or points, by the usual formula; `undefined` where it has none or a divisor is 0. */
function resultOf(formula: FormulaName, a: Big, b: Big): Big | undefined {
  if (formula === 'efisiensi') return a.minus(b);
  if (formula !== 'capaian' && formula !== 'penyerapan' && formula !== 'kemajuan') return undefined;
  return b.eq(0) ? undefined : a.times(100).div(b);
}
