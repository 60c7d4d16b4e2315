import { quantityOf, type ReadTable, type Report } from '#core/fact';
import { formatNumber, type Quantity } from '#core/number';
import { examples } from './examples/hitungan';
import { onlyFigure } from './repair/calculation-fixes';
import { defineRule, type Outcome } from './rule';
import { isAdditive } from './support/addends';
import { checkRate } from './support/check-rate';
import { countGrades } from './support/count-grades';
import { write } from './support/follow-formula';
import { ratesIn } from './support/rates';
import { printedScales } from './support/scale-of-predikat';
import { classes, type Shares, shareCalculation, shareOf, sharesIn } from './support/shares';
import { short } from './support/where';

export const hitungan = defineRule({
  info: {
    id: 'hitungan',
    severity: 'error',
    what: 'Persentase dalam rekapitulasi harus sama dengan bagiannya dibagi jumlah seluruhnya atau dibagi kolom yang menjadi pembandingnya, dan banyaknya indikator per predikat harus sesuai dengan tabel capaian yang dirangkumnya.',
    why: 'Sebaran predikat dikutip di ringkasan eksekutif; bila tidak cocok dengan tabelnya, kesimpulan laporan keliru.',
    remedy: 'Hitung ulang banyaknya baris tiap predikat pada tabel capaian, lalu persentasenya.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    const scales = printedScales(report);
    for (const table of report.tables) {
      const shares = sharesIn(table);
      for (const share of shares) yield* checkShares(table, share);
      for (const rate of ratesIn(table)) {
        if (!shares.some((one) => one.shares === rate.rate)) yield* checkRate(table, rate);
      }
      const counts = table.layout.columns.find((column) => column.role === 'jumlah');
      if (counts && table.layout.kind === 'sebaran-predikat')
        yield* countGrades(report, table, counts, scales);
    }
  },
});

/** Each share is its count over all counts. */
function* checkShares(table: ReadTable, { counts, shares, total, all }: Shares): Generator<Outcome> {
  const totals = isAdditive(table, shares) ? [] : table.entries.filter((entry) => entry.kind === 'total');
  for (const entry of [...classes(table), ...totals]) {
    const row = shareOf(entry, counts, shares, total);
    if (!row) continue;
    const { share, count, judgement } = row;
    const whole = entry.kind === 'total';
    // A total that is wrong itself has no share to speak of.
    if (whole && !quantityOf(count)?.value.eq(total.value)) continue;
    const calculated = whole ? undefined : shareCalculation(share, count, all);
    const proof = calculated ? { calculation: calculated } : {};
    if (judgement.verdict === 'agrees') {
      yield { verdict: 'agrees', at: share.ref, cells: [share.ref, count.ref], ...proof };
      continue;
    }
    const stated = quantityOf(share) as Quantity;
    yield {
      verdict: 'differs',
      at: share.ref,
      table,
      entry,
      severity: judgement.verdict === 'info' ? 'info' : 'error',
      stated: stated.text,
      expected: judgement.expectedText,
      message: `Persentase "${short(entry.label)}" tertulis ${write(stated)}%, padahal ${write(quantityOf(count) as Quantity)} dari ${formatNumber(total.value, 0)} adalah ${judgement.expectedText}%. Hitung ulang persentasenya.`,
      related: [count.ref],
      ...(judgement.verdict === 'info' ? {} : proof),
      ...(judgement.verdict === 'info' || !calculated
        ? { mend: onlyFigure(share.ref, judgement.expected, [count.ref]) }
        : {}),
    };
  }
}
