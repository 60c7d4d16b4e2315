import { type Entry, type Figure, levelLabel, quantityOf, type ReadTable } from '#core/fact';
import type { LayoutColumn } from '#core/layout';
import { countWords, formatNumber, type Judgement } from '#core/number';
import { isBareTotalLabel } from '#core/table';
import { examples } from './examples/jumlah';
import { onlyFigure } from './repair/calculation-fixes';
import { type Differs, defineRule, type Outcome } from './rule';
import { ADDITIVE, isAdditive, isSureTotal, standFor, waysToAdd } from './support/addends';
import { judgeSum, sumCalculation } from './support/check-sum';
import { write } from './support/follow-formula';
import { namesRate, ratesIn } from './support/rates';
import { rowFigures, rowSums } from './support/row-sums';

export const jumlah = defineRule({
  info: {
    id: 'jumlah',
    severity: 'error',
    what: 'Jumlah, subjumlah, dan angka induk (program, kegiatan) harus sama dengan penjumlahan bagian-bagiannya.',
    why: 'Jumlah yang tidak cocok menandakan salah ketik atau baris yang terlewat, dan merusak semua persentase yang diturunkan darinya.',
    remedy:
      'Jumlahkan ulang bagian-bagiannya; bila jumlahnya benar menurut dokumen anggaran, cari bagian yang keliru.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III huruf B (Realisasi Anggaran)',
  },
  examples,
  *check(report): Iterable<Outcome> {
    for (const table of report.tables) {
      const rates = new Set(ratesIn(table).map((one) => one.rate));
      for (const column of table.layout.columns) {
        if (!isAdditive(table, column) || rates.has(column)) continue;
        for (const entry of table.entries)
          if (entry.kind === 'total') yield* checkTotal(table, entry, column);
      }
      yield* checkProven(table);
      yield* checkTree(table);
      for (const sum of rowSums(table)) {
        for (const entry of table.entries) {
          const figures = rowFigures(table, entry.row, sum);
          if (figures)
            yield outcome(
              table,
              entry,
              figures.total,
              figures.parts,
              'bagian-bagiannya pada baris ini',
              figures.dashes,
            );
        }
      }
    }
  },
});

function* checkTotal(table: ReadTable, entry: Entry, column: LayoutColumn): Generator<Outcome> {
  const total = entry.figures.get(column);
  if (!total || total.inherited || !quantityOf(total) || !isSureTotal(table, entry)) return;
  const ways = waysToAdd(table, entry, column);
  const readable = ways.filter((way) => way !== undefined && way.length > 0) as Figure[][];
  const right = readable.find((way) => judgeSum(total, way).verdict !== 'differs');
  if (right) {
    yield outcome(table, entry, total, right, '');
    return;
  }
  if (ways[0] === undefined) {
    yield { verdict: 'unchecked', at: total.ref, table, reason: 'ada angka bagian yang tidak terbaca' };
    return;
  }
  const first = readable[0];
  if (first && first.length >= 2 && !isMeanOfParts(column, total, first))
    yield outcome(table, entry, total, first, `${countWords(first.length)} angka di atasnya`);
}

/** Results of one unit add up too: where two and more columns of a total row show it, the others must. */
function* checkProven(table: ReadTable): Generator<Outcome> {
  const columns = table.layout.columns.filter((one) => one.role === 'target' || one.role === 'realisasi');
  for (const entry of table.entries) {
    if (entry.kind !== 'total' || !isBareTotalLabel(entry.label)) continue;
    const all = columns.flatMap((column) => [...checkTotal(table, entry, column)]);
    const right = all.filter((one) => one.verdict === 'agrees').length;
    const wrong = all.filter((one) => one.verdict === 'differs').length;
    if (right >= 2 && wrong * 2 <= right) yield* all;
  }
}

/** Whether a total gives the rate of the whole: no more than the highest of its parts, and its header names a rate. */
function isMeanOfParts(column: LayoutColumn, total: Figure, parts: readonly Figure[]): boolean {
  const stated = quantityOf(total)?.value;
  return namesRate(column) && parts.some((part) => stated && quantityOf(part)?.value.gte(stated));
}

/** A figure of a node and the children that make it up. */
interface Node {
  readonly entry: Entry;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly judgement: Judgement;
}

/**
 * Parents of a tree. Rows are taken for a tree only where most parents come out: numbering alone does not
 * prove that one row is part of another.
 */
function* checkTree(table: ReadTable): Generator<Outcome> {
  const nodes: Node[] = [];
  for (const column of table.layout.columns) {
    if (!ADDITIVE.has(column.role)) continue;
    for (const entry of table.entries) {
      const total = entry.figures.get(column);
      if (entry.children.length === 0 || !total || total.inherited || !quantityOf(total)) continue;
      const parts: Figure[] = [];
      let readable = true;
      for (const child of entry.children) {
        const below = standFor(child, column);
        readable &&= below !== undefined;
        for (const one of below ?? []) parts.push(one);
      }
      if (readable && parts.length > 0)
        nodes.push({ entry, total, parts, judgement: judgeSum(total, parts) });
    }
  }
  const right = nodes.filter((node) => node.judgement.verdict !== 'differs').length;
  // Rows that name the level of those below them leave less to be proved.
  const named = table.entries.some((entry) => levelLabel(entry) !== undefined);
  const proven = named
    ? right >= 1 && right * 2 >= nodes.length
    : right >= 2 && right * 4 >= nodes.length * 3;
  if (!proven) return;
  for (const { entry, total, parts } of nodes)
    yield outcome(table, entry, total, parts, `${countWords(parts.length)} bagian di bawahnya`);
}

function outcome(
  table: ReadTable,
  entry: Entry,
  total: Figure,
  parts: readonly Figure[],
  of: string,
  dashes: readonly Figure[] = [],
): Outcome {
  const judgement = judgeSum(total, parts);
  const cells = [total.ref, ...parts.map((part) => part.ref)];
  if (judgement.verdict === 'agrees')
    return { verdict: 'agrees', at: total.ref, cells, calculation: sumCalculation(total, parts) };
  const quantity = quantityOf(total);
  const stated = quantity ? write(quantity) : '';
  const gap = quantity ? formatNumber(judgement.expected.minus(quantity.shown).abs(), quantity.decimals) : '';
  const mild = judgement.verdict === 'info';
  const differs: Differs = {
    verdict: 'differs',
    at: total.ref,
    table,
    entry,
    severity: mild ? 'info' : 'error',
    stated: quantity?.text ?? '',
    expected: judgement.expectedText,
    message: mild
      ? `Jumlah tertulis ${stated}; penjumlahan bagiannya ${judgement.expectedText}. Selisihnya hanya pembulatan.`
      : `Jumlah tertulis ${stated}, padahal penjumlahan ${of} menghasilkan ${judgement.expectedText} (selisih ${gap}). Jumlahkan ulang, atau cari bagian yang keliru.`,
    related: [...parts, ...dashes].map((part) => part.ref),
  };
  return mild
    ? { ...differs, mend: onlyFigure(total.ref, judgement.expected, cells) }
    : { ...differs, calculation: sumCalculation(total, parts) };
}
