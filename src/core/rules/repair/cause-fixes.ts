import Big from 'big.js';
import { quantityOf } from '#core/fact';
import type { Fix } from '#core/finding';
import { cellKey } from '#core/grid';
import type { Cause } from '../run/root-causes';
import type { Calculation } from '../support/calculation';
import { sameCell } from '../support/relation-rows';
import { calculationFixes, formulasIn, MOST_CHOICES } from './calculation-fixes';
import { changeFigure } from './change-figure';
import { figureAt } from './figure-at';
import type { Known } from './mend';

type Broken = { readonly calculation: Calculation };

/**
 * The ways to mend what one figure breaks: that figure first, then what else would let the calculation come out that
 * the finding tells of.
 *
 * @param sure whether all that it breaks is surely broken
 */
export function causeFixes(
  cause: Cause<Broken>,
  lead: Calculation,
  known: Known,
  sure: boolean,
): readonly Fix[] {
  const { at, value, mends } = cause;
  const calculations = mends.map((one) => one.calculation);
  const found = changeFigure(
    known.report,
    at,
    value,
    calculations.flatMap((one) => one.cells),
  );
  const others = calculationFixes(lead, known)
    .filter(({ changes }) => !changes.some((one) => sameCell(one.at, at)))
    .map((fix) => ({ ...fix, certain: false }));
  if (!found) return others;
  const certain = sure && formulasIn(found.fix) === 0 && isCertain(cause, calculations, known);
  const label = `${found.fix.label}, sehingga ${mends.length} hitungan cocok`;
  return [{ ...found.fix, label, certain }, ...others].slice(0, MOST_CHOICES);
}

/** Whether no other figure explains as much, nothing speaks for this one as it stands, and it is known what it should be. */
function isCertain(
  { at, value, expected, alone, breaks }: Cause<Broken>,
  calculations: readonly Calculation[],
  { report, evidence }: Known,
): boolean {
  if (!expected || !alone || breaks > 0 || evidence.breaksWith(at, value) > 0) return false;
  const computed = calculations.some(
    (one) => sameCell(one.result, at) && one.isSharp && one.compute(new Map())?.eq(value),
  );
  if (computed) return true;
  const quantity = quantityOf(figureAt(report, at)?.figure);
  if (!quantity) return false;
  const unit = new Big(10).pow(-quantity.decimals);
  return [value.plus(unit), value.minus(unit)].every((near) =>
    calculations.some((one) => !one.holdsWith(new Map([[cellKey(at), near]]))),
  );
}
