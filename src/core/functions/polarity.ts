import { exactly, type Quantity } from '#core/number';
import { type Argument, readWord } from './argument';
import { type Formula, inverse, mirrored, saved, share } from './formulas';
import { notAvailable, refuse } from './result';

/** What a formula divides by. */
interface Choice {
  readonly formula: Formula;
  readonly divisor: 'realisasi' | 'target';
}

const RAISE: Choice = { formula: share, divisor: 'target' };
const LOWER: Choice = { formula: mirrored, divisor: 'target' };

/** The formulas that an argument `polaritas` may choose, by its words. */
export type Choices = Readonly<Record<string, Choice>>;

/** The words for an indikator's better direction, and the formula that some offices name instead. */
export const DIRECTIONS: Choices = {
  naik: RAISE,
  positif: RAISE,
  maksimum: RAISE,
  maximize: RAISE,
  turun: LOWER,
  negatif: LOWER,
  minimum: LOWER,
  minimize: LOWER,
  't/r': { formula: inverse, divisor: 'realisasi' },
};

/** The same, with the formula that gives what was saved: of use for a year's target, not for progress. */
export const DIRECTIONS_AND_SAVED: Choices = {
  ...DIRECTIONS,
  '(t-r)/t': { formula: saved, divisor: 'target' },
};

/** The words by which a caller of our own chooses each formula. */
export type Polarity = 'naik' | 'turun' | 'T/R' | '(T-R)/T';

/** What the argument `polaritas` may be, for the pages of the functions that take it. */
export const POLARITY_NOTE =
  'Polaritas "naik" (atau "positif", "maksimum", "maximize"): realisasi / target x 100. Polaritas "turun" (atau "negatif", "minimum", "minimize"): (2 x target - realisasi) / target x 100. Kantor yang untuk indikator semacam itu memakai target / realisasi x 100 menuliskan "T/R".';

/**
 * Realisasi against target in percent, by the better direction of the indikator.
 *
 * @param choices what `polaritas` may choose
 * @param targetName what the target is called, for the sentence of a refusal
 */
export function achievement(
  realisasi: Quantity,
  target: Quantity,
  polaritas: Argument | undefined,
  choices: Choices,
  targetName: string,
): number {
  const word = polaritas ? readWord(polaritas).replaceAll(' ', '') : 'naik';
  const choice = Object.hasOwn(choices, word) ? choices[word] : undefined;
  if (!choice) return refuse('Polaritas harus "naik" atau "turun".');
  const value = choice.formula(exactly(realisasi.value), exactly(target.value))?.value;
  if (value) return value.toNumber();
  const zero = choice.divisor === 'target' ? targetName : 'Realisasi';
  return notAvailable(`${zero} bernilai nol sehingga persentasenya tidak dapat dihitung.`);
}
