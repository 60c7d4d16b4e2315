import type { Change, Edit } from '#core/grid';
import { type Basis, expectUnchanged, holdsSame } from './expect-unchanged';
import { HostError } from './host-error';
import type { Batch, LoggedChange, SavedState } from './saved-state';
import type { WorkbookPort } from './workbook-port';

/** Changes with why they are made, to be made together and taken back together. */
export type Deed = readonly LoggedChange[];

/**
 * Makes changes and keeps in the workbook what they were: all or nothing.
 *
 * @param deed one change a cell, none twice
 * @param time now, as ISO 8601 in UTC
 * @param basis what the changes were thought of by, where the workbook may have changed since
 * @returns the state that the workbook now keeps
 * @throws HostError `changed` where a cell no longer holds what was seen, or what the host refuses with; the workbook
 *   is as it was then
 */
export async function act(
  port: WorkbookPort,
  state: SavedState,
  deed: Deed,
  time: string,
  basis?: Basis,
): Promise<SavedState> {
  if (deed.length === 0) return state;
  await expectUnchanged(port, deed, basis);
  const applied = await port.apply(deed);
  const changes = deed.map((change, i): LoggedChange => {
    const { was, is } = applied[i] as (typeof applied)[number];
    return { ...change, from: was, to: is };
  });
  const next = { ...state, history: [...state.history, { time, changes }] };
  return keepOrRestore(
    port,
    next,
    applied.map(({ at, was }) => ({ at, to: was })),
  );
}

/**
 * Takes back the last changes that were kept, of this sitting or of an earlier one.
 *
 * @param batches how many clicks are taken back, the last one first
 * @throws HostError as `act`; `changed` where someone changed one of the cells since
 */
export async function takeBack(port: WorkbookPort, state: SavedState, batches = 1): Promise<SavedState> {
  const gone = state.history.slice(Math.max(0, state.history.length - batches));
  if (gone.length === 0) return state;
  const back = inverse(gone);
  await expectUnchanged(port, back);
  const applied = await port.apply(back);
  const next = { ...state, history: state.history.slice(0, state.history.length - gone.length) };
  return keepOrRestore(
    port,
    next,
    applied.map(({ at, was }) => ({ at, to: was })),
  );
}

/**
 * What leads from the cells as they are to what they were before some batches: one change a cell.
 *
 * @throws HostError `changed` where someone changed a cell between two of them: what was typed there would be lost
 */
function inverse(batches: readonly Batch[]): Change[] {
  const back = new Map<string, Change>();
  for (const { changes } of batches)
    for (const { at, from, to } of changes) {
      const key = `${at.row},${at.col},${at.sheet}`;
      const earlier = back.get(key);
      if (earlier && !holdsSame(from, earlier.from))
        throw new HostError('changed', 'changed between two batches', at.sheet);
      back.set(key, { at, from: to, to: earlier?.to ?? from });
    }
  return [...back.values()];
}

async function keepOrRestore(
  port: WorkbookPort,
  next: SavedState,
  restore: readonly Edit[],
): Promise<SavedState> {
  try {
    await port.save(next);
    return next;
  } catch (error) {
    await port.apply(restore).catch((second) => {
      throw new HostError('other', `not kept (${error}), and not taken back (${second})`);
    });
    throw error;
  }
}
