import Big from 'big.js';
import type { Quantity } from './quantity';

/** A computed figure: its value from the printed inputs, and how far it may lie off through their rounding. */
export interface Estimate {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
}

/** Twenty-five digits: far beyond what any report prints, so that no step of a calculation shows. */
Big.DP = 25;

export function exactly(value: number | Big): Estimate {
  const big = new Big(value);
  return { value: big, low: big, high: big };
}

/** Half a unit in the last place of a number of decimals. */
export function halfUnit(decimals: number): Big {
  return new Big(`5e${-decimals - 1}`);
}

/** What a printed figure may stand for: itself if given, else anything that rounds to it. */
export function estimate(figure: Quantity): Estimate {
  if (figure.precision === 'exact') return exactly(figure.value);
  const half = halfUnit(figure.precision.decimals);
  return { value: figure.shown, low: figure.shown.minus(half), high: figure.shown.plus(half) };
}

/** Whether a figure is known exactly: what is computed from such figures has one value, and no ends to be looked for. */
function isExact({ value, low, high }: Estimate): boolean {
  return low === value && high === value;
}

export function add(a: Estimate, b: Estimate): Estimate {
  if (isExact(a) && isExact(b)) return exactly(a.value.plus(b.value));
  return { value: a.value.plus(b.value), low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function subtract(a: Estimate, b: Estimate): Estimate {
  if (isExact(a) && isExact(b)) return exactly(a.value.minus(b.value));
  return { value: a.value.minus(b.value), low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

function enclosing(value: Big, ends: readonly Big[]): Estimate {
  const low = ends.reduce((least, one) => (one.lt(least) ? one : least));
  const high = ends.reduce((most, one) => (one.gt(most) ? one : most));
  return { value, low, high };
}

export function multiply(a: Estimate, b: Estimate): Estimate {
  if (isExact(a) && isExact(b)) return exactly(a.value.times(b.value));
  return enclosing(a.value.times(b.value), [
    a.low.times(b.low),
    a.low.times(b.high),
    a.high.times(b.low),
    a.high.times(b.high),
  ]);
}

/** a / b; `undefined` where b may be zero. */
export function divide(a: Estimate, b: Estimate): Estimate | undefined {
  if (b.low.lte(0) && b.high.gte(0)) return undefined;
  if (isExact(a) && isExact(b)) return exactly(a.value.div(b.value));
  // Divisions take longest of all: the nearer an end of b lies to zero, the farther from it is the quotient.
  const [near, far] = b.low.gt(0) ? [b.low, b.high] : [b.high, b.low];
  const ends = [a.low, a.high].map((end, i) => end.div(end.lt(0) === (i === 0) ? near : far));
  return enclosing(a.value.div(b.value), ends);
}

export function scale(a: Estimate, factor: number): Estimate;
export function scale(a: Estimate | undefined, factor: number): Estimate | undefined;
export function scale(a: Estimate | undefined, factor: number): Estimate | undefined {
  if (a && isExact(a)) return exactly(a.value.times(factor));
  return a && enclosing(a.value.times(factor), [a.low.times(factor), a.high.times(factor)]);
}

export function sum(all: readonly Estimate[]): Estimate {
  return all.reduce(add, exactly(0));
}

/** The mean; `undefined` for an empty list. */
export function mean(all: readonly Estimate[]): Estimate | undefined {
  return all.length === 0 ? undefined : divide(sum(all), exactly(all.length));
}
