import type Big from 'big.js';
import { type Estimate, halfUnit } from './interval';
import type { Quantity } from './quantity';
import { cutOff, formatNumber, roundHalfUp } from './write-number';

/** Why a figure that does not agree is still no mistake of substance. */
export type Mildness = 'terpotong' | 'pembulatan-masukan' | 'satuan-terakhir';

export interface Judgement {
  readonly verdict: 'agrees' | 'info' | 'differs';
  readonly because?: Mildness;
  /** The expected figure at the stated decimals. */
  readonly expected: Big;
  readonly expectedText: string;
}

/** The decimals to which a printed figure says something. */
export function meaningfulDecimals(figure: Quantity): number {
  return figure.precision === 'exact' ? figure.decimals : figure.precision.decimals;
}

/**
 * Compares a printed figure with what it should be. It agrees when the expected value lies within half a unit of
 * its last printed place. Cutting off, the rounding of the inputs, and one unit in the last place are told apart
 * from real differences; amounts that are exact on both sides have no such excuse.
 */
export function judge(stated: Quantity, expected: Estimate): Judgement {
  const decimals = meaningfulDecimals(stated);
  const half = halfUnit(decimals);
  const right = roundHalfUp(expected.value, stated.decimals);
  const answer = { expected: right, expectedText: formatNumber(right, stated.decimals) };
  if (expected.value.minus(stated.shown).abs().lte(half)) return { verdict: 'agrees', ...answer };
  if (stated.precision === 'exact') return { verdict: 'differs', ...answer };
  if (cutOff(expected.value, decimals).eq(stated.shown))
    return { verdict: 'info', because: 'terpotong', ...answer };
  if (expected.low.lte(stated.shown.plus(half)) && expected.high.gte(stated.shown.minus(half))) {
    return { verdict: 'info', because: 'pembulatan-masukan', ...answer };
  }
  if (roundHalfUp(expected.value, decimals).minus(stated.shown).abs().lte(half.times(2))) {
    return { verdict: 'info', because: 'satuan-terakhir', ...answer };
  }
  return { verdict: 'differs', ...answer };
}
