import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import type { LayoutColumn } from '#core/layout';
import { countWords, type Estimate, estimate, exactly, judge, mean, type Quantity } from '#core/number';
import { examples } from './examples/rerata';
import { onlyFigure } from './repair/calculation-fixes';
import { defineRule, type Outcome } from './rule';
import { calculation } from './support/calculation';
import { write } from './support/follow-formula';
import { judgeByRow, namesBoth, sumsAbove } from './support/mean-or-sum';
import { isCounted } from './support/of-target';
import { short } from './support/where';

/** What stands above a mean in its column. */
interface Above {
  /** Of the body rows since the last mean, or of all where a mean follows right upon another. */
  readonly figures: readonly Figure[];
  /** Of all body rows, whatever means stand between them. */
  readonly every: readonly Figure[];
  /** The means of groups. */
  readonly means: readonly Figure[];
  /** How many of the rows print a dash. */
  readonly blanks: number;
  /** Whether one of the rows holds a figure that can't be read. */
  readonly unreadable: boolean;
}

const MALFORMED: ReadonlySet<string> = new Set(['mixed-separators', 'bad-grouping', 'error-value']);

function figuresAbove(table: ReadTable, average: Entry, column: LayoutColumn): Above {
  const every: Figure[] = [];
  const means: Figure[] = [];
  let since: Figure[] = [];
  let blanks = 0;
  let unreadable = false;
  for (const entry of table.entries.slice(0, table.entries.indexOf(average))) {
    const figure = entry.figures.get(column);
    if (entry.kind === 'average') {
      since = [];
      blanks = 0;
      if (quantityOf(figure)) means.push(figure as Figure);
    }
    if (entry.kind !== 'body' || !figure || figure.inherited) continue;
    if (quantityOf(figure)) {
      since.push(figure);
      every.push(figure);
    } else if (!figure.reading.ok && figure.reading.because === 'dash') blanks++;
    else if (!figure.reading.ok && MALFORMED.has(figure.reading.because)) unreadable = true;
  }
  return { figures: since.length > 0 ? since : every, every, means, blanks, unreadable };
}

function meanOf(figures: readonly Figure[]): Estimate | undefined {
  return mean(figures.map((figure) => estimate(quantityOf(figure) as Quantity)));
}

/**
 * Means that offices print: of all figures, of the top rows only, of the rows that head a group or of those below
 * them, of the means of groups, or with no figure counting for more than 100.
 */
function candidates(table: ReadTable, { figures, every, means }: Above, column: LayoutColumn): Estimate[] {
  const entryOf = new Map(table.entries.map((entry) => [entry.figures.get(column), entry]));
  const top = figures.filter((figure) => entryOf.get(figure)?.parent === undefined);
  const heads = figures.filter((figure) => isAlone(entryOf.get(figure), figure));
  const below = figures.filter((figure) => !heads.includes(figure));
  const capped = figures.map((figure) => {
    const one = estimate(quantityOf(figure) as Quantity);
    return one.value.gt(100) ? exactly(100) : one;
  });
  const parts = [top, heads, below, every, means].filter((part) => part.length > 1);
  return [meanOf(figures), ...parts.map(meanOf), mean(capped)].filter((one) => one !== undefined);
}

/** Whether a row holds no other figure: the head of a group, with the mean of the rows below it. */
function isAlone(entry: Entry | undefined, figure: Figure): boolean {
  return [...(entry?.figures.values() ?? [])].every((one) => one === figure || quantityOf(one) === undefined);
}

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
    what: 'Rata-rata yang dicetak harus sama dengan rata-rata angka di kolomnya.',
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
    }
  },
});

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
  const judgements = candidates(table, above, column).map((expected) => judge(printed, expected));
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
