import { exactly, judge, type Quantity } from '#core/number';
import { type Direction, formulasFor, type CapaianFormula as KnownFormula } from '#core/rules';
import { atMost, type Expr, isFigure, mirroredPercent, percent, savedPercent } from '../expr';

/** A way to count capaian. */
export interface CapaianFormula {
  readonly words: string;
  readonly lower: boolean;
  build(realisasi: Expr, target: Expr): Expr;
}

/** How a sheet counts by each of the known formulas. */
const BUILDERS: Readonly<Record<KnownFormula['polaritas'], CapaianFormula['build']>> = {
  naik: percent,
  turun: mirroredPercent,
  'T/R': (realisasi, target) => percent(target, realisasi),
  '(T-R)/T': savedPercent,
};

function capped(formula: CapaianFormula, cap: number): CapaianFormula {
  return {
    ...formula,
    words: `${formula.words}, paling tinggi ${cap}`,
    build: (realisasi, target) => atMost(cap, formula.build(realisasi, target)),
  };
}

/**
 * The formula by which an indikator's capaian is counted again: the one that the printed capaian follows, of those
 * that its direction allows; where it follows none, the first of them.
 */
export function capaianFormula(
  direction: Direction,
  cap: number | undefined,
  stated: Quantity | undefined,
  realisasi: Expr,
  target: Expr,
): CapaianFormula {
  const plain = formulasFor(direction).map(({ words, polaritas }) => ({
    words: `${words} x 100`,
    lower: polaritas !== 'naik',
    build: BUILDERS[polaritas],
  }));
  const all = cap === undefined ? plain : [...plain, ...plain.map((one) => capped(one, cap))];
  const followed = all.find((one) => {
    const { value } = one.build(realisasi, target);
    return stated !== undefined && isFigure(value) && judge(stated, exactly(value)).verdict === 'agrees';
  });
  const unprinted =
    cap !== undefined && stated === undefined ? capped(plain[0] as CapaianFormula, cap) : undefined;
  return followed ?? unprinted ?? (plain[0] as CapaianFormula);
}
