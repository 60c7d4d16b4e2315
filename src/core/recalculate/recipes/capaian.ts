import type Big from 'big.js';
import type { Polarity } from '#core/functions';
import { exactly } from '#core/number';
import type { CapaianFormula, RelationRow } from '#core/rules';
import type { Operand, Recipe } from './recipe';
import { alike, asShare, fromHundred, ofHundred } from './scales';

/** The formulas by the words that choose them, as a quotient of realisasi R and target T. */
const QUOTIENTS: Readonly<Record<Polarity, (r: string, t: string) => string>> = {
  naik: (r, t) => `${r}/${t}`,
  turun: (r, t) => `(2*${t}-${r})/${t}`,
  'T/R': (r, t) => `${t}/${r}`,
  '(T-R)/T': (r, t) => `(${t}-${r})/${t}`,
};

/**
 * Capaian by one of its formulas.
 *
 * @param most the most that it may count, in percent
 */
export function capaianRecipe(
  { first, second }: Pick<RelationRow, 'first' | 'second'>,
  { polaritas, compute }: CapaianFormula,
  most?: number,
): Recipe {
  return {
    of: 'capaian',
    figures: [first, second],
    divides: true,
    compute: ([r, t]) => {
      const value = compute(exactly(r as Big), exactly(t as Big))?.value;
      return value && most !== undefined && value.gt(most) ? exactly(most).value : value;
    },
    excel: (writing) => {
      const [r = '', t = ''] = alike(writing.operands);
      const share = asShare(QUOTIENTS[polaritas](r, t), writing);
      return most === undefined ? share : `MIN(${writing.fraction ? most / 100 : most},${share})`;
    },
    sakip: (writing) => {
      const direction = polaritas === 'naik' ? '' : `"${polaritas}"`;
      const options = most === undefined ? [direction] : [direction, String(most)];
      const args = [...together(writing.operands), ...options];
      while (args.at(-1) === '') args.pop();
      return fromHundred(`SAKIP.CAPAIAN(${args.join(',')})`, writing);
    },
  };
}

/** The arguments of a function that compares two figures of one unit; a text is read on the scale of 100. */
export function together(operands: readonly Operand[]): readonly string[] {
  return alike(operands).map((text) => text.replace(/^\((.*)\)$/, '$1'));
}

/** A percentage as an argument. */
export function percentage(operand: Operand): string {
  return ofHundred(operand).replace(/^\((.*)\)$/, '$1');
}
