import { exactly, judge, type Quantity } from '#core/number';
import { atMost, type Expr, isFigure, mirroredPercent, percent, savedPercent } from '../expr';

/** A way to count capaian. */
export interface CapaianFormula {
  readonly words: string;
  readonly lower: boolean;
  build(realisasi: Expr, target: Expr): Expr;
}

const HIGHER: CapaianFormula = {
  words: 'realisasi / target x 100',
  lower: false,
  build: percent,
};
const MIRRORED: CapaianFormula = {
  words: '(2 x target - realisasi) / target x 100',
  lower: true,
  build: mirroredPercent,
};
const INVERSE: CapaianFormula = {
  words: 'target / realisasi x 100',
  lower: true,
  build: (realisasi, target) => percent(target, realisasi),
};
const SAVED: CapaianFormula = {
  words: '(target - realisasi) / target x 100',
  lower: true,
  build: savedPercent,
};

function capped(formula: CapaianFormula, cap: number): CapaianFormula {
  return {
    ...formula,
    words: `${formula.words}, paling tinggi ${cap}`,
    build: (realisasi, target) => atMost(cap, formula.build(realisasi, target)),
  };
}

/** What is known of an indikator's better direction. */
export interface Direction {
  readonly lower: boolean;
  /** Whether the office set it; else the words of the indikator say so, which is only a guess. */
  readonly chosen: boolean;
}

/**
 * The formula by which an indikator's capaian is counted again: the one that the printed capaian follows, of those
 * that its direction allows; where it follows none, the first of them.
 */
export function capaianFormula(
  { lower, chosen }: Direction,
  cap: number | undefined,
  stated: Quantity | undefined,
  realisasi: Expr,
  target: Expr,
): CapaianFormula {
  const plain = variants(lower, chosen);
  const all = cap === undefined ? plain : [...plain, ...plain.map((one) => capped(one, cap))];
  const followed = all.find((one) => {
    const { value } = one.build(realisasi, target);
    return stated !== undefined && isFigure(value) && judge(stated, exactly(value)).verdict === 'agrees';
  });
  const unprinted =
    cap !== undefined && stated === undefined ? capped(plain[0] as CapaianFormula, cap) : undefined;
  return followed ?? unprinted ?? (plain[0] as CapaianFormula);
}

function variants(lower: boolean, chosen: boolean): readonly CapaianFormula[] {
  if (chosen) return lower ? [MIRRORED, INVERSE, SAVED] : [HIGHER];
  return lower ? [MIRRORED, HIGHER, INVERSE, SAVED] : [HIGHER, MIRRORED, INVERSE];
}
