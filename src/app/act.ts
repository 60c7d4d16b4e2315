import { type CellContent, type Change, cellKey, type Edit } from '#core/grid';
import type { Deed } from './deeds';
import { type Basis, expectUnchanged, holdsSame } from './expect-unchanged';
import { HostError } from './host-error';
import type { Batch, LoggedChange, SavedState } from './saved-state';
import type { WorkbookPort } from './workbook-port';

/** Ends after so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** How often a busy host is asked, and how long is waited between, in milliseconds: a user may type for long. */
const LOOKS = 1200;
const BETWEEN = 500;

/**
 * Makes changes and keeps in the workbook what they were: all or nothing.
 *
 * @param deed one change a cell, none twice
 * @param time now, as ISO 8601 in UTC
 * @param basis what the changes were thought of by, where the workbook may have changed since
 * @param wait ends after so many milliseconds, where a user may type in between
 * @returns the state that the workbook now keeps
 * @throws HostError `changed` where a cell no longer holds what was seen, or what the host refuses with; the workbook
 *   is as it was then
 */
export async function act(
  port: WorkbookPort,
  state: SavedState,
  deed: Deed,
  time: string,
  { basis, wait }: { readonly basis?: Basis | undefined; readonly wait?: Wait } = {},
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
    wait,
  );
}

/**
 * Takes back the last changes that were kept, of this sitting or of an earlier one.
 *
 * @param batches how many clicks are taken back, the last one first
 * @param wait as for `act`
 * @throws HostError as `act`; `changed` where someone changed one of the cells since
 */
export async function takeBack(
  port: WorkbookPort,
  state: SavedState,
  batches = 1,
  wait?: Wait,
): Promise<SavedState> {
  const gone = state.history.slice(Math.max(0, state.history.length - batches));
  if (gone.length === 0) return state;
  expectUnbroken(gone);
  const back = changesBack(gone);
  await expectUnchanged(port, back);
  const applied = await port.apply(back);
  const next = { ...state, history: state.history.slice(0, state.history.length - gone.length) };
  return keepOrRestore(
    port,
    next,
    applied.map(({ at, was }) => ({ at, to: was })),
    wait,
  );
}

/** What leads from the cells as they are to what they were before some batches: one change a cell. */
export function changesBack(batches: readonly Batch[]): readonly Change[] {
  const back = new Map<string, Change>();
  for (const { changes } of batches)
    for (const { at, from, to } of changes)
      back.set(cellKey(at), { at, from: to, to: back.get(cellKey(at))?.to ?? from });
  return [...back.values()];
}

/** @throws HostError `changed` where someone changed a cell between two batches: what was typed there would be lost */
function expectUnbroken(batches: readonly Batch[]): void {
  const held = new Map<string, CellContent>();
  for (const { changes } of batches)
    for (const { at, from, to } of changes) {
      const before = held.get(cellKey(at));
      if (before && !holdsSame(from, before))
        throw new HostError('changed', 'changed between two batches', at.sheet);
      held.set(cellKey(at), to);
    }
}

/**
 * Keeps a state, or puts the cells back. A host that is busy with its user refuses both: then it is tried again, because
 * a change that is kept nowhere could never be taken back.
 */
async function keepOrRestore(
  port: WorkbookPort,
  next: SavedState,
  restore: readonly Edit[],
  wait: Wait | undefined,
): Promise<SavedState> {
  for (let look = 1; ; look++) {
    try {
      await port.save(next);
      return next;
    } catch (error) {
      try {
        await port.apply(restore);
      } catch (second) {
        if (wait && look < LOOKS && isBusy(error) && isBusy(second)) {
          await wait(BETWEEN);
          continue;
        }
        throw new HostError('other', `not kept (${error}), and not taken back (${second})`);
      }
      throw error;
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof HostError && error.trouble === 'busy';
}
