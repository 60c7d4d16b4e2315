import type { Finding } from '#core/finding';
import { cellKey } from '#core/grid';
import type { CheckResult } from '#core/report';
import { act } from './act';
import { check, type Pause } from './check';
import { chooseMends, type MendChoice } from './choose-mends';
import { deedOf, type Mend } from './deeds';
import { type HostTrouble, isOfCells } from './host-error';
import { openFindings } from './ignores';
import type { Batch, SavedState } from './saved-state';
import type { WorkbookPort } from './workbook-port';

/** A finding whose fix the host refused. */
export interface Refused {
  readonly finding: Finding;
  readonly trouble: HostTrouble;
}

/** What came of mending a workbook. */
export interface Mended {
  /** What the workbook keeps now. */
  readonly state: SavedState;
  /** What was changed, one batch for each round that the check took. */
  readonly batches: readonly Batch[];
  /** The workbook as it was found, and as it is now. */
  readonly before: CheckResult;
  readonly after: CheckResult;
  readonly refused: readonly Refused[];
  /** Whether the workbook's dates count from 1904. */
  readonly date1904: boolean;
}

/** More rounds than this mend nothing more: each figure is changed once only. */
const MOST_ROUNDS = 12;

/**
 * Applies the fixes of all findings that are not ignored, and checks again until nothing is left to apply. A fix is
 * made whole or not at all; one that the host refuses does not keep the others from being made.
 *
 * @param state what the workbook keeps
 * @param time now, as ISO 8601 in UTC
 * @throws HostError where the workbook can't be read, or can't keep what was done
 */
export async function mendAll(
  port: WorkbookPort,
  state: SavedState,
  choice: MendChoice,
  time: string,
  pause: Pause,
): Promise<Mended> {
  const { workbook, result: before } = await check(port, state, pause);
  const refused = new Map<string, Refused>();
  const touched = new Set<string>();
  const batches: Batch[] = [];
  let after = before;
  let kept = state;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = openFindings(after, kept).filter((finding) => !refused.has(keyOf(finding)));
    // A figure is mended in the form that it has once the safe fixes are made.
    const safe = chooseMends(open, 'safe');
    const chosen = safe.length > 0 || choice === 'safe' ? safe : chooseMends(open, choice, touched);
    if (chosen.length === 0) break;
    const history = kept.history;
    kept = await applied(port, kept, chosen, time, refused);
    const changes = kept.history.slice(history.length).flatMap((batch) => batch.changes);
    if (changes.length === 0) continue;
    const suggested = chosen.filter(({ fix }) => fix.kind === 'suggested').flatMap(({ fix }) => fix.changes);
    for (const { at } of suggested) touched.add(cellKey(at));
    const batch = { time, changes };
    batches.push(batch);
    // What had to be done in several steps is one click to take back.
    if (kept.history.length > history.length + 1) {
      kept = { ...kept, history: [...history, batch] };
      await port.save(kept);
    }
    after = (await check(port, kept, pause)).result;
  }
  const { date1904 } = workbook;
  return { state: kept, batches, before, after, refused: [...refused.values()], date1904 };
}

/** Applies fixes together; where the host refuses them so, each half by itself, down to the one that it refuses. */
async function applied(
  port: WorkbookPort,
  state: SavedState,
  chosen: readonly Mend[],
  time: string,
  refused: Map<string, Refused>,
): Promise<SavedState> {
  try {
    return await act(port, state, deedOf(...chosen), time);
  } catch (error) {
    if (!isOfCells(error)) throw error;
    const [first, ...others] = chosen;
    if (first && others.length === 0) {
      refused.set(keyOf(first.finding), { finding: first.finding, trouble: error.trouble });
      return state;
    }
    const half = Math.ceil(chosen.length / 2);
    const next = await applied(port, state, chosen.slice(0, half), time, refused);
    return applied(port, next, chosen.slice(half), time, refused);
  }
}

function keyOf({ fingerprint, at }: Finding): string {
  return `${fingerprint} ${cellKey(at)}`;
}
