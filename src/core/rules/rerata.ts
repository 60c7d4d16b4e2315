import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import type { LayoutColumn } from '#core/layout';
import { countWords, type Estimate, estimate, exactly, judge, mean, type Quantity } from '#core/number';
import { examples } from './examples/rerata';
import { onlyFigure } from './repair/calculation-fixes';
import { defineRule, type Outcome } from './rule';
import { calculation } from './support/calculation';
import { write } from './support/follow-formula';
import { judgeByRow, namesBoth, sumsAbove } from './support/mean-or-sum';
import { figuresAbove, meanOf, waysToMean } from './support/means';
import { isCounted } from './support/of-target';
import { comesOut, type MeanInRow, meanInRow, meansOf, rowMeans } from './support/row-means';
import { short } from './support/where';

/** How far from all figures above it a stated mean must lie, in times, to be one of something else. */
const FAR = 2;

/**
 * Whether a stated mean lies far from each of the figures that it should be made of, and by no slip of the comma:
 * a row of means of capaian may run through columns that hold something else.
 */
function isOfSomethingElse({ shown }: Quantity, figures: readonly Figure[]): boolean {
  const values = figures.map((one) => (quantityOf(one) as Quantity).shown);
  const mean = values.reduce((sum, one) => sum.plus(one)).div(values.length);
  if (shown.lte(0) || mean.lte(0)) return false;
  const slip = [10, 100, 1000].some((factor) =>
    [shown.times(factor), shown.div(factor)].some((one) => one.minus(mean).abs().lte(mean.times(0.02))),
  );
  return (
    !slip &&
    (values.every((one) => shown.gt(one.times(FAR))) || values.every((one) => shown.times(FAR).lt(one)))
  );
}

export const rerata = defineRule({
  info: {
    id: 'rerata',
    severity: 'error',
    what: 'Rata-rata yang dicetak harus sama dengan rata-rata angka di kolom atau di barisnya.',
    why: 'Rata-rata capaian biasanya menjadi angka utama laporan; baris yang belum dinilai tidak boleh dihitung sebagai nol tanpa penjelasan.',
    remedy:
      'Hitung ulang rata-rata dari baris yang memiliki nilai, atau jelaskan baris mana yang diikutsertakan.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III',
  },
  examples,
  *check(report): Iterable<Outcome> {
    for (const table of report.tables) {
      for (const entry of table.entries) {
        if (entry.kind !== 'average') continue;
        for (const [column, figure] of entry.figures) yield* checkMean(table, entry, column, figure);
      }
      for (const one of rowMeans(table)) {
        for (const entry of table.entries) {
          const row = meanInRow(entry, one);
          if (row) yield meanOfRow(table, row);
        }
      }
    }
  },
});

/** A mean of the columns before it. */
function meanOfRow(table: ReadTable, row: MeanInRow): Outcome {
  const { entry, figure, stated, parts } = row;
  const cells = [figure.ref, ...parts.map((one) => one.ref)];
  const by = calculation(
    { ref: figure.ref, quantity: stated },
    parts.map((one) => ({ ref: one.ref, quantity: quantityOf(one) as Quantity })),
    mean,
  );
  if (comesOut(row)) return { verdict: 'agrees', at: figure.ref, cells, calculation: by };
  const { expectedText } = judge(stated, meansOf(row)[0] as Estimate);
  return {
    verdict: 'differs',
    at: figure.ref,
    table,
    entry,
    severity: 'error',
    stated: stated.text,
    expected: expectedText,
    message: `Rata-rata tertulis ${write(stated)}, padahal rata-rata ${countWords(parts.length)} angka pada baris ini adalah ${expectedText}. Hitung ulang, atau cari angka yang keliru.`,
    related: parts.map((one) => one.ref),
    calculation: by,
  };
}

function* checkMean(
  table: ReadTable,
  entry: Entry,
  column: LayoutColumn,
  figure: Figure,
): Generator<Outcome> {
  const stated = quantityOf(figure);
  if (!stated || figure.inherited) return;
  const above = figuresAbove(table, entry, column);
  const { figures, blanks } = above;
  if (above.unreadable) {
    yield { verdict: 'unchecked', at: figure.ref, table, reason: 'ada angka di atasnya yang tidak terbaca' };
    return;
  }
  // A group of one row has that row's figure for its mean.
  if (above.every.length < 2) return;
  const printed: Quantity =
    stated.precision === 'exact' ? { ...stated, precision: { decimals: stated.decimals } } : stated;
  const judgements = waysToMean(table, above, column).map((way) => judge(printed, meanOf(way)));
  const cells = [figure.ref, ...figures.map((one) => one.ref)];
  const first = judgements[0] as (typeof judgements)[number];
  if (judgements.some((one) => one.verdict === 'agrees') || judgeByRow(entry, column, printed)) {
    yield { verdict: 'agrees', at: figure.ref, cells };
    return;
  }
  const sums = sumsAbove(table, entry, column);
  if (sums?.calculation && sums.judgement.verdict !== 'differs') {
    yield { verdict: 'agrees', at: figure.ref, cells, calculation: sums.calculation };
    return;
  }
  const mild = judgements.find((one) => one.verdict === 'info');
  const withZeros = mean([
    ...figures.map((one) => estimate(quantityOf(one) as Quantity)),
    ...Array.from({ length: blanks }, () => exactly(0)),
  ]);
  const zeros = blanks > 0 && withZeros !== undefined && judge(printed, withZeros).verdict !== 'differs';
  // A row of `Rata-rata / Jumlah` leaves open which of the two a figure is.
  const both = namesBoth(entry);
  if (!mild && !both && !sums && !zeros && !isCounted(table, column) && isOfSomethingElse(stated, figures)) {
    yield {
      verdict: 'unchecked',
      at: figure.ref,
      table,
      reason: 'angka ini tidak mungkin rata-rata dari angka di atasnya; mungkin rata-rata kolom lain',
    };
    return;
  }
  const summed = both && !mild ? sums : undefined;
  const expected = (summed?.judgement ?? mild ?? first).expectedText;
  const because = zeros
    ? ` Angka itu hanya terjadi bila ${blanks} baris yang belum dinilai ("-") dihitung sebagai nol.`
    : ' Periksa baris mana yang diikutsertakan, lalu hitung ulang.';
  yield {
    verdict: 'differs',
    at: figure.ref,
    table,
    entry,
    severity: mild ? 'info' : both ? 'warning' : 'error',
    stated: stated.text,
    expected,
    message: summed
      ? `Angka pada baris "${short(entry.label)}" tertulis ${write(stated)}, padahal jumlah ${countWords(figures.length)} angka di atasnya adalah ${expected} dan rata-ratanya ${first.expectedText}. Jumlahkan ulang, atau cari bagian yang keliru.`
      : `Rata-rata tertulis ${write(stated)}, padahal rata-rata ${countWords(figures.length)} angka di atasnya adalah ${expected}.${mild ? ' Selisihnya hanya pembulatan.' : because}`,
    related: figures.map((one) => one.ref),
    ...(mild
      ? { mend: onlyFigure(figure.ref, mild.expected, cells) }
      : {
          calculation:
            summed?.calculation ??
            calculation(
              { ref: figure.ref, quantity: printed },
              figures.map((one) => ({ ref: one.ref, quantity: quantityOf(one) as Quantity })),
              mean,
            ),
        }),
  };
}
