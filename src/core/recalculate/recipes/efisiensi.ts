import type Big from 'big.js';
import { exactly } from '#core/number';
import type { EfficiencyDefinition, RelationRow } from '#core/rules';
import { percentage } from './capaian';
import type { Recipe } from './recipe';
import { alike, asShare, fromHundred, isOfOneScale, ofHundred } from './scales';

/** The function takes a stored figure up to this for a fraction, and refuses it. */
const FRACTION = 2;

/** Efficiency by the definition that its table follows. */
export function efisiensiRecipe(
  { first, second }: RelationRow,
  { formula, share, compute }: EfficiencyDefinition,
): Recipe {
  return {
    of: 'efisiensi',
    figures: [first, second],
    divides: formula.includes('/'),
    compute: ([capaian, penyerapan]) => compute(exactly(capaian as Big), exactly(penyerapan as Big))?.value,
    excel: (writing) => {
      if (share) return asShare(inCells(alike(writing.operands), '1'), writing);
      if (formula.includes('/')) return fromHundred(`(${inCells(alike(writing.operands), '1')})`, writing);
      if (isOfOneScale(writing))
        return inCells(
          writing.operands.map((one) => one.address),
          writing.fraction ? '1' : '100',
        );
      return fromHundred(
        bracketed(inCells(writing.operands.map(ofHundred), '100'), writing.fraction),
        writing,
      );
    },
    // Below a capaian of 100 the function gives none.
    sakip: (writing) => {
      const { operands } = writing;
      const [capaian] = operands;
      const usable = operands.every((one) => one.value.gt(FRACTION) || one.value.lte(0));
      if (formula !== 'C-P' || !usable || capaian?.value.lt(100)) return undefined;
      return fromHundred(`SAKIP.EFISIENSI(${operands.map(percentage).join(',')})`, writing);
    },
  };

  function inCells([capaian = '', penyerapan = '']: readonly string[], hundred: string): string {
    const words: Readonly<Record<string, string>> = { C: capaian, P: penyerapan, H: hundred };
    const text = formula.replace(/[CPH]/g, (letter) => words[letter] as string);
    return share && /[-+]/.test(formula) ? `(${text})` : text;
  }
}

function bracketed(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
