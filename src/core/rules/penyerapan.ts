import { type Figure, quantityOf } from '#core/fact';
import { divide, estimate, exactly, judge, mean, scale, subtract } from '#core/number';
import { examples } from './examples/penyerapan';
import { defineRule, type Outcome } from './rule';
import { calculation, type Term } from './support/calculation';
import { explain, type NamedFormula } from './support/explain';
import { type Compute, type Explanation, followFormula, write } from './support/follow-formula';
import { isUnchecked, type RelationRow, relationRows } from './support/relation-rows';
import { isToldBefore } from './support/swapped-with';

const SHARE: Compute = (realisasi, pagu) => scale(divide(realisasi, pagu), 100);

const LEFT: Compute = (realisasi, pagu) => {
  const share = SHARE(realisasi, pagu);
  return share && subtract(exactly(100), share);
};

const OTHERS: readonly NamedFormula[] = [
  ['mengikuti pagu dibagi realisasi', (realisasi, pagu) => scale(divide(pagu, realisasi), 100)],
  ['adalah persentase sisa anggaran', LEFT],
];

export const penyerapan = defineRule({
  info: {
    id: 'penyerapan',
    severity: 'error',
    what: 'Persentase penyerapan anggaran harus sama dengan realisasi anggaran dibagi pagu, dikali 100.',
    why: 'Penyerapan dipakai untuk menilai efisiensi; persentase yang tidak mengikuti rupiahnya membuat kesimpulan laporan keliru.',
    remedy:
      'Periksa pagu dan realisasi pada baris itu terhadap dokumen anggaran, lalu hitung ulang persentasenya.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III huruf B (Realisasi Anggaran)',
  },
  examples,
  *check(report): Iterable<Outcome> {
    const all = [...relationRows(report, 'penyerapan')];
    const rows = all.filter((row): row is RelationRow => !isUnchecked(row));
    for (const row of all) {
      if (isUnchecked(row)) yield row;
      else if (row.b.value.eq(0))
        yield { verdict: 'unchecked', at: row.result.ref, table: row.table, reason: 'pagu bernilai nol' };
      else {
        const outcome = followFormula(
          row,
          [SHARE],
          {
            what: 'Penyerapan',
            suffix: '%',
            how: ({ a, b }) => `realisasi ${write(a)} dibagi pagu ${write(b)}`,
            todo: 'Periksa pagu dan realisasinya, lalu hitung ulang persentasenya.',
          },
          () => meanInstead(row) ?? explain(report, row, rows, SHARE, OTHERS),
        );
        if (outcome.verdict !== 'differs' || !isToldBefore(row, rows, SHARE)) yield asMean(row, outcome);
      }
    }
  },
});

/** The shares above a total of the same column. */
function sharesAbove(row: RelationRow): Figure[] {
  return row.table.entries.flatMap((entry) => {
    const figure = entry.kind === 'body' ? entry.figures.get(row.relation.result) : undefined;
    return figure && !figure.inherited ? [figure] : [];
  });
}

function termsOf(figures: readonly Figure[]): Term[] {
  return figures.flatMap((figure) => {
    const quantity = quantityOf(figure);
    return quantity ? [{ ref: figure.ref, quantity }] : [];
  });
}

/** A total's share is of the totals; the mean of the shares above it is another figure. */
function meanInstead(row: RelationRow): Explanation | undefined {
  if (row.entry.kind !== 'total') return undefined;
  const above = termsOf(sharesAbove(row));
  const value = mean(above.map((one) => estimate(one.quantity)));
  if (!value || judge(row.stated, value).verdict === 'differs') return undefined;
  return {
    text: `Angka itu adalah rata-rata dari ${above.length} persentase di atasnya, bukan persentase dari jumlahnya.`,
    ...(saysMean(row) ? { severity: 'info' } : {}),
  };
}

function saysMean(row: RelationRow): boolean {
  return row.entry.kind === 'total' && /rata[\s-]*rata|rerata/i.test(row.entry.label);
}

/** A share that its row calls a mean and that is neither: a wrong or unreadable figure above it may be why. */
function asMean(row: RelationRow, outcome: Outcome): Outcome {
  if (outcome.verdict !== 'differs' || outcome.severity !== 'error' || !saysMean(row)) return outcome;
  const above = sharesAbove(row);
  const terms = termsOf(above);
  if (terms.length < above.length) {
    const reason = 'ada angka di atasnya yang tidak terbaca';
    return { verdict: 'unchecked', at: row.result.ref, table: row.table, reason };
  }
  return { ...outcome, calculation: calculation({ ref: row.result.ref, quantity: row.stated }, terms, mean) };
}
