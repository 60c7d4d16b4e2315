import Big from 'big.js';
import type { CellRef } from '#core/grid';
import type { MeanWay } from '#core/rules';
import { rangesOf } from './ranges';
import type { Recipe, Writing } from './recipe';
import { isOfOneScale } from './scales';

/**
 * A mean of the figures above it; what is blank or a dash does not count.
 *
 * @param blanks cells that will count once they are filled in
 */
export function meanRecipe({ figures, most }: MeanWay, blanks: readonly CellRef[] = []): Recipe {
  const refs = ({ operands }: Writing) => [...operands.map((one) => one.ref), ...blanks];
  return {
    of: 'rerata',
    figures,
    divides: false,
    compute: (values) => {
      const counted = values.map((one) => (most !== undefined && one.gt(most) ? new Big(most) : one));
      return counted.reduce((all, one) => all.plus(one), new Big(0)).div(counted.length);
    },
    excel: (writing) => {
      if (!isOfOneScale(writing)) return undefined;
      const cells = most === undefined ? rangesOf(refs(writing), writing.isWords) : each(writing, most);
      return cells && `AVERAGE(${cells.join(',')})`;
    },
    sakip: (writing) => {
      const [range, ...more] = isOfOneScale(writing) ? (rangesOf(refs(writing), writing.isBlank) ?? []) : [];
      if (range === undefined || more.length > 0) return undefined;
      return `SAKIP.RERATA(${range}${most === undefined ? '' : `,${limit(writing, most)}`})`;
    },
  };
}

function limit({ fraction }: Writing, most: number): number {
  return fraction ? most / 100 : most;
}

/** Each figure for itself, as far as it counts; Excel takes at most 255. */
function each(writing: Writing, most: number): string[] | undefined {
  const cells = writing.operands.map(({ address }) => `MIN(${limit(writing, most)},${address})`);
  return cells.length > 255 ? undefined : cells;
}
