import { type CellRef, cellKey } from '#core/grid';
import type { Unchecked } from '#core/report';

/** Calculations that could not be checked for one reason. */
export interface UncheckedGroup {
  readonly reason: string;
  readonly cells: readonly CellRef[];
}

/**
 * What could not be checked, by reason, the most frequent first; each cell once.
 *
 * @param table the id of the only table that is asked for
 */
export function uncheckedGroups(unchecked: readonly Unchecked[], table?: string): UncheckedGroup[] {
  const groups = new Map<string, Map<string, CellRef>>();
  for (const { at, reason, table: where } of unchecked) {
    if (table !== undefined && where !== table) continue;
    const cells = groups.get(reason) ?? new Map<string, CellRef>();
    cells.set(cellKey(at), at);
    groups.set(reason, cells);
  }
  return [...groups]
    .map(([reason, cells]) => ({ reason, cells: [...cells.values()] }))
    .sort((a, b) => b.cells.length - a.cells.length);
}
