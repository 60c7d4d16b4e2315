import Big from 'big.js';
import type { Figure } from '#core/fact';
import { rangesOf } from './ranges';
import type { Recipe } from './recipe';
import { isOfOneScale } from './scales';

/** A total of what stands above, below or beside it; the add-in has no function of its own for it. */
export function sumRecipe(figures: readonly Figure[]): Recipe {
  return {
    of: 'jumlah',
    figures,
    divides: false,
    compute: (values) => values.reduce((all, one) => all.plus(one), new Big(0)),
    excel: (writing) => {
      if (!isOfOneScale(writing)) return undefined;
      const ranges = rangesOf(
        writing.operands.map((one) => one.ref),
        writing.isWords,
      );
      return ranges && `SUM(${ranges.join(',')})`;
    },
    sakip: () => undefined,
  };
}
