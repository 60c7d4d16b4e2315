import { quantityOf } from '#core/fact';
import type { Finding } from '#core/finding';
import { address, type CellRef } from '#core/grid';
import { exactly, judge, withValue } from '#core/number';
import { cellKey } from '#core/rules';
import type { Candidate, Refused } from './candidate';

/**
 * Of the ways to compute one printed figure the one that it is replaced by; refused where they contradict one
 * another, or where another figure is the one that is likely wrong.
 *
 * @param candidates of one cell, at least one, the preferred one first
 * @param findings of the whole workbook
 */
export function choose(
  candidates: readonly [Candidate, ...Candidate[]],
  findings: readonly Finding[],
): Candidate | Refused {
  const [first] = candidates;
  const at = first.result.ref;
  if (contradict(candidates))
    return { at, because: 'hitungan yang berlaku untuk sel ini memberi hasil yang berbeda-beda' };
  const chosen = candidates.find((one) => one.verdict === 'agrees') ?? first;
  if (chosen.verdict !== 'differs' || hasFinding(findings, at)) return chosen;
  const doubtful = chosen.recipe.figures.find((one) => hasFinding(findings, one.ref));
  return doubtful ? { at, because: inDoubt(doubtful.ref) } : chosen;
}

function contradict(candidates: readonly Candidate[]): boolean {
  const values = candidates.flatMap(({ result, recipe }) => {
    const stated = quantityOf(result);
    const inputs = recipe.figures.map((one) => quantityOf(one)?.value);
    const value = inputs.every((one) => one !== undefined) ? recipe.compute(inputs) : undefined;
    return stated && value ? [{ stated, value }] : [];
  });
  return values.some(({ stated, value }) =>
    values.some((other) => judge(withValue(stated, value), exactly(other.value)).verdict === 'differs'),
  );
}

function hasFinding(findings: readonly Finding[], at: CellRef): boolean {
  return findings.some((one) => one.severity !== 'info' && cellKey(one.at) === cellKey(at));
}

function inDoubt({ row, col }: CellRef): string {
  return `angka asalnya di ${address(row, col)} sedang dipertanyakan; selesaikan temuan itu lebih dahulu`;
}
