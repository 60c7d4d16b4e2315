import { estimate, judge } from '#core/number';
import type { Compute } from './follow-formula';
import type { RelationRow } from './relation-rows';

/** Whether a row's printed result is what a formula gives from the inputs of another row, or of itself. */
export function follows(row: RelationRow, compute: Compute, of: RelationRow = row): boolean {
  const expected = compute(estimate(of.a), estimate(of.b));
  return expected !== undefined && judge(row.stated, expected).verdict === 'agrees';
}
