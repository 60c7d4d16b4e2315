import type { Figure } from '#core/fact';
import { estimate, type Judgement, judge, type Quantity, sum } from '#core/number';
import { givenBy } from './as-given';
import { type Calculation, calculation, type Term } from './calculation';
import { namesRate } from './rates';

/** Means and rates are rounded before anyone adds them up, and so is the sum beside them. */
function term(figure: Figure): Term {
  const quantity = givenBy(figure) as Quantity;
  const rounded = quantity.precision === 'exact' && quantity.decimals > 0 && namesRate(figure.column);
  return {
    ref: figure.ref,
    quantity: rounded ? { ...quantity, precision: { decimals: quantity.decimals } } : quantity,
  };
}

/** How a printed total compares with the sum of its parts. */
export function judgeSum(total: Figure, parts: readonly Figure[]): Judgement {
  return judge(term(total).quantity, sum(parts.map((part) => estimate(term(part).quantity))));
}

/** A printed total as the sum of its parts. */
export function sumCalculation(total: Figure, parts: readonly Figure[]): Calculation {
  return calculation(term(total), parts.map(term), sum);
}
