import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import { holdsAny, type LayoutColumn, wordsOf } from '#core/layout';
import { type Estimate, estimate, exactly, judge, mean, type Quantity } from '#core/number';

/** A column that is the mean of others in every row: `Rata-rata` behind the months. */
export interface RowMean {
  readonly mean: LayoutColumn;
  readonly parts: readonly LayoutColumn[];
}

/** A printed mean with the figures of its row that it is made of. */
export interface MeanInRow {
  readonly entry: Entry;
  readonly figure: Figure;
  /** As it prints its decimals, whatever its column is taken for. */
  readonly stated: Quantity;
  readonly parts: readonly Figure[];
  /** How many of its columns print nothing. */
  readonly blanks: number;
}

const MEAN_WORDS = ['rata rata', 'rerata', 'rataan', 'mean'];
const TOTAL_WORDS = ['jumlah', 'total', 'jml'];
/** So many rows must come out before the others are held to it, */
const ROWS = 2;
/** and so many times as many as don't. */
const TIMES = 3;

function says(column: LayoutColumn, words: readonly string[]): boolean {
  return holdsAny(wordsOf(column.labels.at(-1) ?? ''), words);
}

/** The columns right before a mean that stand under one label, or are of one role; a total between them is passed over. */
function candidates(columns: readonly LayoutColumn[], at: number): LayoutColumn[][] {
  const before = columns.slice(0, at).filter((one) => !says(one, TOTAL_WORDS));
  const last = before.at(-1);
  if (!last) return [];
  const run = (isAlike: (one: LayoutColumn) => boolean) =>
    before.slice(before.findLastIndex((one) => !isAlike(one)) + 1);
  const grouped = last.labels.length > 1 ? run((one) => one.labels[0] === last.labels[0]) : [];
  return [grouped, run((one) => one.role === last.role && one.tahun === last.tahun)];
}

/** A row's mean and its parts; `undefined` where one of them can't be read. */
export function meanInRow(entry: Entry, { mean, parts }: RowMean): MeanInRow | undefined {
  const figure = entry.figures.get(mean);
  const quantity = quantityOf(figure);
  if (!figure || !quantity || figure.inherited) return undefined;
  const found: Figure[] = [];
  let blanks = 0;
  for (const column of parts) {
    const part = entry.figures.get(column);
    if (part && quantityOf(part)) found.push(part);
    else if (!part || part.reading.ok || !['dash', 'empty'].includes(part.reading.because)) return undefined;
    else blanks++;
  }
  if (found.length < 2) return undefined;
  const stated = { ...quantity, precision: { decimals: quantity.decimals } };
  return { entry, figure, stated, parts: found, blanks };
}

/** What a row's mean should be: of the columns that print something, or with the others counted as nothing. */
export function meansOf({ parts, blanks }: MeanInRow): Estimate[] {
  const values = parts.map((part) => estimate(quantityOf(part) as Quantity));
  const zeros = Array.from({ length: blanks }, () => exactly(0));
  return [mean(values), ...(blanks > 0 ? [mean([...values, ...zeros])] : [])].filter(
    (one) => one !== undefined,
  );
}

/** Whether a row's mean comes out. */
export function comesOut(row: MeanInRow): boolean {
  return meansOf(row).some((expected) => judge(row.stated, expected).verdict !== 'differs');
}

/** The means of columns that the rows of a table bear out. */
export function rowMeans({ layout, entries }: ReadTable): RowMean[] {
  return layout.columns.flatMap((column, at) => {
    if (!says(column, MEAN_WORDS)) return [];
    const found = candidates(layout.columns, at)
      .filter((parts) => parts.length >= 2)
      .map((parts): RowMean => ({ mean: column, parts }));
    return found.find((one) => isBorneOut(entries, one)) ?? [];
  });
}

function isBorneOut(entries: readonly Entry[], one: RowMean): boolean {
  const rows = entries.flatMap((entry) => meanInRow(entry, one) ?? []);
  // A row of equal figures has their mean whatever it is made of.
  const right = rows.filter((row) => comesOut(row) && isTelling(row)).length;
  const wrong = rows.filter((row) => !comesOut(row)).length;
  return right >= ROWS && right >= wrong * TIMES;
}

function isTelling({ parts }: MeanInRow): boolean {
  const [first, ...others] = parts.map((part) => (quantityOf(part) as Quantity).shown);
  return others.some((one) => first && !one.eq(first));
}
