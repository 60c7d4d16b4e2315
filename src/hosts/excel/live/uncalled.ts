import { type CellRef, type CellValue, cellKey } from '#core/grid';
import type { OwnRowFunction } from '#core/own-row';
import type { Caller } from './callers';

/** A call that Excel made, where it stands and what it was given. */
export interface Placed {
  readonly name: OwnRowFunction;
  readonly at: CellRef;
  readonly given: CellValue | undefined;
}

/**
 * The functions for which it is not certain that each cell was called for itself. Excel may take streaming calls with
 * the same arguments, here none, for one, and show what it gave in all their cells (said of it in
 * OfficeDev/Excel-Custom-Functions issue 102; whether an address tells them apart is not documented). So a cell that
 * must have called, and of which no call is known, makes all results of its function doubtful; and so does a cell that
 * need not have called, where it shows what another one was given, or where no two calls were ever seen to be apart.
 */
export function uncalled(callers: readonly Caller[], placed: readonly Placed[]): Set<OwnRowFunction> {
  const called = new Set(placed.map((one) => one.name + cellKey(one.at)));
  const doubtful = callers.filter(({ name, at, certain, value }) => {
    if (called.has(name + cellKey(at))) return false;
    const alike = placed.filter((one) => one.name === name);
    const apart = new Set(alike.map((one) => cellKey(one.at))).size > 1;
    return certain || !apart || alike.some(({ given }) => given !== undefined && given === value);
  });
  return new Set(doubtful.map(({ name }) => name));
}
