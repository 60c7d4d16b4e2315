import type Big from 'big.js';
import { type Figure, quantityOf } from '#core/fact';
import type { CellRef } from '#core/grid';
import {
  type Estimate,
  estimate,
  type Judgement,
  judge,
  type Quantity,
  subtract,
  sum,
  withValue,
} from '#core/number';
import type { Calculation } from '../rule';
import { sameCell } from './relation-rows';

function figureEstimate(figure: Figure): Estimate {
  return estimate(quantityOf(figure) as Quantity);
}

/** How a printed total compares with the sum of its parts. */
export function judgeSum(total: Figure, parts: readonly Figure[]): Judgement {
  return judge(quantityOf(total) as Quantity, sum(parts.map(figureEstimate)));
}

/** What would mend a total that is not the sum of its parts. */
export function sumCalculation(total: Figure, parts: readonly Figure[]): Calculation {
  const stated = quantityOf(total) as Quantity;
  const all = sum(parts.map(figureEstimate));
  const missing = subtract(estimate(stated), all).value;
  return {
    cells: [total.ref, ...parts.map((part) => part.ref)],
    proposals: [
      { at: total.ref, value: all.value },
      ...parts.map((part) => ({ at: part.ref, value: (quantityOf(part) as Quantity).value.plus(missing) })),
    ],
    holdsWith(at: CellRef, value: Big): boolean {
      const swap = (figure: Figure): Quantity => {
        const quantity = quantityOf(figure) as Quantity;
        return sameCell(figure.ref, at) ? withValue(quantity, value) : quantity;
      };
      return judge(swap(total), sum(parts.map((part) => estimate(swap(part))))).verdict !== 'differs';
    },
  };
}
