import type { Report, ScaleName } from '#core/fact';
import { textOf } from '#core/grid';
import { placeIn, type Table } from '#core/table';
import { type Grade, parseInterval } from './interval-in-words';
import { writtenScales } from './scale-in-words';

export interface PredikatScale {
  readonly grades: readonly Grade[];
  readonly source: string;
  /** Where a report prints it; absent from those that are known without. */
  readonly place?: { readonly sheet: string; readonly row: number };
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

/** The scales that a workbook prints, in tables of classes and in words. */
export function printedScales(report: Report): readonly PredikatScale[] {
  const known = found.get(report) ?? findScales(report);
  found.set(report, known);
  return known;
}

/** The scales of the reports that were looked at: several rules ask for them. */
const found = new WeakMap<Report, readonly PredikatScale[]>();

function findScales(report: Report): PredikatScale[] {
  const scales: PredikatScale[] = [];
  for (const table of report.tables) {
    if (table.layout.kind !== 'skala-predikat') continue;
    const label = table.layout.columns.find((one) => one.role === 'predikat');
    if (!label) continue;
    const grades: Grade[] = [];
    // Without a header the first class stands where others have one.
    const heads = [...new Set(table.table.columns.map((one) => one.label.row))];
    const body = table.table.rows.flatMap(({ row, kind }) => (kind === 'repeat' ? [] : [row]));
    for (const row of [...heads, ...body]) {
      const text = textOf(placeIn(table.table, row, label.col).cell).toLowerCase();
      const interval = table.layout.columns
        .filter((one) => one !== label && one.role !== 'no')
        .map((one) => parseInterval(textOf(placeIn(table.table, row, one.col).cell)))
        .find((one) => one !== undefined);
      if (text !== '' && interval) grades.push({ label: text, ...interval });
    }
    if (grades.length >= 3) scales.push(printed(grades, table.table.sheet, table.table.area.bottom));
  }
  const written = writtenScales(report).map(({ grades, sheet, row }) => printed(grades, sheet, row));
  return [...scales, ...written];
}

function printed(grades: readonly Grade[], sheet: string, row: number): PredikatScale {
  return { grades: openTop(grades), source: `skala pada lembar ${sheet}`, place: { sheet, row } };
}

/** Above the top class there is none: what goes beyond 100 belongs to it. */
function openTop(grades: readonly Grade[]): Grade[] {
  const top = Math.max(...grades.map((one) => one.from));
  return grades.map((one) => (one.from === top ? { ...one, to: Number.POSITIVE_INFINITY } : one));
}

/** The classes that a value may have: two where it lies on an edge or between two classes, else one. */
export function gradesOf(scale: PredikatScale, value: number): Grade[] {
  const sorted = [...scale.grades].sort((a, b) => b.from - a.from);
  const within = sorted.filter((one) => one.from <= value && value <= one.to);
  const closed = within.filter(({ from, to, open }) => {
    if (value === from && (open === 'from' || open === 'both')) return false;
    return !(value === to && (open === 'to' || open === 'both'));
  });
  const inside = closed.length > 0 ? closed : within;
  if (inside.length > 0) return inside;
  const below = sorted.find((one) => one.to < value);
  const above = sorted.findLast((one) => one.from > value);
  return [above, below].filter((one) => one !== undefined);
}

/**
 * The scale that knows a label: the one that the report prints nearest to a table, else the one that the office chose.
 */
export function scaleFor(
  label: string,
  printed: readonly PredikatScale[],
  table: Table,
  chosen: ScaleName = 'permendagri-86-2017',
): PredikatScale | undefined {
  const folded = label.toLowerCase().trim();
  return scalesNear(printed, table, chosen).find((scale) =>
    scale.grades.some((grade) => grade.label === folded),
  );
}

/** The scales by which a table may be graded, the one that is printed nearest to it first and the chosen one last. */
export function scalesNear(
  printed: readonly PredikatScale[],
  table: Table,
  chosen: ScaleName = 'permendagri-86-2017',
): readonly [PredikatScale, ...PredikatScale[]] {
  const known = chosen === 'sakip' ? SAKIP : PERMENDAGRI_86;
  const near = [...printed].sort((a, b) => distance(a, table) - distance(b, table));
  const [first = known, ...rest] = [...near, known];
  return [first, ...rest];
}

/** How far a scale stands from a table; on another sheet, farther than on its own. */
function distance({ place }: PredikatScale, { sheet, area }: Table): number {
  return place?.sheet === sheet ? Math.abs(place.row - area.bottom) : Number.MAX_SAFE_INTEGER;
}
