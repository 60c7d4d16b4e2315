import { type Entry, quantityOf, type ReadTable, type Report } from '#core/fact';
import type { LayoutColumn, Relation } from '#core/layout';
import { divide, estimate, judge, type Quantity, scale } from '#core/number';
import { examples } from './examples/kewajaran';
import { defineRule, type Outcome } from './rule';
import { write } from './support/follow-formula';
import { isCounted } from './support/of-target';
import { rowName, short } from './support/where';

export const kewajaran = defineRule({
  info: {
    id: 'kewajaran',
    severity: 'warning',
    what: 'Angka harus masuk akal: realisasi anggaran tidak melebihi pagu, yang terlayani tidak melebihi yang berhak, capaian tidak berlipat-lipat dari target.',
    why: 'Angka yang tidak wajar biasanya salah ketik; bila benar, pembaca memerlukan penjelasannya.',
    remedy: 'Cocokkan dengan sumber data. Bila angkanya benar, jelaskan penyebabnya dalam laporan.',
    source:
      'PermenPANRB 53/2014, Lampiran II Bab III butir 5 (analisis penyebab keberhasilan atau kegagalan)',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    for (const table of report.tables) {
      const relations = table.layout.relations.filter((one) => isPartOfWhole(table, one));
      for (const entry of table.entries) {
        yield* overspent(table, entry, relations);
        yield* farAbove(table, entry);
      }
    }
  },
});

/** Income and what was left of earlier years: more than was planned is no overspending. */
const INCOME =
  /\b(?:pendapatan|penerimaan|retribusi|pajak|pad|pnbp|hibah masuk|sisa lebih|silpa|surplus|pembiayaan)\b/i;

function isIncome(table: ReadTable, entry: Entry, labels: readonly string[]): boolean {
  const titles = table.table.titles.map((line) => line.text);
  return [...titles, ...labels, entry.label].some(
    (text) => INCOME.test(text) && !/belanja|program/i.test(text),
  );
}

/** Whether the first figure of a relation is to be no more than the second. */
function isPartOfWhole(table: ReadTable, { formula, first, second }: Relation): boolean {
  const isOne = formula === 'penyerapan' || (formula === 'capaian' && table.layout.kind === 'spm');
  return isOne && !isMostlyAbove(table, first, second) && !isForecast(table, second);
}

/** More spent than there was, or more served than were entitled. */
function* overspent(table: ReadTable, entry: Entry, relations: readonly Relation[]): Generator<Outcome> {
  for (const { formula, result, first, second } of relations) {
    const served = formula === 'capaian';
    const used = entry.figures.get(first);
    const given = entry.figures.get(second);
    const a = quantityOf(used);
    const b = quantityOf(given);
    if (!used || !given || !a || !b || used.inherited || b.value.lte(0) || a.value.lte(b.value)) continue;
    if (!served && isIncome(table, entry, [...first.labels, ...second.labels])) continue;
    const [what, of] = served
      ? ['Jumlah yang terlayani', 'jumlah yang berhak']
      : ['Realisasi anggaran', 'pagu'];
    // A capaian over 100 that follows shows that the office meant both figures.
    const meant = served && saysMore(quantityOf(entry.figures.get(result)), a, b);
    yield {
      verdict: 'differs',
      at: used.ref,
      table,
      entry,
      severity: meant ? 'info' : 'warning',
      stated: a.text,
      expected: null,
      message: `${what} ${write(a)} melebihi ${of} ${write(b)} pada baris "${short(rowName(entry))}". Cocokkan keduanya dengan sumber data, atau jelaskan penyebabnya.`,
      related: [given.ref],
    };
  }
}

const FORECAST = /\brpd\b|rencana (?:penarikan|pencairan)|anggaran kas/i;

/** Whether a column forecasts when money is drawn: what comes earlier or later oversteps no budget. */
function isForecast({ table }: ReadTable, { labels, triwulan }: LayoutColumn): boolean {
  const texts = [...labels, ...table.titles.map((line) => line.text)];
  return triwulan !== undefined || texts.some((text) => FORECAST.test(text));
}

/** So many rows are enough to tell what two columns are to one another. */
const ENOUGH = 4;

/** Whether most rows hold more in one column than in the other: it is then no part of it, whatever the headers say. */
function isMostlyAbove({ entries }: ReadTable, first: LayoutColumn, second: LayoutColumn): boolean {
  const pairs = entries.flatMap((entry) => {
    const [a, b] = [first, second].map((column) => quantityOf(entry.figures.get(column))?.value);
    return a && b ? [a.gt(b)] : [];
  });
  return pairs.length >= ENOUGH && pairs.filter(Boolean).length * 2 > pairs.length;
}

/** Whether a printed capaian is that of more than was to be reached. */
function saysMore(capaian: Quantity | undefined, a: Quantity, b: Quantity): boolean {
  const share = scale(divide(estimate(a), estimate(b)), 100);
  return (
    capaian?.shown.gt(100) === true && share !== undefined && judge(capaian, share).verdict !== 'differs'
  );
}

/** A capaian of twice the target and more. */
function* farAbove(table: ReadTable, entry: Entry): Generator<Outcome> {
  if (entry.kind !== 'body') return;
  for (const [column, figure] of entry.figures) {
    const quantity = quantityOf(figure);
    if (column.role !== 'capaian' || figure.inherited || !quantity || quantity.shown.lt(200)) continue;
    if (!isCounted(table, column) && !quantity.text.includes('%')) continue;
    yield {
      verdict: 'differs',
      at: figure.ref,
      table,
      entry,
      severity: 'info',
      stated: quantity.text,
      expected: null,
      message: `Capaian ${write(quantity)}% pada baris "${short(rowName(entry))}" lebih dari dua kali target. Periksa apakah target ditetapkan terlalu rendah, dan jelaskan dalam laporan.`,
      related: [],
    };
  }
}
