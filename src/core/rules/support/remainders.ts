import { type Estimate, scale, subtract } from '#core/number';
import type { Compute } from './follow-formula';
import type { RelationRow } from './relation-rows';

/** A way to tell what is left of a budget. */
export interface Remainder {
  /** `sisa` is pagu less realisasi, `lebih` the other way round, `bagian` the remainder in percent of the budget. */
  readonly name: 'sisa' | 'lebih' | 'bagian';
  readonly compute: Compute;
}

const REMAINDER: Remainder = { name: 'sisa', compute: (pagu, realisasi) => subtract(pagu, realisasi) };
const DIFFERENCE: Remainder = { name: 'lebih', compute: (pagu, realisasi) => subtract(realisasi, pagu) };

/** The remainder as a share of the budget: 100 - penyerapan. */
const SHARE: Remainder = {
  name: 'bagian',
  compute: (pagu, realisasi) => {
    if (pagu.value.eq(0)) return undefined;
    const left = subtract(pagu, realisasi);
    const share: Estimate = {
      ...left,
      value: left.value.div(pagu.value),
      low: left.low.div(pagu.high),
      high: left.high.div(pagu.low),
    };
    return scale(share, 100);
  },
};

/** The remainders that a row may give, the expected one first. */
export function remaindersFor({ stated, a }: RelationRow): readonly [Remainder, ...Remainder[]] {
  // A column of small figures beside rupiah holds shares of the budget.
  const small = stated.value.abs().lte(100) && a.value.gt(100_000);
  return small ? [SHARE, REMAINDER] : [REMAINDER, DIFFERENCE];
}
