import { address, type CellContent, isRetyped, localFormula } from '#core/grid';
import { shownText } from '#core/number';
import type { LogRow } from '#core/summary';
import type { Batch } from './saved-state';

/**
 * The changes of a history as a reader is told of them, the oldest first.
 *
 * @param timeText writes an ISO time as the reader's clock shows it
 * @param date1904 whether the workbook's dates count from 1904
 */
export function logRows(
  history: readonly Batch[],
  timeText: (time: string) => string,
  date1904: boolean,
): LogRow[] {
  return history.flatMap(({ time, changes }) =>
    changes.map(({ at, from, to, rule, reason }) => {
      const [was, is] = [told(from, date1904), told(to, date1904)];
      const tell = isRetyped({ from, to }) ? kindOf : was === is ? storedIn : () => '';
      return { time: timeText(time), at, was: was + tell(from), is: is + tell(to), rule, reason };
    }),
  );
}

/** What a cell holds, in words: what it shows, and the formula behind it. */
function told(content: CellContent, date1904: boolean): string {
  const shown = shownText(content, date1904);
  const { value } = content;
  if (content.formula !== undefined) {
    const formula = localFormula(content.formula);
    return shown === '' ? `=${formula}` : `${shown} (rumus =${formula})`;
  }
  return value === null ? '(kosong)' : shown;
}

/** What a cell holds, where a text and a number look alike. */
function kindOf({ value }: CellContent): string {
  return typeof value === 'number' ? ' (angka)' : typeof value === 'string' ? ' (teks)' : '';
}

/** The number that a cell stores, where two look alike as they are shown. */
function storedIn({ value, formula }: CellContent): string {
  return typeof value === 'number' && formula === undefined
    ? ` (tersimpan ${String(value).replace('.', ',')})`
    : '';
}

/** The version of the file's contract; it rises when a reader of version 1 would misunderstand it. */
const VERSION = 1;

/** Names for who reads the log elsewhere. */
export interface LogNames {
  /** The file that was read. */
  readonly file?: string;
  /** The one that was written. */
  readonly output?: string;
}

/**
 * The changes of a history as a file, for an auditor or another program, the oldest first: its names, order and types
 * stay.
 *
 * @returns indented JSON with a final line break
 */
export function logText(history: readonly Batch[], names: LogNames = {}): string {
  const changes = history.flatMap(({ time, changes }) =>
    changes.map(({ at, from, to, rule, reason }) => ({
      time,
      sheet: at.sheet,
      cell: address(at.row, at.col),
      from: from.value,
      to: to.value,
      formula: formulas(from, to),
      format: { from: from.format ?? null, to: to.format ?? null },
      rule,
      reason,
    })),
  );
  return `${JSON.stringify({ version: VERSION, ...names, changes }, null, 2)}\n`;
}

/** The formula that the cell had and has, without `=`; `null` where it had and has none. */
function formulas(from: CellContent, to: CellContent) {
  if (from.formula === undefined && to.formula === undefined) return null;
  return { from: from.formula ?? null, to: to.formula ?? null };
}
