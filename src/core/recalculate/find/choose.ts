import type Big from 'big.js';
import { quantityOf } from '#core/fact';
import type { Finding } from '#core/finding';
import { address, type CellRef, cellKey } from '#core/grid';
import { exactly, judge, withValue } from '#core/number';
import type { Candidate, Refused } from './candidate';

/** A way to compute a figure, and what it gives once all items are made. */
export interface Computed {
  readonly candidate: Candidate;
  /** On the scale of 100. */
  readonly value: Big;
}

/** What the check tells of the figures. */
export interface Evidence {
  /** Of the whole workbook. */
  readonly findings: readonly Finding[];
  /** The figures that take part in a calculation that comes out as printed, by `cellKey`. */
  readonly proven: ReadonlySet<string>;
  /** In how many calculations a figure takes part, by `cellKey`. */
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * Of the ways to compute one printed figure the one that it is replaced by; refused where they contradict one
 * another, or where another figure is the one that is likely wrong.
 *
 * @param ways of one cell, the preferred one first
 */
export function choose<Way extends Computed>(
  ways: readonly [Way, ...Way[]],
  { findings, proven, parts }: Evidence,
): Way | Refused {
  const [first] = ways;
  const at = first.candidate.result.ref;
  if (contradict(ways))
    return { at, because: 'hitungan yang berlaku untuk sel ini memberi hasil yang berbeda-beda' };
  const chosen = ways.find((one) => one.candidate.verdict === 'agrees') ?? first;
  const { verdict, recipe } = chosen.candidate;
  if (verdict !== 'differs' || isAsPrinted(chosen)) return chosen;
  // Of inputs that take part in nothing else, nothing but this figure tells whether they are right.
  const isTested = (ref: CellRef) => (parts.get(cellKey(ref)) ?? 0) > 1;
  if (proven.has(cellKey(at)) && !recipe.figures.every((one) => isTested(one.ref)))
    return { at, because: 'hitungan lain cocok dengan angka yang tertulis; periksa dahulu angka asalnya' };
  if (hasFinding(findings, at)) return chosen;
  const doubtful = recipe.figures.find((one) => hasFinding(findings, one.ref));
  return doubtful ? { at, because: inDoubt(doubtful.ref) } : chosen;
}

/** Whether a figure comes out as printed once others are mended. */
function isAsPrinted({ candidate, value }: Computed): boolean {
  const stated = quantityOf(candidate.result);
  return stated !== undefined && judge(stated, exactly(value)).verdict !== 'differs';
}

function contradict(ways: readonly Computed[]): boolean {
  return ways.some(({ candidate, value }) => {
    const stated = quantityOf(candidate.result);
    return ways.some(
      (other) => stated && judge(withValue(stated, value), exactly(other.value)).verdict === 'differs',
    );
  });
}

function hasFinding(findings: readonly Finding[], at: CellRef): boolean {
  return findings.some((one) => one.severity !== 'info' && cellKey(one.at) === cellKey(at));
}

function inDoubt({ row, col }: CellRef): string {
  return `angka asalnya di ${address(row, col)} sedang dipertanyakan; selesaikan temuan itu lebih dahulu`;
}
