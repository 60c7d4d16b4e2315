import type { Batch } from '#app';
import { address, type CellContent } from '#core/grid';

/** The version of the log's contract; it rises when a reader of version 1 would misunderstand it. */
const VERSION = 1;

/**
 * What was changed as JSON, for an auditor or another program: its names, order and types stay.
 *
 * @param names of the file that was read, and of the one that was written
 * @returns indented JSON with a final line break
 */
export function writeMendLog(
  batches: readonly Batch[],
  names: { readonly file: string; readonly output: string },
): string {
  const changes = batches.flatMap(({ time, changes }) =>
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
