import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import type { LayoutColumn } from '#core/layout';
import { type Estimate, estimate, exactly, judge, mean, type Quantity } from '#core/number';
import { examples } from './examples/rerata';
import { defineRule, type Outcome } from './rule';
import { calculation } from './support/calculation';
import { write } from './support/follow-formula';

/** The figures that a mean may be of: those of the body rows above it, back to the last mean or total. */
function figuresAbove(
  table: ReadTable,
  average: Entry,
  column: LayoutColumn,
): { figures: Figure[]; blanks: number } {
  const figures: Figure[] = [];
  let blanks = 0;
  for (const entry of table.entries) {
    if (entry === average) break;
    if (entry.kind === 'average') {
      figures.length = 0;
      blanks = 0;
    }
    if (entry.kind !== 'body') continue;
    const figure = entry.figures.get(column);
    if (!figure || figure.inherited) continue;
    if (quantityOf(figure)) figures.push(figure);
    else if (!figure.reading.ok && figure.reading.because === 'dash') blanks++;
  }
  return { figures, blanks };
}

function meanOf(figures: readonly Figure[]): Estimate | undefined {
  return mean(figures.map((figure) => estimate(quantityOf(figure) as Quantity)));
}

/**
 * Means that offices print: of all figures, of the top rows only, of the rows that head a group or of those below
 * them, or with no figure counting for more than 100.
 */
function candidates(table: ReadTable, figures: readonly Figure[], column: LayoutColumn): Estimate[] {
  const entryOf = new Map(table.entries.map((entry) => [entry.figures.get(column), entry]));
  const top = figures.filter((figure) => entryOf.get(figure)?.parent === undefined);
  const heads = figures.filter((figure) => isAlone(entryOf.get(figure), figure));
  const below = figures.filter((figure) => !heads.includes(figure));
  const capped = figures.map((figure) => {
    const one = estimate(quantityOf(figure) as Quantity);
    return one.value.gt(100) ? exactly(100) : one;
  });
  const parts = [top, heads, below].filter((part) => part.length > 1 && part.length < figures.length);
  return [meanOf(figures), ...parts.map(meanOf), mean(capped)].filter((one) => one !== undefined);
}

/** Whether a row holds no other figure: the head of a group, with the mean of the rows below it. */
function isAlone(entry: Entry | undefined, figure: Figure): boolean {
  return [...(entry?.figures.values() ?? [])].every((one) => one === figure || quantityOf(one) === undefined);
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
  const { figures, blanks } = figuresAbove(table, entry, column);
  if (figures.length < 2) return;
  const printed: Quantity =
    stated.precision === 'exact' ? { ...stated, precision: { decimals: stated.decimals } } : stated;
  const judgements = candidates(table, figures, column).map((expected) => judge(printed, expected));
  const cells = [figure.ref, ...figures.map((one) => one.ref)];
  const first = judgements[0] as (typeof judgements)[number];
  if (judgements.some((one) => one.verdict === 'agrees')) {
    yield { verdict: 'agrees', at: figure.ref, cells };
    return;
  }
  const mild = judgements.find((one) => one.verdict === 'info');
  const withZeros = mean([
    ...figures.map((one) => estimate(quantityOf(one) as Quantity)),
    ...Array.from({ length: blanks }, () => exactly(0)),
  ]);
  const zeros = blanks > 0 && withZeros !== undefined && judge(printed, withZeros).verdict !== 'differs';
  const expected = (mild ?? first).expectedText;
  const because = zeros
    ? ` Angka itu hanya terjadi bila ${blanks} baris yang belum dinilai ("-") dihitung sebagai nol.`
    : ' Periksa baris mana yang diikutsertakan, lalu hitung ulang.';
  yield {
    verdict: 'differs',
    at: figure.ref,
    table,
    entry,
    severity: mild ? 'info' : 'error',
    stated: stated.text,
    expected,
    message: `Rata-rata tertulis ${write(stated)}, padahal rata-rata ${figures.length} angka di atasnya adalah ${expected}.${mild ? ' Selisihnya hanya pembulatan.' : because}`,
    related: figures.map((one) => one.ref),
    fix: 'suggested',
    ...(mild
      ? {}
      : {
          calculation: calculation(
            { ref: figure.ref, quantity: printed },
            figures.map((one) => ({ ref: one.ref, quantity: quantityOf(one) as Quantity })),
            mean,
          ),
        }),
  };
}
