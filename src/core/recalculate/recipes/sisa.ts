import type Big from 'big.js';
import { exactly } from '#core/number';
import type { RelationRow, Remainder } from '#core/rules';
import { together } from './capaian';
import type { Recipe, Writing } from './recipe';
import { alike, asShare, isOfOneScale } from './scales';

/** What is left of a budget, in the table's own sense. */
export function sisaRecipe({ first, second }: RelationRow, { name, compute }: Remainder): Recipe {
  return {
    of: 'sisa',
    figures: [first, second],
    divides: name === 'bagian',
    compute: ([pagu, realisasi]) => compute(exactly(pagu as Big), exactly(realisasi as Big))?.value,
    excel: (writing) => {
      const [pagu, realisasi] = alike(writing.operands);
      if (name === 'bagian') return asShare(`(${pagu}-${realisasi})/${pagu}`, writing);
      if (!isOfOneScale(writing)) return undefined;
      return name === 'sisa' ? `${pagu}-${realisasi}` : `${realisasi}-${pagu}`;
    },
    sakip: (writing) => {
      if (name === 'bagian') return shareOf(writing);
      if (!isOfOneScale(writing)) return undefined;
      return `${name === 'sisa' ? '' : '-'}SAKIP.SISA(${together(writing.operands).join(',')})`;
    },
  };
}

function shareOf({ operands, fraction }: Writing): string {
  const [pagu, realisasi] = together(operands);
  const spent = `SAKIP.PENYERAPAN(${realisasi},${pagu})`;
  return fraction ? `1-${spent}/100` : `100-${spent}`;
}
