import type { Figure, Report } from '#core/fact';
import type { Matrix } from '#core/functions';
import { textOf } from '#core/grid';
import {
  type Grade,
  PERMENDAGRI_86,
  type PredikatScale,
  printedScales,
  SAKIP,
  scaleFor,
  scalesNear,
} from '#core/rules';
import { placeIn } from '#core/table';
import type { OwnPlace } from './own-place';

/** What a class begins above, in the two decimals to which a value is rounded before it is graded. */
const HAIR = 0.01;
/** Below every value: the edge of a class that has none. */
const BOTTOM = -1e9;

/**
 * The scale by which a grade is given, as the function's argument: the one whose words the column's other grades
 * bear, else the nearest that the report prints, else what the office chose.
 */
export function ownScale(report: Report, place: OwnPlace, figure: Figure | undefined): string | Matrix {
  const chosen = figure?.column.role === 'nilai' ? 'sakip' : report.settings.skala;
  const printed = printedScales(report);
  const { table } = place.table;
  const words = otherGrades(place);
  const uses = new Map<PredikatScale, number>();
  for (const word of words) {
    const scale = scaleFor(word, printed, table, chosen);
    if (scale) uses.set(scale, (uses.get(scale) ?? 0) + 1);
  }
  const used = [...uses].sort(([, a], [, b]) => b - a)[0]?.[0] ?? scalesNear(printed, table, chosen)[0];
  if (used === SAKIP) return 'sakip';
  if (used === PERMENDAGRI_86) return 'permendagri';
  return used.grades.map((grade) => [edgeOf(grade), written(grade, words)]);
}

/** The grades that the column's other rows print. */
function otherGrades({ table, entry, column }: OwnPlace): string[] {
  return table.entries.flatMap((one) => {
    const place = placeIn(table.table, one.row, column.col);
    const word = typeof place.cell?.value === 'string' ? textOf(place.cell) : '';
    return one === entry || place.row !== one.row || word === '' ? [] : [word];
  });
}

function edgeOf({ from, open }: Grade): number {
  if (!Number.isFinite(from)) return BOTTOM;
  return open === 'from' || open === 'both' ? from + HAIR : from;
}

/** A class as the column writes it, else with capitals: scales are kept in small letters. */
function written({ label }: Grade, words: readonly string[]): string {
  const known = words.find((word) => word.toLowerCase() === label);
  if (known) return known;
  return label.length <= 2
    ? label.toUpperCase()
    : label.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
