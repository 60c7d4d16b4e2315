import { type Figure, quantityOf, type ReadTable, type Report } from '#core/fact';
import { textOf } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { type Estimate, formatNumber, type Quantity } from '#core/number';
import { placeIn } from '#core/table';
import { examples } from './examples/hitungan';
import { defineRule, type Outcome } from './rule';
import { calculation } from './support/calculation';
import { write } from './support/follow-formula';
import { quotient, type Rate, rateRows, ratesIn } from './support/rates';
import { classes, type Shares, shareCalculation, shareOf, sharesIn } from './support/shares';
import { short, tableName } from './support/where';

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
    for (const table of report.tables) {
      const shares = sharesIn(table);
      for (const share of shares) yield* checkShares(table, share);
      for (const rate of ratesIn(table)) {
        if (!shares.some((one) => one.shares === rate.rate)) yield* checkRate(table, rate);
      }
      const counts = table.layout.columns.find((column) => column.role === 'jumlah');
      if (counts && table.layout.kind === 'sebaran-predikat') yield* checkCounts(report, table, counts);
    }
  },
});

/** Each share is its count over all counts. */
function* checkShares(table: ReadTable, { counts, shares, total, all }: Shares): Generator<Outcome> {
  for (const entry of classes(table)) {
    const row = shareOf(entry, counts, shares, total);
    if (!row) continue;
    const { share, count, judgement } = row;
    const calculated = shareCalculation(share, count, all);
    if (judgement.verdict === 'agrees') {
      yield { verdict: 'agrees', at: share.ref, cells: [share.ref, count.ref], calculation: calculated };
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
      fix: 'suggested',
      ...(judgement.verdict === 'info' ? {} : { calculation: calculated }),
    };
  }
}

/** Each rate is its part over its whole, in the total row as in any other. */
function* checkRate(table: ReadTable, rate: Rate): Generator<Outcome> {
  const suffix = rate.factor === 100 ? '%' : '';
  const nameOf = (column: LayoutColumn) => short(column.labels.at(-1) ?? '');
  for (const { entry, result, first, second, stated, judgement } of rateRows(table, rate)) {
    const calculated = calculation(
      { ref: result.ref, quantity: stated },
      [first, second].map((one) => ({ ref: one.ref, quantity: quantityOf(one) as Quantity })),
      ([a, b]) => quotient(a as Estimate, b as Estimate, rate.factor),
    );
    const cells = [result.ref, first.ref, second.ref];
    if (judgement.verdict === 'agrees') {
      yield { verdict: 'agrees', at: result.ref, cells, calculation: calculated };
      continue;
    }
    const mild = judgement.verdict === 'info';
    const [a, b] = [first, second].map((one) => write(quantityOf(one) as Quantity));
    yield {
      verdict: 'differs',
      at: result.ref,
      table,
      entry,
      severity: mild ? 'info' : 'error',
      stated: stated.text,
      expected: judgement.expectedText,
      message: `${nameOf(rate.rate)} "${short(entry.label)}" tertulis ${write(stated)}${suffix}, padahal ${nameOf(rate.part)} ${a} dibagi ${nameOf(rate.whole)} ${b} menghasilkan ${judgement.expectedText}${suffix}. ${mild ? 'Selisihnya hanya pembulatan.' : 'Periksa ketiganya, lalu hitung ulang.'}`,
      related: [first.ref, second.ref],
      fix: 'suggested',
      ...(mild ? {} : { calculation: calculated }),
    };
  }
}

/** The predikat of each row of a table, folded. */
function grades(table: ReadTable): string[] {
  const column = table.layout.columns.find((one) => one.role === 'predikat');
  if (!column) return [];
  return classes(table).map((entry) =>
    textOf(placeIn(table.table, entry.row, column.col).cell).toLowerCase(),
  );
}

/** Counts per predikat against the one table whose rows they can be of: it has as many as they add up to. */
function* checkCounts(report: Report, table: ReadTable, counts: LayoutColumn): Generator<Outcome> {
  const labels = classes(table).map((entry) => entry.label.toLowerCase());
  const sources = report.tables.filter(
    (one) => one.layout.kind === 'capaian-kinerja' && grades(one).some((grade) => labels.includes(grade)),
  );
  const source = sources[0];
  if (sources.length !== 1 || !source) return;
  const given = grades(source).filter((grade) => labels.includes(grade));
  for (const entry of classes(table)) {
    const figure = entry.figures.get(counts) as Figure;
    const stated = quantityOf(figure);
    if (!stated) continue;
    const right = given.filter((grade) => grade === entry.label.toLowerCase()).length;
    if (stated.value.eq(right)) {
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
      fix: 'suggested',
    };
  }
}
