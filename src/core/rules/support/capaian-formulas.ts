import { inverse, mirrored, type Polarity, saved, share } from '#core/functions';
import type { Quantity } from '#core/number';
import { type Compute, write } from './follow-formula';
import { follows } from './follows';
import type { RelationRow } from './relation-rows';

/** A way to count capaian, and how a message tells it of a row. */
export interface CapaianFormula {
  readonly compute: Compute;
  /** E.g. `(2 x target - realisasi) / target`. */
  readonly words: string;
  /** The argument that makes SAKIP.CAPAIAN count so. */
  readonly polaritas: Polarity;
}

/** Better is higher. */
export const HIGHER: CapaianFormula = {
  words: 'realisasi / target',
  polaritas: 'naik',
  compute: share,
};

/** Better is lower. */
export const LOWER: CapaianFormula = {
  words: '(2 x target - realisasi) / target',
  polaritas: 'turun',
  compute: mirrored,
};

/** Better is lower, as some offices count it. */
export const INVERSE: CapaianFormula = {
  words: 'target / realisasi',
  polaritas: 'T/R',
  compute: inverse,
};

/** Better is lower, as some offices count it: what was saved. */
export const SAVED: CapaianFormula = {
  words: '(target - realisasi) / target',
  polaritas: '(T-R)/T',
  compute: saved,
};

/** What is known of an indikator's better direction. */
export interface Direction {
  /** Whether less is better. */
  readonly lower: boolean;
  /** Whether the office set it; else the words of the indikator say so, which is only a guess. */
  readonly chosen: boolean;
}

/** The formulas that the capaian of an indikator may follow, the likeliest first. */
export function formulasFor({ lower, chosen }: Direction): readonly CapaianFormula[] {
  if (chosen) return lower ? [LOWER, INVERSE, SAVED] : [HIGHER];
  return lower ? [LOWER, HIGHER, INVERSE, SAVED] : [HIGHER, LOWER, INVERSE];
}

/** Whether a row's printed capaian is what a formula gives. */
export function isCountedBy(row: RelationRow, { compute }: CapaianFormula): boolean {
  return follows(row, compute);
}

/** How a formula's inputs are told in a message. */
export function tell({ words }: CapaianFormula, { a, b }: RelationRow): string {
  return words === HIGHER.words
    ? `realisasi ${write(a)} dibagi target ${write(b)}`
    : `rumus ${words} dengan target ${write(b)} dan realisasi ${write(a)}`;
}

/** The formulas with that one first which most of some rows follow; as they stand where no other does better. */
export function mostFollowed(
  formulas: readonly CapaianFormula[],
  rows: readonly RelationRow[],
): readonly CapaianFormula[] {
  const followers = formulas.map((one) => rows.filter((row) => isCountedBy(row, one)).length);
  const best = formulas[followers.indexOf(Math.max(...followers))] as CapaianFormula;
  return [best, ...formulas.filter((one) => one !== best)];
}

/** Of a rate such as `0,16` two digits tell no more than that much of it. */
const FEW_DIGITS = 2;

/** Small rates are printed with so few digits that they were surely rounded: the figure as good as it is printed. */
export function asRate(figure: Quantity): Quantity {
  const digits = figure.shown.c.length;
  const small = figure.shown.abs().lt(1) && figure.decimals > 0 && digits <= FEW_DIGITS;
  return small && figure.precision === 'exact'
    ? { ...figure, precision: { decimals: figure.decimals } }
    : figure;
}
