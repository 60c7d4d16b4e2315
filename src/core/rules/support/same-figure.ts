import type { Fact } from '#core/fact';
import { same } from '#core/number';

/** Whether two printed figures may stand for one: equal at the coarser precision of the two. */
export function isSameFigure(a: Fact, b: Fact): boolean {
  return same(a.quantity, b.quantity) !== 'different';
}
