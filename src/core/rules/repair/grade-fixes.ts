import type { ReadTable } from '#core/fact';
import type { Fix } from '#core/finding';
import type { GradedFigure } from '../support/graded-figure';
import { changeText, textFix } from './change-text';
import type { Known } from './mend';

/**
 * The grade that a figure has by its scale, in place of the one that is printed.
 *
 * @param sure whether the office's own scale gives just this one
 */
export function gradeFixes(
  table: ReadTable,
  { at, label, figure }: GradedFigure,
  expected: string,
  sure: boolean,
  { evidence }: Known,
): readonly Fix[] {
  const change = changeText(table, at, label, expected);
  const certain = sure && change?.from.formula === undefined && evidence.comesOut(figure.ref);
  return textFix([change], `Ganti predikat "${label}" menjadi "${expected}"`, [figure.ref], certain);
}
