import { type Quantity, shiftPoint } from '#core/number';

/** Why a row is not checked whose figures come out once one of them is read the other way. */
export const TWO_READINGS = 'ada angka yang dapat dibaca sebagai ribuan maupun desimal';

/** One separator before the last three digits: `2.980` is two thousand nine hundred and eighty, or less than three. */
const EITHER = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;

/** The other reading of a text that allows two. */
function otherReading(quantity: Quantity): Quantity | undefined {
  if (quantity.typed !== 'text' || !EITHER.test(quantity.text)) return undefined;
  return quantity.decimals === 3 ? shiftPoint(quantity, 3) : shiftPoint(quantity, -3);
}

/**
 * Whether a calculation comes out once a figure is read the other way, or all of them are. Then no one can say that
 * the report is wrong: it may be that it was misread.
 */
export function comesOutReread(
  figures: readonly Quantity[],
  comesOut: (figures: readonly Quantity[]) => boolean,
): boolean {
  const others = figures.map(otherReading);
  const tries = others.map((other, i) => other && figures.map((one, j) => (i === j ? other : one)));
  const all = figures.map((one, i) => others[i] ?? one);
  return others.some(Boolean) && [...tries, all].some((one) => one !== undefined && comesOut(one));
}
