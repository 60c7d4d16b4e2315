import { type Entry, type Figure, quantityOf, type ReadTable, type Report } from '#core/fact';
import { textOf } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { divide, estimate, formatNumber, judge, type Quantity, scale, sum } from '#core/number';
import { placeIn } from '#core/table';
import { examples } from './examples/hitungan';
import { defineRule, type Outcome } from './rule';
import { write } from './support/follow-formula';
import { short, tableName } from './support/where';

export const hitungan = defineRule({
  info: {
    id: 'hitungan',
    severity: 'error',
    what: 'Banyaknya indikator per predikat, dan persentasenya, harus sesuai dengan tabel capaian yang dirangkumnya.',
    why: 'Sebaran predikat dikutip di ringkasan eksekutif; bila tidak cocok dengan tabelnya, kesimpulan laporan keliru.',
    remedy: 'Hitung ulang banyaknya baris tiap predikat pada tabel capaian, lalu persentasenya.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    for (const table of report.tables) {
      if (table.layout.kind !== 'sebaran-predikat') continue;
      const counts = table.layout.columns.find((column) => column.role === 'jumlah');
      const shares = table.layout.columns.find(
        (column) => column.role === 'capaian' || column.role === 'nilai' || column.role === 'lain',
      );
      if (counts && shares) yield* checkShares(table, counts, shares);
      if (counts) yield* checkCounts(report, table, counts);
    }
  },
});

function classes(table: ReadTable): Entry[] {
  return table.entries.filter((entry) => entry.kind === 'body');
}

/** Each share is its count over all counts. */
function* checkShares(table: ReadTable, counts: LayoutColumn, shares: LayoutColumn): Generator<Outcome> {
  const all = classes(table).map((entry) => quantityOf(entry.figures.get(counts)));
  if (all.some((one) => one === undefined) || all.length < 2) return;
  const total = sum((all as Quantity[]).map(estimate));
  for (const entry of classes(table)) {
    const share = entry.figures.get(shares) as Figure;
    const count = entry.figures.get(counts) as Figure;
    const stated = quantityOf(share);
    const expected = scale(divide(estimate(quantityOf(count) as Quantity), total), 100);
    if (stated?.unit !== 'persen' || !expected) continue;
    const judgement = judge({ ...stated, precision: { decimals: stated.decimals } }, expected);
    if (judgement.verdict === 'agrees')
      yield { verdict: 'agrees', at: share.ref, cells: [share.ref, count.ref] };
    else {
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
