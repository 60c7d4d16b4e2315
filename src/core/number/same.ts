import { halfUnit } from './interval';
import { meaningfulDecimals } from './judge';
import type { Quantity } from './quantity';
import { cutOff, roundHalfUp } from './write-number';

/**
 * Whether two tables print one fact alike: to the same decimals they must be equal, to different ones they must
 * share a value. `rounding` is equal but for cutting off or one unit in the last place of derived figures.
 */
export function same(a: Quantity, b: Quantity): 'same' | 'rounding' | 'different' {
  if (a.shown.eq(b.shown)) return 'same';
  const [coarse, fine] = meaningfulDecimals(a) <= meaningfulDecimals(b) ? [a, b] : [b, a];
  const decimals = meaningfulDecimals(coarse);
  if (decimals < meaningfulDecimals(fine)) {
    if (roundHalfUp(fine.shown, decimals).eq(coarse.shown))
      return wasRounded(coarse, decimals) ? 'same' : 'different';
    if (cutOff(fine.shown, decimals).eq(coarse.shown))
      return wasRounded(coarse, decimals) ? 'rounding' : 'different';
  }
  if (a.precision === 'exact' || b.precision === 'exact') return 'different';
  return a.shown.minus(b.shown).abs().lte(halfUnit(decimals).times(2)) ? 'rounding' : 'different';
}

/**
 * A given figure without decimals may be whole because it is: 83 beside 83,48 is only taken for a rounding of it
 * where it prints decimals or was derived.
 */
function wasRounded(coarse: Quantity, decimals: number): boolean {
  return coarse.precision !== 'exact' || decimals > 0 || coarse.typed === 'number';
}
