import Big from 'big.js';
import { address, type CellRef } from '#core/grid';
import { roundHalfUp } from '#core/number';
import type { PlannedFormula } from '#core/plan';

/** What stands where there is no figure: it is text, so that no formula counts it. */
export const NONE = '-';

export const AGREES = 'Sesuai';
export const DIFFERS = 'Berbeda';

export type Value = Big | string;

/** A formula under construction, and what it gives now. */
export interface Expr {
  readonly text: string;
  readonly value: Value;
}

export function isFigure(value: Value): value is Big {
  return typeof value !== 'string';
}

/** A cell of another sheet; a name is quoted whatever it holds. */
export function sourceAddress({ sheet, row, col }: CellRef): string {
  return `'${sheet.replaceAll("'", "''")}'!${address(row, col)}`;
}

/** A text within a formula. Excel takes at most 255 characters. */
export function quoted(text: string): string {
  return `"${text.slice(0, 255).replaceAll('"', '""')}"`;
}

/** What a formula stores as its result. */
export function planned({ text, value }: Expr): PlannedFormula {
  return { formula: text, result: isFigure(value) ? value.toNumber() : value };
}

const HUNDRED = new Big(100);

/** What `give` computes, where all are figures and `divisor`, if any, is not zero; else the mark for none. */
function whenFigures(
  inputs: readonly Expr[],
  divisor: Expr | undefined,
  text: string,
  give: (...figures: Big[]) => Big,
): Expr {
  const figures = inputs.map((one) => one.value).filter(isFigure);
  const zero = divisor && isFigure(divisor.value) && divisor.value.eq(0);
  const guarded = divisor ? `IF(${divisor.text}=0,"${NONE}",${text})` : text;
  return {
    text: `IF(COUNT(${inputs.map((one) => one.text).join(',')})<${inputs.length},"${NONE}",${guarded})`,
    value: figures.length < inputs.length || zero ? NONE : give(...figures),
  };
}

/** a / b in percent. */
export function percent(a: Expr, b: Expr): Expr {
  return whenFigures([a, b], b, `${a.text}/${b.text}*100`, (x, y) => (x as Big).div(y as Big).times(HUNDRED));
}

/** (2b - a) / b in percent. */
export function mirroredPercent(a: Expr, b: Expr): Expr {
  return whenFigures([a, b], b, `(2*${b.text}-${a.text})/${b.text}*100`, (x, y) =>
    (y as Big)
      .times(2)
      .minus(x as Big)
      .div(y as Big)
      .times(HUNDRED),
  );
}

/** (b - a) / b in percent. */
export function savedPercent(a: Expr, b: Expr): Expr {
  return whenFigures([a, b], b, `(${b.text}-${a.text})/${b.text}*100`, (x, y) =>
    (y as Big)
      .minus(x as Big)
      .div(y as Big)
      .times(HUNDRED),
  );
}

export function minus(a: Expr, b: Expr): Expr {
  return whenFigures([a, b], undefined, `${a.text}-${b.text}`, (x, y) => (x as Big).minus(y as Big));
}

/** What is missing to a hundred. */
export function hundredMinus(a: Expr): Expr {
  return whenFigures([a], undefined, `100-${a.text}`, (x) => HUNDRED.minus(x as Big));
}

/** 100 - a / b in percent. */
export function hundredMinusPercent(a: Expr, b: Expr): Expr {
  return whenFigures([a, b], b, `100-${a.text}/${b.text}*100`, (x, y) =>
    HUNDRED.minus((x as Big).div(y as Big).times(HUNDRED)),
  );
}

/** Excel subtracts in doubles: what lies beyond these decimals is theirs, not the figures'. */
const OWN_DECIMALS = 8;

/** a - b, rounded so that the rounding of a printed figure does not show as a difference. */
export function roundedDifference(a: Expr, b: Expr, decimals: number): Expr {
  const text = `ROUND(ROUND(${a.text}-${b.text},${OWN_DECIMALS}),${decimals})`;
  return whenFigures([a, b], undefined, text, (x, y) =>
    roundHalfUp(roundHalfUp((x as Big).minus(y as Big), OWN_DECIMALS), decimals),
  );
}

/**
 * Whether a difference is small enough to be a matter of rounding.
 *
 * @param agreed the word where it is
 */
export function agreement(difference: Expr, tolerance: number, agreed: Expr): Expr {
  const { text, value } = difference;
  const word = isFigure(value) && (value.abs().lte(tolerance) ? agreed.value : DIFFERS);
  return {
    text: `IF(ISNUMBER(${text}),IF(ABS(${text})<=${tolerance},${agreed.text},"${DIFFERS}"),"${NONE}")`,
    value: word || NONE,
  };
}

/** A figure, but never more than a limit. */
export function atMost(limit: number, a: Expr): Expr {
  return {
    text: `IF(ISNUMBER(${a.text}),MIN(${limit},${a.text}),"${NONE}")`,
    value: isFigure(a.value) ? (a.value.gt(limit) ? new Big(limit) : a.value) : NONE,
  };
}

/** A figure as it is; the mark for none in place of words. */
export function figureOnly({ text, value }: Expr): Expr {
  return { text: `IF(ISNUMBER(${text}),${text},"${NONE}")`, value: isFigure(value) ? value : NONE };
}

/** The first of two that is a figure. */
export function firstFigure(a: Expr, b: Expr): Expr {
  return {
    text: `IF(ISNUMBER(${a.text}),${a.text},${b.text})`,
    value: isFigure(a.value) ? a.value : b.value,
  };
}
