import { type Entry, quantityOf, type ReadTable, type ScaleName } from '#core/fact';
import { textOf } from '#core/grid';
import { type LayoutColumn, PREDIKAT_VALUES } from '#core/layout';
import { placeIn } from '#core/table';
import { examples } from './examples/predikat';
import { defineRule, type Outcome } from './rule';
import { write } from './support/follow-formula';
import { gradesOf, type PredikatScale, printedScales, scaleFor } from './support/scale-of-predikat';

/** The figure that a grade belongs to: the nearest capaian to its left, of the same year. */
function gradedColumn(columns: readonly LayoutColumn[], grade: LayoutColumn): LayoutColumn | undefined {
  return columns.findLast(
    (one) =>
      one.col < grade.col &&
      (one.role === 'capaian' || one.role === 'kemajuan') &&
      one.tahun === grade.tahun &&
      one.triwulan === grade.triwulan,
  );
}

/** A class as a report writes it; letters of SAKIP stay capitals. */
function inWords(label: string, stated: string): string {
  if (stated === stated.toUpperCase()) return label.toUpperCase();
  return label.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function* checkGrade(
  table: ReadTable,
  entry: Entry,
  column: LayoutColumn,
  printed: readonly PredikatScale[],
  chosen: ScaleName | undefined,
): Generator<Outcome> {
  const place = placeIn(table.table, entry.row, column.col);
  const label = textOf(place.cell);
  const graded = gradedColumn(table.layout.columns, column);
  const figure = graded && entry.figures.get(graded);
  const quantity = quantityOf(figure);
  if (place.row !== entry.row || label === '' || !figure || !quantity) return;
  const at = { sheet: table.table.sheet, row: place.row, col: place.col };
  const scale = scaleFor(label, printed, chosen);
  if (!scale) {
    if (PREDIKAT_VALUES.includes(label.toLowerCase())) {
      yield {
        verdict: 'unchecked',
        at,
        table,
        reason: `laporan tidak memuat skala untuk predikat "${label}"`,
      };
    }
    return;
  }
  const right = gradesOf(scale, quantity.shown.toNumber());
  const folded = label.toLowerCase().trim();
  if (right.length === 0 || right.some((grade) => grade.label === folded)) {
    yield { verdict: 'agrees', at, cells: [at, figure.ref] };
    return;
  }
  const expected = inWords((right[0] as { label: string }).label, label);
  yield {
    verdict: 'differs',
    at,
    table,
    entry,
    severity: 'error',
    stated: label,
    expected,
    message: `Predikat tertulis "${label}", padahal capaian ${write(quantity)}% termasuk "${expected}" menurut ${scale.source}. Sesuaikan predikatnya, atau periksa capaiannya.`,
    related: [figure.ref],
    fix: 'suggested',
  };
}

export const predikat = defineRule({
  info: {
    id: 'predikat',
    severity: 'error',
    what: 'Predikat harus sesuai dengan skala yang dicetak laporan itu sendiri, atau skala Permendagri 86/2017 bila laporan tidak mencetak skala.',
    why: 'Predikat yang tidak sesuai dengan angkanya adalah kesalahan yang paling mudah terlihat oleh evaluator.',
    remedy: 'Cocokkan predikat dengan capaian di sebelahnya dan dengan skala pada laporan.',
    source: 'Permendagri 86/2017, skala nilai peringkat kinerja',
  },
  examples,
  *check(report): Iterable<Outcome> {
    const printed = printedScales(report);
    for (const table of report.tables) {
      for (const column of table.layout.columns) {
        if (column.role !== 'predikat') continue;
        for (const entry of table.entries)
          yield* checkGrade(table, entry, column, printed, report.settings.skala);
      }
    }
  },
});
