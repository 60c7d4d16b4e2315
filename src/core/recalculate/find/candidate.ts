import type Big from 'big.js';
import type { Entry, Figure } from '#core/fact';
import type { CellRef } from '#core/grid';
import { type Estimate, exactly, type Judgement, judge, type Quantity } from '#core/number';
import type { Recipe } from '../recipes/recipe';

/** A printed figure, and a way to compute it. */
export interface Candidate {
  readonly entry: Entry;
  readonly result: Figure;
  readonly recipe: Recipe;
  /** How the printed figure compares. */
  readonly verdict: Judgement['verdict'];
}

/** A printed figure that is known not to be computed. */
export interface Refused {
  readonly at: CellRef;
  readonly because: string;
}

export function isRefused(one: Candidate | Refused): one is Refused {
  return 'because' in one;
}

/** The first of several ways that agrees with what is printed, else the first that nearly does, else the first. */
export function nearestWay<Way>(
  ways: readonly Way[],
  stated: Quantity,
  estimateOf: (way: Way) => Estimate | undefined,
): { readonly way: Way; readonly verdict: Judgement['verdict'] } | undefined {
  const judged = ways.flatMap((way) => {
    const value = estimateOf(way);
    return value ? [{ way, verdict: judge(stated, value).verdict }] : [];
  });
  const by = (verdict: Judgement['verdict']) => judged.find((one) => one.verdict === verdict);
  return by('agrees') ?? by('info') ?? judged[0];
}

/** A value as printed figures are compared with it. */
export function asExact(value: Big | undefined): Estimate | undefined {
  return value && exactly(value);
}
