import type { Entry, ReadTable, Report, ScaleName } from '#core/fact';
import { type LayoutColumn, PREDIKAT_VALUES } from '#core/layout';
import { examples } from './examples/predikat';
import { gradeFixes } from './repair/grade-fixes';
import { defineRule, type Outcome } from './rule';
import { write } from './support/follow-formula';
import { type OddGrade, oddGrade } from './support/grade-order';
import { type GradedFigure, gradedFigure, gradedScore } from './support/graded-figure';
import { gradesOf, type PredikatScale, printedScales, scaleFor } from './support/scale-of-predikat';

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
  const graded =
    column.role === 'nilai' ? gradedScore(table, entry, column) : gradedFigure(table, entry, column);
  if (!graded) return;
  const { at, label, figure, quantity } = graded;
  const scale = scaleFor(label, printed, table.table, figure.column.role === 'nilai' ? 'sakip' : chosen);
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
  const isKnownScale = scale.place !== undefined || chosen !== undefined;
  const [what, sign] = figure.column.role === 'nilai' ? ['nilai', ''] : ['capaian', '%'];
  const expected = inWords((right[0] as { label: string }).label, label);
  yield {
    verdict: 'differs',
    at,
    table,
    entry,
    severity: 'error',
    stated: label,
    expected,
    message: `Predikat tertulis "${label}", padahal ${what} ${write(quantity)}${sign} termasuk "${expected}" menurut ${scale.source}. Sesuaikan predikatnya, atau periksa ${what}nya.`,
    related: [figure.ref],
    mend: (known) => gradeFixes(table, graded, expected, isKnownScale && right.length === 1, known),
  };
}

export const predikat = defineRule({
  info: {
    id: 'predikat',
    severity: 'error',
    what: 'Predikat harus sesuai dengan skala yang dicetak laporan itu sendiri, atau skala Permendagri 86/2017 bila laporan tidak mencetak skala; bila skalanya tidak dikenal, capaian yang lebih tinggi tidak boleh berpredikat lebih rendah.',
    why: 'Predikat yang tidak sesuai dengan angkanya adalah kesalahan yang paling mudah terlihat oleh evaluator.',
    remedy: 'Cocokkan predikat dengan capaian di sebelahnya dan dengan skala pada laporan.',
    source: 'Permendagri 86/2017, skala nilai peringkat kinerja',
  },
  examples,
  *check(report): Iterable<Outcome> {
    const printed = printedScales(report);
    for (const table of report.tables) {
      for (const column of table.layout.columns) {
        if (column.role !== 'predikat' && column.role !== 'nilai') continue;
        const odd = column.role === 'predikat' ? oddIn(table, column, printed, report) : undefined;
        if (odd) yield againstOrder(table, odd);
        for (const entry of table.entries)
          yield* checkGrade(table, entry, column, printed, report.settings.skala);
      }
    }
  },
});

/** The grade that stands against the order of its column, where no scale is known by which it could be checked. */
function oddIn(
  table: ReadTable,
  column: LayoutColumn,
  printed: readonly PredikatScale[],
  { settings }: Report,
): OddGrade | undefined {
  const rows = table.entries.flatMap((entry) => gradedFigure(table, entry, column) ?? []);
  const known = rows.some(({ label }) => scaleFor(label, printed, table.table, settings.skala));
  return known ? undefined : oddGrade(rows);
}

function againstOrder(table: ReadTable, { odd, against }: OddGrade): Outcome {
  const [other] = against as [GradedFigure];
  const entry = table.entries.find((one) => one.row === odd.at.row);
  return {
    verdict: 'differs',
    at: odd.at,
    table,
    ...(entry ? { entry } : {}),
    severity: 'warning',
    stated: odd.label,
    expected: null,
    message: `Predikat tertulis "${odd.label}" untuk capaian ${write(odd.quantity)}%, padahal capaian ${write(other.quantity)}% pada kolom yang sama berpredikat "${other.label}". Sesuaikan salah satunya, dan cetak skala yang dipakai pada laporan.`,
    related: [odd.figure.ref, ...against.flatMap((one) => [one.at, one.figure.ref])],
  };
}
