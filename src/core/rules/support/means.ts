import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import type { LayoutColumn } from '#core/layout';
import { type Estimate, estimate, exactly, mean, type Quantity } from '#core/number';

/** What stands above a mean in its column. */
export interface Above {
  /** Of the body rows since the last mean, or of all where a mean follows right upon another. */
  readonly figures: readonly Figure[];
  /** Of all body rows, whatever means stand between them. */
  readonly every: readonly Figure[];
  /** The means of groups. */
  readonly means: readonly Figure[];
  /** How many of the rows print a dash. */
  readonly blanks: number;
  /** Whether one of the rows holds a figure that can't be read. */
  readonly unreadable: boolean;
}

const MALFORMED: ReadonlySet<string> = new Set(['mixed-separators', 'bad-grouping', 'error-value']);

/** What a printed mean may be made of. */
export function figuresAbove(table: ReadTable, average: Entry, column: LayoutColumn): Above {
  const every: Figure[] = [];
  const means: Figure[] = [];
  let since: Figure[] = [];
  let blanks = 0;
  let unreadable = false;
  for (const entry of table.entries.slice(0, table.entries.indexOf(average))) {
    const figure = entry.figures.get(column);
    if (entry.kind === 'average') {
      since = [];
      blanks = 0;
      if (quantityOf(figure)) means.push(figure as Figure);
    }
    if (entry.kind !== 'body' || !figure || figure.inherited) continue;
    if (quantityOf(figure)) {
      since.push(figure);
      every.push(figure);
    } else if (!figure.reading.ok && figure.reading.because === 'dash') blanks++;
    else if (!figure.reading.ok && MALFORMED.has(figure.reading.because)) unreadable = true;
  }
  return { figures: since.length > 0 ? since : every, every, means, blanks, unreadable };
}

/** Figures whose mean a row may print. */
export interface MeanWay {
  /** One and more. */
  readonly figures: readonly Figure[];
  /** The most that each of them counts for. */
  readonly most?: number;
}

export function meanOf({ figures, most }: MeanWay): Estimate {
  const counted = figures.map((figure) => {
    const one = estimate(quantityOf(figure) as Quantity);
    return most !== undefined && one.value.gt(most) ? exactly(most) : one;
  });
  return mean(counted) as Estimate;
}

/**
 * Means that offices print: of all figures, of the top rows only, of the rows that head a group or of those below
 * them, of the means of groups, or with no figure counting for more than 100.
 */
export function waysToMean(
  table: ReadTable,
  { figures, every, means }: Above,
  column: LayoutColumn,
): readonly MeanWay[] {
  const entryOf = new Map(table.entries.map((entry) => [entry.figures.get(column), entry]));
  const top = figures.filter((figure) => entryOf.get(figure)?.parent === undefined);
  const heads = figures.filter((figure) => isAlone(entryOf.get(figure), figure));
  const below = figures.filter((figure) => !heads.includes(figure));
  const parts = [top, heads, below, every, means].filter((part) => part.length > 1);
  return [{ figures }, ...parts.map((part) => ({ figures: part })), { figures, most: 100 }].filter(
    (way) => way.figures.length > 0,
  );
}

/** Whether a row holds no other figure: the head of a group, with the mean of the rows below it. */
function isAlone(entry: Entry | undefined, figure: Figure): boolean {
  return [...(entry?.figures.values() ?? [])].every((one) => one === figure || quantityOf(one) === undefined);
}
