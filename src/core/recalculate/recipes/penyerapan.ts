import type Big from 'big.js';
import type { Figure } from '#core/fact';
import { share } from '#core/functions';
import { exactly } from '#core/number';
import type { Recomputed } from '../recalculation';
import { together } from './capaian';
import type { Recipe } from './recipe';
import { alike, asShare, fromHundred } from './scales';

/** What was spent of a budget, in percent; of means, the share that the sums beside them make. */
export function penyerapanRecipe(realisasi: Figure, pagu: Figure, of: Recomputed = 'penyerapan'): Recipe {
  return {
    of,
    figures: [realisasi, pagu],
    divides: true,
    compute: ([r, p]) => share(exactly(r as Big), exactly(p as Big))?.value,
    excel: (writing) => asShare(alike(writing.operands).join('/'), writing),
    sakip: (writing) => fromHundred(`SAKIP.PENYERAPAN(${together(writing.operands).join(',')})`, writing),
  };
}
