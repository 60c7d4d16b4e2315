import type Big from 'big.js';
import { type CellRef, cellKey } from '#core/grid';
import { type Estimate, estimate, exactly, judge, type Quantity, roundHalfUp, withValue } from '#core/number';

/** Figures to be put in place of printed ones, by `cellKey`. */
export type Changes = ReadonlyMap<string, Big>;

/** A figure for a cell. */
export interface Proposal {
  readonly at: CellRef;
  readonly value: Big;
  /** Whether it is by the formula that is expected, and not by another one that is accepted as well. */
  readonly expected: boolean;
}

/** A printed result that a formula gives from other cells, of which one must be wrong where it does not come out. */
export interface Calculation {
  readonly result: CellRef;
  readonly cells: readonly CellRef[];
  /** Figures for some of its cells, each of which alone would make it come out; the result's own first. */
  proposals(cells: readonly CellRef[]): readonly Proposal[];
  /** Those by the formula that is expected alone. */
  expectedProposals(cells: readonly CellRef[]): readonly Proposal[];
  /** What the formula gives once figures are changed. */
  compute(changes: Changes): Big | undefined;
  /** How far the printed result lies from what its formulas give; `undefined` where they give nothing. */
  readonly distance: Big | undefined;
  /** Whether its formula gives one result as the cell prints it, however its inputs were rounded. */
  readonly isSharp: boolean;
  /** Whether it comes out once figures are changed. */
  holdsWith(changes: Changes): boolean;
}

/** A figure that takes part. */
export interface Term {
  readonly ref: CellRef;
  readonly quantity: Quantity;
}

export type Formula = (inputs: readonly Estimate[]) => Estimate | undefined;

/**
 * A formula with its result and inputs as printed.
 *
 * @param formula what the result should be
 * @param others formulas that are accepted as well
 */
export function calculation(
  result: Term,
  inputs: readonly Term[],
  formula: Formula,
  others: readonly Formula[] = [],
): Calculation {
  const formulas = [formula, ...others];
  const now = ({ ref, quantity }: Term, changes: Changes): Quantity => {
    const value = changes.get(cellKey(ref));
    return value ? withValue(quantity, value) : quantity;
  };
  const expected = (by: Formula, changes: Changes) => by(inputs.map((one) => estimate(now(one, changes))));
  const holdsBy = (by: Formula, changes: Changes): boolean => {
    const value = expected(by, changes);
    return value !== undefined && judge(now(result, changes), value).verdict !== 'differs';
  };
  const holdsWith = (changes: Changes): boolean => formulas.some((by) => holdsBy(by, changes));
  const propose = (cells: readonly CellRef[], by: readonly Formula[]): Proposal[] => {
    const wanted = new Set(cells.map(cellKey));
    const own = (wanted.has(cellKey(result.ref)) ? by : []).flatMap((one) => {
      const value = expected(one, new Map())?.value;
      return value ? [{ at: result.ref, value, expected: one === formula }] : [];
    });
    const solved = inputs.flatMap(({ ref }, i) =>
      (wanted.has(cellKey(ref)) ? by : []).flatMap((one) =>
        solutions(result.quantity, inputs, i, one).flatMap((value): Proposal[] => {
          const changes = new Map([[cellKey(ref), value]]);
          const asExpected = one === formula && holdsBy(formula, changes);
          const holds = asExpected || (by.length > 1 && holdsWith(changes));
          return holds ? [{ at: ref, value, expected: asExpected }] : [];
        }),
      ),
    );
    return [...own, ...solved];
  };
  return {
    result: result.ref,
    cells: [result.ref, ...inputs.map((one) => one.ref)],
    compute: (changes) => expected(formula, changes)?.value,
    get distance() {
      return formulas
        .flatMap((by) => expected(by, new Map())?.value.minus(result.quantity.shown).abs() ?? [])
        .sort((a, b) => a.cmp(b))[0];
    },
    get isSharp() {
      const value = expected(formula, new Map());
      const shown = (one: Big) => roundHalfUp(one, result.quantity.decimals);
      return value !== undefined && shown(value.low).eq(shown(value.high));
    },
    holdsWith,
    proposals: (cells) => propose(cells, formulas),
    expectedProposals: (cells) => propose(cells, [formula]),
  };
}

/**
 * What one input would have to be. Every formula of ours is linear in an input or in its inverse, so two tries
 * show where the printed result is reached; the caller checks whether it is.
 */
function solutions(stated: Quantity, inputs: readonly Term[], i: number, formula: Formula): Big[] {
  const { quantity } = inputs[i] as Term;
  const { shown } = quantity;
  const at = (value: Big) =>
    formula(inputs.map((one, j) => exactly(j === i ? value : one.quantity.shown)))?.value;
  const here = at(shown);
  const there = at(shown.plus(1));
  if (!here || !there || here.eq(there)) return [];
  const linear = shown.plus(stated.shown.minus(here).div(there.minus(here)));
  const inverse = stated.shown.eq(0) ? linear : shown.times(here).div(stated.shown);
  return [linear, inverse].map((value) => roundHalfUp(value, quantity.decimals));
}
