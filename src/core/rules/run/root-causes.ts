import type Big from 'big.js';
import type { CellRef } from '#core/grid';
import { type Calculation, type Changes, cellKey } from '../support/calculation';

/** One figure that, mended, lets several broken calculations come out. */
export interface Cause<Broken> {
  readonly at: CellRef;
  readonly mends: readonly Broken[];
}

/** Enough for every real workbook; what a hostile one holds beyond it is told one by one. */
const TRIES = 50_000;

/** How far the consequences of one figure are followed. */
const MOST_CHANGES = 60;

/**
 * Finds the figures that each explain two or more broken calculations, the one that explains most first. A figure
 * counts only where mending it breaks fewer of the calculations that come out than it mends; what was computed
 * from it is mended along with it.
 *
 * @param broken what did not come out, with its calculation
 * @param sound calculations that come out as printed
 */
export function rootCauses<Broken extends { readonly calculation: Calculation }>(
  broken: readonly Broken[],
  sound: readonly Calculation[],
): Cause<Broken>[] {
  const soundAt = byCell(sound, (one) => one);
  const brokenAt = byCell(broken, (one) => one.calculation);
  const open = new Set(broken);
  let tries = TRIES;
  const candidates = broken.flatMap((source) =>
    tries-- > 0 ? source.calculation.proposals().map((proposal) => ({ ...proposal, source })) : [],
  );
  const causes: Cause<Broken>[] = [];
  for (;;) {
    let best: Cause<Broken> | undefined;
    let most = 1;
    for (const { at, value, source } of candidates) {
      if (!open.has(source) || tries <= 0) continue;
      const changes = consequences(at, value, soundAt);
      tries -= changes.size;
      const mends = touched(changes, brokenAt).filter(
        (one) => open.has(one) && one.calculation.holdsWith(changes),
      );
      if (mends.length <= most) continue;
      const breaks = touched(changes, soundAt).filter((one) => !one.holdsWith(changes));
      if (mends.length - breaks.length <= most) continue;
      most = mends.length - breaks.length;
      best = { at, mends };
    }
    if (!best) return causes;
    causes.push(best);
    for (const one of best.mends) open.delete(one);
  }
}

type Index<One> = ReadonlyMap<string, readonly One[]>;

function byCell<One>(all: readonly One[], calculationOf: (one: One) => Calculation): Index<One> {
  const index = new Map<string, One[]>();
  for (const one of all) {
    for (const cell of calculationOf(one).cells) {
      const key = cellKey(cell);
      const there = index.get(key);
      if (there) there.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}

/** A changed figure, and all that was computed from it. */
function consequences(at: CellRef, value: Big, soundAt: Index<Calculation>): Changes {
  const changes = new Map([[cellKey(at), value]]);
  // A map grows while it is walked: what is added is followed in turn.
  for (const key of changes.keys()) {
    for (const calculation of soundAt.get(key) ?? []) {
      const result = cellKey(calculation.result);
      if (changes.has(result) || changes.size >= MOST_CHANGES) continue;
      const now = calculation.compute(changes);
      if (now) changes.set(result, now);
    }
  }
  return changes;
}

/** What takes part in a calculation with a changed figure. */
function touched<One>(changes: Changes, index: Index<One>): One[] {
  return [...new Set([...changes.keys()].flatMap((key) => index.get(key) ?? []))];
}
