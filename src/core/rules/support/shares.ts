import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import { holdsAny, type LayoutColumn, wordsOf } from '#core/layout';
import {
  divide,
  type Estimate,
  estimate,
  type Judgement,
  judge,
  type Quantity,
  scale,
  sum,
} from '#core/number';
import { type Calculation, calculation, type Term } from './calculation';
import { mayComeOut, roughly } from './rough';

/** A column of counts, and one that tells what share each is of them all. */
export interface Shares {
  readonly counts: LayoutColumn;
  readonly shares: LayoutColumn;
  /** All counts together. */
  readonly total: Estimate;
  readonly all: readonly Figure[];
}

/** Kinds of tables that count things. */
const COUNTING: ReadonlySet<string> = new Set(['sebaran-predikat', 'rekap']);

/** The rows that are counted, without totals. */
export function classes(table: ReadTable): Entry[] {
  return table.entries.filter((entry) => entry.kind === 'body');
}

/**
 * The columns of shares in a table. What a column is of, its rows tell: two or more are the share of one column
 * of counts, and at most half as many are not.
 */
export function sharesIn(table: ReadTable): Shares[] {
  if (!COUNTING.has(table.layout.kind)) return [];
  const found: Shares[] = [];
  const rows = classes(table);
  const counted = table.layout.columns.flatMap((counts) => {
    const all = counts.role === 'jumlah' ? countsOf(table, counts) : undefined;
    if (!all) return [];
    const total = sum(all.map((one) => estimate(quantityOf(one) as Quantity)));
    return [{ counts, all, total, rough: roughly(rows, counts).values, sum: total.value.toNumber() }];
  });
  for (const shares of table.layout.columns) {
    const stated = roughly(rows, shares);
    for (const { counts, all, total, rough, sum } of counted) {
      if (counts === shares) continue;
      const share = (row: number) => (rough[row] === undefined ? undefined : (100 * rough[row]) / sum);
      if (!mayComeOut(stated, share)) continue;
      const judged = rows.flatMap((entry) => shareOf(entry, counts, shares, total) ?? []);
      const wrong = judged.filter((one) => one.judgement.verdict === 'differs').length;
      const right = judged.filter((one) => one.judgement.verdict === 'agrees').length;
      if (right < 2 || wrong * 2 > right) continue;
      if (wrong > 0 && !isToldAsShare(table, shares)) continue;
      found.push({ counts, shares, total, all });
      break;
    }
  }
  return found;
}

const SHARE = ['persen', 'persentase', 'presentase', 'prosentase', 'proporsi', 'rasio'];

/** Small whole numbers come out as shares of others by chance: a share has decimals, a percent sign, or is called one. */
function isToldAsShare(table: ReadTable, column: LayoutColumn): boolean {
  if (holdsAny(wordsOf(column.labels.join(' ')), SHARE)) return true;
  return classes(table).some((entry) => {
    const quantity = quantityOf(entry.figures.get(column));
    return quantity !== undefined && (quantity.decimals > 0 || quantity.unit === 'persen');
  });
}

/** The counts of all rows; `undefined` where one can't be read, or there is nothing to share. */
function countsOf(table: ReadTable, counts: LayoutColumn): Figure[] | undefined {
  const all = classes(table).flatMap((entry) => {
    const figure = entry.figures.get(counts);
    return figure && !isBlank(figure) ? [figure] : [];
  });
  return all.length < 2 || all.some((one) => !quantityOf(one)) ? undefined : all;
}

function isBlank({ reading }: Figure): boolean {
  return !reading.ok && (reading.because === 'empty' || reading.because === 'dash');
}

/** Of more counts than these no single one is looked for behind a wrong share. */
const MOST_COUNTS = 60;

/** A row's share as a calculation over all counts, its own the first of them. */
export function shareCalculation(
  share: Figure,
  count: Figure,
  all: readonly Figure[],
): Calculation | undefined {
  if (all.length > MOST_COUNTS) return undefined;
  const term = (figure: Figure, quantity: Quantity): Term => ({ ref: figure.ref, quantity });
  const given = (figure: Figure) => term(figure, quantityOf(figure) as Quantity);
  const stated = quantityOf(share) as Quantity;
  return calculation(
    term(share, { ...stated, precision: { decimals: stated.decimals } }),
    [given(count), ...all.filter((one) => one !== count).map(given)],
    (counts) => scale(divide(counts[0] as Estimate, sum(counts)), 100),
  );
}

/** A row's share with its count, and how it compares; `undefined` where one of them is no figure. */
export function shareOf(
  entry: Entry,
  counts: LayoutColumn,
  shares: LayoutColumn,
  total: Estimate,
): { readonly share: Figure; readonly count: Figure; readonly judgement: Judgement } | undefined {
  const share = entry.figures.get(shares);
  const count = entry.figures.get(counts);
  const stated = quantityOf(share);
  const counted = quantityOf(count);
  const expected = counted && scale(divide(estimate(counted), total), 100);
  if (!share || !count || !stated || !expected) return undefined;
  return {
    share,
    count,
    judgement: judge({ ...stated, precision: { decimals: stated.decimals } }, expected),
  };
}
