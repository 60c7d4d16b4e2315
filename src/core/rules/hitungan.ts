import { type Figure, quantityOf, type ReadTable, type Report } from '#core/fact';
import { textOf } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { formatNumber, type Quantity } from '#core/number';
import { placeIn } from '#core/table';
import { examples } from './examples/hitungan';
import { defineRule, type Outcome } from './rule';
import { write } from './support/follow-formula';
import { classes, type Shares, shareOf, sharesIn } from './support/shares';
import { short, tableName } from './support/where';

export const hitungan = defineRule({
  info: {
    id: 'hitungan',
    severity: 'error',
    what: 'Persentase dalam rekapitulasi harus sama dengan bagiannya dibagi jumlah seluruhnya, dan banyaknya indikator per predikat harus sesuai dengan tabel capaian yang dirangkumnya.',
    why: 'Sebaran predikat dikutip di ringkasan eksekutif; bila tidak cocok dengan tabelnya, kesimpulan laporan keliru.',
    remedy: 'Hitung ulang banyaknya baris tiap predikat pada tabel capaian, lalu persentasenya.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    for (const table of report.tables) {
      for (const share of sharesIn(table)) yield* checkShares(table, share);
      const counts = table.layout.columns.find((column) => column.role === 'jumlah');
      if (counts && table.layout.kind === 'sebaran-predikat') yield* checkCounts(report, table, counts);
    }
  },
});

/** Each share is its count over all counts. */
function* checkShares(table: ReadTable, { counts, shares, total }: Shares): Generator<Outcome> {
  for (const entry of classes(table)) {
    const row = shareOf(entry, counts, shares, total);
    if (!row) continue;
    const { share, count, judgement } = row;
    if (judgement.verdict === 'agrees') {
      yield { verdict: 'agrees', at: share.ref, cells: [share.ref, count.ref] };
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
