import { cellKey } from '#core/grid';
import type { Calculation } from '../support/calculation';
import type { Cause } from './root-causes';

/**
 * What breaks only because several other results are wrong, each by a calculation of its own: a row's total against
 * quarters that do not add up down their columns. The total itself then stands in no doubt.
 *
 * @returns for each such one, the others that mend it once they are what their own parts give
 */
export function followsFromOthers<Broken extends { readonly calculation: Calculation }>(
  broken: readonly Broken[],
  sound: readonly Calculation[],
  causes: readonly Cause<Broken>[],
): ReadonlyMap<Broken, readonly Broken[]> {
  const told = new Set(causes.flatMap((cause) => cause.mends));
  const open = broken.filter((one) => !told.has(one));
  const proven = new Set(sound.map((one) => cellKey(one.result)));
  const byResult = new Map<string, Broken>();
  for (const one of open) byResult.set(cellKey(one.calculation.result), one);
  const found = new Map<Broken, readonly Broken[]>();
  for (const one of open) {
    const { result, cells } = one.calculation;
    if (!proven.has(cellKey(result))) continue;
    const others = cells.flatMap((cell) => {
      const other = byResult.get(cellKey(cell));
      return other && other !== one && cellKey(cell) !== cellKey(result) ? [other] : [];
    });
    if (others.length < 2) continue;
    const changes = new Map(
      others.flatMap(({ calculation }) => {
        const value = calculation.compute(new Map());
        return value ? [[cellKey(calculation.result), value] as const] : [];
      }),
    );
    if (one.calculation.holdsWith(changes)) found.set(one, others);
  }
  return found;
}
