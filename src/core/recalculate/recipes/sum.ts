import Big from 'big.js';
import type { Figure } from '#core/fact';
import type { CellRef } from '#core/grid';
import { rangesOf } from './ranges';
import type { Recipe } from './recipe';
import { isOfOneScale } from './scales';

/**
 * A total of what stands above, below or beside it; the add-in has no function of its own for it.
 *
 * @param blanks cells that count, but are not filled in yet
 */
export function sumRecipe(figures: readonly Figure[], blanks: readonly CellRef[] = []): Recipe {
  return {
    of: 'jumlah',
    figures,
    divides: false,
    compute: (values) => values.reduce((all, one) => all.plus(one), new Big(0)),
    excel: (writing) => {
      if (!isOfOneScale(writing)) return undefined;
      const ranges = rangesOf([...writing.operands.map((one) => one.ref), ...blanks], writing.isWords);
      return ranges && `SUM(${ranges.join(',')})`;
    },
    sakip: () => undefined,
  };
}
