import Big from 'big.js';
import { type Figure, quantityOf, type ReadTable, type Report, type ScaleName } from '#core/fact';
import { textOf } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { placeIn } from '#core/table';
import { onlyFigure } from '../repair/calculation-fixes';
import type { Outcome } from '../rule';
import { write } from './follow-formula';
import { gradedFigure } from './graded-figure';
import { gradesOf, type PredikatScale, scaleFor } from './scale-of-predikat';
import { classes } from './shares';
import { short, tableName } from './where';

/** The predikat of each row of a table, folded, as printed and as the scale gives it. */
function grades(
  table: ReadTable,
  scales: readonly PredikatScale[],
  chosen: ScaleName | undefined,
): { printed: string[]; right: string[] } {
  const column = table.layout.columns.find((one) => one.role === 'predikat');
  const printed: string[] = [];
  const right: string[] = [];
  for (const entry of column ? classes(table) : []) {
    const place = placeIn(table.table, entry.row, (column as LayoutColumn).col);
    const label = textOf(place.cell).toLowerCase();
    const graded = gradedFigure(table, entry, column as LayoutColumn);
    const scale = scaleFor(label, scales, table.table, chosen);
    const given = graded && scale ? gradesOf(scale, graded.quantity.shown.toNumber()) : [];
    const agrees = given.length === 0 || given.some((one) => one.label === label);
    printed.push(label);
    right.push(agrees ? label : (given[0] as { label: string }).label);
  }
  return { printed, right };
}

/** Counts per predikat against the one table whose rows they can be of: it has as many as they add up to. */
export function* countGrades(
  report: Report,
  table: ReadTable,
  counts: LayoutColumn,
  scales: readonly PredikatScale[],
): Generator<Outcome> {
  const { skala } = report.settings;
  const labels = classes(table).map((entry) => entry.label.toLowerCase());
  const sources = report.tables.filter(
    (one) =>
      one.layout.kind === 'capaian-kinerja' &&
      one.office === table.office &&
      grades(one, scales, skala).printed.some((grade) => labels.includes(grade)),
  );
  const source = sources[0];
  if (sources.length !== 1 || !source) return;
  const given = grades(source, scales, skala);
  const count = (list: readonly string[], label: string) => list.filter((one) => one === label).length;
  for (const entry of classes(table)) {
    const figure = entry.figures.get(counts) as Figure;
    const stated = quantityOf(figure);
    if (!stated) continue;
    const right = count(given.printed, entry.label.toLowerCase());
    // A wrong predikat is told where it stands; the count of the right ones is no second mistake.
    if (stated.value.eq(right) || stated.value.eq(count(given.right, entry.label.toLowerCase()))) {
      yield { verdict: 'agrees', at: figure.ref, cells: [figure.ref] };
      continue;
    }
    yield {
      verdict: 'differs',
      at: figure.ref,
      table,
      entry,
      severity: 'warning',
      stated: stated.text,
      expected: String(right),
      message: `Banyaknya "${short(entry.label)}" tertulis ${write(stated)}, padahal ${tableName(source)} memuat ${right}. Hitung ulang dari tabel itu.`,
      related: [],
      mend: onlyFigure(figure.ref, new Big(right), []),
    };
  }
}
