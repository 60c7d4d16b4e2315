import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import { holdsAny, type LayoutColumn, wordsOf } from '#core/layout';
import { divide, type Estimate, estimate, type Judgement, judge, type Quantity, scale } from '#core/number';
import { mayComeOut, type RoughColumn, roughly } from './rough';

/** A column that tells in every row what one column is of another: answers of those asked, tonnes of a hectare. */
export interface Rate {
  readonly rate: LayoutColumn;
  readonly part: LayoutColumn;
  readonly whole: LayoutColumn;
  /** 100 where the column counts in percent, 1 where it is a plain quotient. */
  readonly factor: 100 | 1;
}

/** A row of a rate, and how it compares. */
export interface RateRow {
  readonly entry: Entry;
  readonly result: Figure;
  readonly first: Figure;
  readonly second: Figure;
  readonly stated: Quantity;
  readonly judgement: Judgement;
}

/** So many rows do not come out by chance: two where they print two decimals, else three. */
const ENOUGH = { sharp: 2, blunt: 3 };

/** How far from its rate a part or a whole may stand, in columns: a bound on the search in wide tables. */
const FAR = 6;

/**
 * The rates of a table of counts. Nothing in the header says what a rate is of, its rows do: enough of them come
 * out at the decimals that they print, with two figures and more among them, and at most half as many do not.
 */
export function ratesIn(table: ReadTable): readonly Rate[] {
  const known = found.get(table) ?? findRates(table);
  found.set(table, known);
  return known;
}

/** The rates of the tables that were looked at: several rules ask for them. */
const found = new WeakMap<ReadTable, readonly Rate[]>();

function findRates(table: ReadTable): Rate[] {
  const { columns, relations } = table.layout;
  const made = new Set(relations.map((one) => one.result));
  const counts = columns.filter((one) => one.role === 'jumlah');
  const open = columns.filter((one) => one.role === 'jumlah' || one.role === 'lain');
  const mayBe = roughLook(table);
  return open.flatMap((rate) => {
    if (made.has(rate) || !mayBeRate(table, rate)) return [];
    const near = counts.filter((one) => one !== rate && Math.abs(one.col - rate.col) <= FAR);
    const right = candidates(rate, near).find((one) => mayBe(one) && comesOut(table, one));
    return right ? [right] : [];
  });
}

/** Plain numbers tell at once which of many candidates are worth the exact look. */
function roughLook({ entries }: ReadTable): (rate: Rate) => boolean {
  const columns = new Map<LayoutColumn, RoughColumn>();
  const read = (column: LayoutColumn): RoughColumn => {
    const rough = columns.get(column) ?? roughly(entries, column);
    columns.set(column, rough);
    return rough;
  };
  return ({ rate, part, whole, factor }) => {
    const [a, b] = [read(part).values, read(whole).values];
    return mayComeOut(read(rate), (row) => {
      const [first, second] = [a[row], b[row]];
      return first === undefined || second === undefined ? undefined : (first / second) * factor;
    });
  };
}

/** Counts of people and things are whole; a rate has decimals, or is called one. */
function mayBeRate(table: ReadTable, column: LayoutColumn): boolean {
  return (
    namesRate(column) ||
    table.entries.some((entry) => (quantityOf(entry.figures.get(column))?.decimals ?? 0) > 0)
  );
}

function candidates(rate: LayoutColumn, counts: readonly LayoutColumn[]): Rate[] {
  return counts.flatMap((whole) =>
    counts
      .filter((part) => part !== whole && part.worth === whole.worth)
      .flatMap((part): Rate[] => [
        { rate, part, whole, factor: 100 },
        { rate, part, whole, factor: 1 },
      ]),
  );
}

function comesOut(table: ReadTable, rate: Rate): boolean {
  const figures = new Set<string>();
  let right = 0;
  let wrong = 0;
  let sharp = true;
  for (const { stated, judgement } of rateRows(table, rate)) {
    if (judgement.verdict === 'differs') wrong++;
    if (judgement.verdict !== 'agrees') continue;
    right++;
    sharp &&= stated.decimals >= 2;
    figures.add(stated.shown.toFixed());
  }
  return right >= ENOUGH[sharp ? 'sharp' : 'blunt'] && figures.size >= 2 && wrong * 2 <= right;
}

/** The rows in which a rate and what it is made of are given. */
export function* rateRows(table: ReadTable, { rate, part, whole, factor }: Rate): Generator<RateRow> {
  for (const entry of table.entries) {
    const [result, first, second] = [rate, part, whole].map((column) => entry.figures.get(column));
    const stated = quantityOf(result);
    const a = quantityOf(first);
    const b = quantityOf(second);
    if (!result || !first || !second || !stated || !a || !b || result.inherited) continue;
    const expected = quotient(estimate(a), estimate(b), factor);
    if (!expected) continue;
    const printed = { ...stated, precision: { decimals: stated.decimals } };
    yield { entry, result, first, second, stated: printed, judgement: judge(printed, expected) };
  }
}

/** A quotient, in percent where the factor says so. */
export function quotient(a: Estimate, b: Estimate, factor: number): Estimate | undefined {
  return scale(divide(a, b), factor);
}

/** Words of measures that no total adds up. */
const RATE_WORDS = [
  'persen',
  'persentase',
  'presentase',
  'prosentase',
  'rasio',
  'ratio',
  'rate',
  'indeks',
  'tingkat',
  'laju',
  'kepadatan',
  'produktivitas',
  'prevalensi',
  'rata rata',
  'rerata',
  'skor',
  'harga',
  'per',
];

/** Whether a column's header names a measure of which a total row gives the mean or the whole, not the sum. */
export function namesRate(column: LayoutColumn): boolean {
  return holdsAny(column.labels.flatMap(wordsOf), RATE_WORDS);
}
