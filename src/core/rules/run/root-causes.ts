import type Big from 'big.js';
import { type CellRef, cellKey } from '#core/grid';
import { inSlices, type Steps } from '#core/steps';
import type { Calculation, Changes } from '../support/calculation';

/** One figure that, mended, lets several broken calculations come out. */
export interface Cause<Broken> {
  readonly at: CellRef;
  /** What it would have to be. */
  readonly value: Big;
  /** Whether it is by the formula that is expected, and not by another one that is accepted as well. */
  readonly expected: boolean;
  readonly mends: readonly Broken[];
  /** How many sound calculations it would break. */
  readonly breaks: number;
  /** Whether no other figure would mend as much. */
  readonly alone: boolean;
}

/** How many figures may be computed in the search: beyond it, what a hostile workbook breaks is told one by one. */
const MOST_WORK = 400_000;

/** How many figures make a step of it. */
const STEP = 4_000;

/** How far the consequences of one figure are followed. */
const MOST_CHANGES = 60;

type Candidate<Broken> = Omit<Cause<Broken>, 'alone'>;

/**
 * Finds the figures that each explain two or more broken calculations, the one that explains most first. A figure
 * counts only where mending it breaks fewer of the calculations that come out than it mends; what was computed
 * from it is mended along with it.
 *
 * @param broken what did not come out, with its calculation
 * @param sound calculations that come out as printed
 */
export function* rootCauses<Broken extends { readonly calculation: Calculation }>(
  broken: readonly Broken[],
  sound: readonly Calculation[],
): Steps<Cause<Broken>[]> {
  return greedy(yield* candidates(broken, sound), new Set(broken));
}

function* candidates<Broken extends { readonly calculation: Calculation }>(
  broken: readonly Broken[],
  sound: readonly Calculation[],
): Steps<Candidate<Broken>[]> {
  const soundAt = yield* byCell(sound, (one) => one);
  const brokenAt = yield* byCell(broken, (one) => one.calculation);
  const shared = yield* sharedCells(broken, sound);
  const found: Candidate<Broken>[] = [];
  let work = 0;
  let rest = STEP;
  const weigh = (key: string) =>
    [...(brokenAt.get(key) ?? []).map((one) => one.calculation), ...(soundAt.get(key) ?? [])].reduce(
      (sum, one) => sum + one.cells.length,
      0,
    );
  // Small calculations first: they are quick to try, and tell most.
  const bySize = [...broken].sort((a, b) => a.calculation.cells.length - b.calculation.cells.length);
  for (const { calculation } of bySize) {
    const cells = calculation.cells.filter((cell) => shared.has(cellKey(cell)));
    work += cells.reduce((sum, cell) => sum + calculation.cells.length + weigh(cellKey(cell)), 0);
    if (work > MOST_WORK) break;
    if (work > rest) {
      yield;
      rest = work + STEP;
    }
    for (const { at, value, expected } of calculation.proposals(cells)) {
      const changes = consequences(at, value, soundAt);
      const mends = touched(changes, brokenAt).filter((one) => one.calculation.holdsWith(changes));
      if (mends.length < 2) continue;
      const breaks = touched(changes, soundAt).filter((one) => !one.holdsWith(changes)).length;
      found.push({ at, value, expected, mends, breaks });
    }
  }
  return found;
}

/** Takes the candidates that explain most, as long as they explain two or more that no other one does. */
function greedy<Broken>(all: readonly Candidate<Broken>[], open: Set<Broken>): Cause<Broken>[] {
  const byGain: Candidate<Broken>[][] = [];
  const put = (one: Candidate<Broken>) => {
    const gain = one.mends.length - one.breaks;
    if (gain < 2) return;
    const there = byGain[gain];
    if (there) there.push(one);
    else byGain[gain] = [one];
  };
  for (const one of all) put(one);
  const causes: Cause<Broken>[] = [];
  for (let gain = byGain.length - 1; gain >= 2; gain--) {
    for (const one of byGain[gain] ?? []) {
      const mends = one.mends.filter((mended) => open.has(mended));
      if (mends.length < one.mends.length) {
        put({ ...one, mends });
        continue;
      }
      causes.push({ ...one, mends, alone: !all.some((other) => isRival(other, one)) });
      for (const mended of mends) open.delete(mended);
    }
  }
  return causes;
}

/** Whether a figure of another cell would mend all that one would. */
function isRival<Broken>(other: Candidate<Broken>, { at, mends }: Candidate<Broken>): boolean {
  return (
    cellKey(other.at) !== cellKey(at) &&
    other.mends.length >= mends.length &&
    mends.every((one) => other.mends.includes(one))
  );
}

/** The cells on which two or more broken calculations rest, directly or through figures computed from them. */
function* sharedCells(
  broken: readonly { readonly calculation: Calculation }[],
  sound: readonly Calculation[],
): Steps<ReadonlySet<string>> {
  const makers = new Map<string, Calculation[]>();
  yield* inSlices(sound, (one) => {
    const key = cellKey(one.result);
    makers.set(key, [...(makers.get(key) ?? []), one]);
  });
  const first = new Map<string, Calculation>();
  const shared = new Set<string>();
  let work = 0;
  for (const { calculation } of broken) {
    const reached = new Set(calculation.cells.map(cellKey));
    // A set grows while it is walked: what is added is followed in turn.
    for (const key of reached) {
      if (++work > MOST_WORK) return shared;
      if (first.has(key)) shared.add(key);
      else first.set(key, calculation);
      for (const maker of makers.get(key) ?? []) for (const cell of maker.cells) reached.add(cellKey(cell));
    }
  }
  return shared;
}

type Index<One> = ReadonlyMap<string, readonly One[]>;

function* byCell<One>(all: readonly One[], calculationOf: (one: One) => Calculation): Steps<Index<One>> {
  const index = new Map<string, One[]>();
  yield* inSlices(all, (one) => {
    for (const cell of calculationOf(one).cells) {
      const key = cellKey(cell);
      const there = index.get(key);
      if (there) there.push(one);
      else index.set(key, [one]);
    }
  });
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
