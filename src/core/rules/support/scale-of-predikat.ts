import type { Report, ScaleName } from '#core/fact';
import { textOf } from '#core/grid';
import { placeIn } from '#core/table';

/** One class of a scale: values from `from` upwards, up to the next class. */
export interface Grade {
  readonly label: string;
  readonly from: number;
  /** The upper end that is printed; what lies between it and the next class is ambiguous. */
  readonly to: number;
}

export interface PredikatScale {
  readonly grades: readonly Grade[];
  readonly source: string;
}

/** Permendagri 86/2017 (first in Permendagri 54/2010): the scale where a report prints none. */
export const PERMENDAGRI_86: PredikatScale = {
  source: 'skala Permendagri 86/2017',
  grades: [
    { label: 'sangat tinggi', from: 91, to: Number.POSITIVE_INFINITY },
    { label: 'tinggi', from: 76, to: 90 },
    { label: 'sedang', from: 66, to: 75 },
    { label: 'rendah', from: 51, to: 65 },
    { label: 'sangat rendah', from: Number.NEGATIVE_INFINITY, to: 50 },
  ],
};

/** PermenPANRB 88/2021: the classes of the evaluation of SAKIP, for offices that grade by them. */
export const SAKIP: PredikatScale = {
  source: 'skala nilai SAKIP',
  grades: [
    { label: 'aa', from: 90, to: Number.POSITIVE_INFINITY },
    { label: 'a', from: 80, to: 90 },
    { label: 'bb', from: 70, to: 80 },
    { label: 'b', from: 60, to: 70 },
    { label: 'cc', from: 50, to: 60 },
    { label: 'c', from: 30, to: 50 },
    { label: 'd', from: Number.NEGATIVE_INFINITY, to: 30 },
  ],
};

const NUMBER = /\d+(?:[.,]\d+)?/g;

/** Reads `91% ≤ 100%`, `> 75 - 90`, `≤ 50`, `>= 100`, `85 ke atas`, `< 55`. */
export function parseInterval(text: string): { from: number; to: number } | undefined {
  const numbers = (text.match(NUMBER) ?? []).map((one) => Number(one.replace(',', '.')));
  const [a, b] = numbers;
  if (a === undefined || numbers.length > 2) return undefined;
  if (b !== undefined) return { from: Math.min(a, b), to: Math.max(a, b) };
  if (/[<≤]|kurang dari|ke bawah|kebawah|di bawah|dibawah|maksimal/i.test(text))
    return { from: Number.NEGATIVE_INFINITY, to: a };
  if (/[>≥]|lebih|ke atas|keatas|di atas|diatas|minimal/i.test(text))
    return { from: a, to: Number.POSITIVE_INFINITY };
  return undefined;
}

/** The scales that a workbook prints, from its tables of classes. */
export function printedScales(report: Report): PredikatScale[] {
  const scales: PredikatScale[] = [];
  for (const table of report.tables) {
    if (table.layout.kind !== 'skala-predikat') continue;
    const label = table.layout.columns.find((one) => one.role === 'predikat');
    if (!label) continue;
    const grades: Grade[] = [];
    for (const { row, kind } of table.table.rows) {
      if (kind === 'repeat') continue;
      const text = textOf(placeIn(table.table, row, label.col).cell).toLowerCase();
      const interval = table.layout.columns
        .filter((one) => one !== label && one.role !== 'no')
        .map((one) => parseInterval(textOf(placeIn(table.table, row, one.col).cell)))
        .find((one) => one !== undefined);
      if (text !== '' && interval) grades.push({ label: text, ...interval });
    }
    if (grades.length >= 3)
      scales.push({ grades: openTop(grades), source: `skala pada lembar ${table.table.sheet}` });
  }
  return scales;
}

/** Above the top class there is none: what goes beyond 100 belongs to it. */
function openTop(grades: readonly Grade[]): Grade[] {
  const top = Math.max(...grades.map((one) => one.from));
  return grades.map((one) => (one.from === top ? { ...one, to: Number.POSITIVE_INFINITY } : one));
}

/** The classes that a value may have: two where it lies on an edge or between two classes, else one. */
export function gradesOf(scale: PredikatScale, value: number): Grade[] {
  const sorted = [...scale.grades].sort((a, b) => b.from - a.from);
  const inside = sorted.filter((one) => one.from <= value && value <= one.to);
  if (inside.length > 0) return inside;
  const below = sorted.find((one) => one.to < value);
  const above = sorted.findLast((one) => one.from > value);
  return [above, below].filter((one) => one !== undefined);
}

/** The scale that knows a label: one that the report prints, else the one that the office chose. */
export function scaleFor(
  label: string,
  printed: readonly PredikatScale[],
  chosen: ScaleName = 'permendagri-86-2017',
): PredikatScale | undefined {
  const folded = label.toLowerCase().trim();
  const known = chosen === 'sakip' ? SAKIP : PERMENDAGRI_86;
  return [...printed, known].find((scale) => scale.grades.some((grade) => grade.label === folded));
}
