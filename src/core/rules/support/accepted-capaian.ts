import { type Entry, nameOf, type Report } from '#core/fact';
import type { Relation } from '#core/layout';
import type { Quantity } from '#core/number';
import { boundOf } from './bound';
import { type CapaianFormula, formulasFor, mostFollowed } from './capaian-formulas';
import { chosenPolarity, isLowerBetter } from './polarity';
import type { RelationRow } from './relation-rows';

/** The formulas that a row may follow, the expected one first. */
export interface Accepted {
  readonly variants: readonly CapaianFormula[];
  readonly lower: boolean;
}

/** Where a capaian stands. */
export interface CapaianPlace {
  readonly entry: Entry;
  readonly relation: Relation;
  /** The target, which may be a bound. */
  readonly b?: Quantity;
}

/**
 * What the office set holds; words of an indikator are only a guess, and the figure may then follow another formula
 * of the field.
 */
function acceptedFor({ entry, b }: CapaianPlace, { settings }: Report): Accepted {
  const indikator = nameOf(entry, 'indikator')?.text ?? entry.label;
  const chosen = chosenPolarity(indikator, settings);
  const guess = (b && boundOf(b) === 'paling-tinggi') || isLowerBetter(indikator);
  const lower = chosen === undefined ? guess : chosen === 'turun';
  return { variants: formulasFor({ lower, chosen: chosen !== undefined }), lower };
}

/**
 * The formulas that a capaian may follow, that one first by which the table counts its other rows of what is better the
 * lower it is.
 *
 * @param rows the rows in which capaian can be followed
 */
export function asTableCounts(place: CapaianPlace, rows: readonly RelationRow[], report: Report): Accepted {
  const accepted = acceptedFor(place, report);
  if (!accepted.lower) return accepted;
  const others = rows.filter(
    (one) => one.entry !== place.entry && one.relation === place.relation && acceptedFor(one, report).lower,
  );
  return { ...accepted, variants: mostFollowed(accepted.variants, others) };
}
