import { address, type CellContent } from '#core/grid';
import { shownText } from '#core/number';
import type { LogRow } from '#core/summary';
import type { Batch } from './saved-state';

/**
 * The changes of a history as a reader is told of them, the oldest first.
 *
 * @param timeText writes an ISO time as the reader's clock shows it
 */
export function logRows(history: readonly Batch[], timeText: (time: string) => string): LogRow[] {
  return history.flatMap(({ time, changes }) =>
    changes.map(({ at, from, to, rule, reason }) => ({
      time: timeText(time),
      at,
      was: told(from),
      is: told(to),
      rule,
      reason,
    })),
  );
}

/** What a cell holds, in words: what it shows, and the formula behind it. */
function told(content: CellContent): string {
  const shown = shownText(content);
  const { formula, value } = content;
  if (formula !== undefined) return shown === '' ? `=${formula}` : `${shown} (rumus =${formula})`;
  return value === null ? '(kosong)' : shown;
}

/** A change as the file of the log lists it. */
interface FiledChange {
  readonly time: string;
  readonly sheet: string;
  readonly cell: string;
  readonly from: CellContent;
  readonly to: CellContent;
  readonly rule: string;
  readonly reason: string;
}

/** The changes of a history as a file: JSON, version 1, the oldest first, times as ISO 8601 in UTC. */
export function logText(history: readonly Batch[]): string {
  const changes = history.flatMap(({ time, changes }) =>
    changes.map(
      ({ at, from, to, rule, reason }): FiledChange => ({
        time,
        sheet: at.sheet,
        cell: address(at.row, at.col),
        from,
        to,
        rule,
        reason,
      }),
    ),
  );
  return `${JSON.stringify({ version: 1, changes }, null, 2)}\n`;
}
