import { type Entry, quantityOf, type ReadTable } from '#core/fact';
import { textOf } from '#core/grid';
import { type LayoutColumn, PREDIKAT_VALUES } from '#core/layout';
import { placeIn } from '#core/table';
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

function inWords(label: string): string {
  return label.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function* checkGrade(
  table: ReadTable,
  entry: Entry,
  column: LayoutColumn,
  printed: readonly PredikatScale[],
): Generator<Outcome> {
  const place = placeIn(table.table, entry.row, column.col);
  const label = textOf(place.cell);
  const graded = gradedColumn(table.layout.columns, column);
  const figure = graded && entry.figures.get(graded);
  const quantity = quantityOf(figure);
  if (place.row !== entry.row || label === '' || !figure || !quantity) return;
  const at = { sheet: table.table.sheet, row: place.row, col: place.col };
  const scale = scaleFor(label, printed);
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
  const expected = inWords((right[0] as { label: string }).label);
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
  examples: [
    {
      about: 'Capaian 82,42 termasuk Tinggi (76-90), bukan Sangat Tinggi.',
      drawn: `
        Tabel 3.2 Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Target | Realisasi | Capaian % | Predikat
        1 | Persentase realisasi keuangan | 100 | 82,42 | 82,42 | Sangat Tinggi
        2 | Indeks kepuasan masyarakat | 80 | 84 | 105,00 | Sangat Tinggi`,
      finds: ['F3'],
    },
    {
      about: 'Di antara dua kelas (90 sampai 91) kedua predikat diterima.',
      drawn: `
        Tabel 3.2 Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Target | Realisasi | Capaian % | Predikat
        1 | Persentase realisasi keuangan | 100 | 90,40 | 90,40 | Tinggi`,
      finds: [],
    },
  ],
  *check(report): Iterable<Outcome> {
    const printed = printedScales(report);
    for (const table of report.tables) {
      for (const column of table.layout.columns) {
        if (column.role !== 'predikat') continue;
        for (const entry of table.entries) yield* checkGrade(table, entry, column, printed);
      }
    }
  },
});
