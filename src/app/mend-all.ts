import type { Finding, Fix } from '#core/finding';
import { cellKey } from '#core/grid';
import type { CheckResult } from '#core/report';
import { act } from './act';
import { check, type Pause } from './check';
import { HostError, type HostTrouble } from './host-error';
import { openFindings } from './ignores';
import type { Batch, LoggedChange, SavedState } from './saved-state';
import type { WorkbookPort } from './workbook-port';

/** Which fixes are wanted: the safe ones, or also suggested ones whose figure is certainly the wrong one. */
export type MendChoice = 'safe' | 'certain';

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
}

/** What stands against the change of single cells, and not against any. */
const OF_CELLS: ReadonlySet<HostTrouble> = new Set(['protected', 'bound', 'changed', 'lost'] as const);

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
  const { result: before } = await check(port, state, pause);
  const refused = new Map<string, Refused>();
  const touched = new Set<string>();
  const batches: Batch[] = [];
  let after = before;
  let kept = state;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = openFindings(after, kept).filter((finding) => !refused.has(keyOf(finding)));
    // A figure is mended in the form that it has once the safe fixes are made.
    const safe = chooseFixes(open, 'safe', new Set());
    const chosen = safe.length > 0 || choice === 'safe' ? safe : chooseFixes(open, choice, touched);
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
  return { state: kept, batches, before, after, refused: [...refused.values()] };
}

/** The fix of a finding that may be made without being asked for by name. */
export function fixFor({ fixes }: Finding, choice: MendChoice): Fix | undefined {
  const safe = fixes.find(({ kind }) => kind === 'safe');
  return safe ?? (choice === 'certain' ? fixes.find(({ certain }) => certain) : undefined);
}

interface Chosen {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * Fixes that can be made together: none changes what another changes or rests on. Those that are left come again in
 * the next round, with what is known then.
 *
 * @param touched cells that are not to be changed, since a suggestion changed them before
 */
function chooseFixes(
  findings: readonly Finding[],
  choice: MendChoice,
  touched: ReadonlySet<string>,
): readonly Chosen[] {
  const changed = new Set<string>();
  const needed = new Set<string>();
  const chosen: Chosen[] = [];
  for (const finding of findings) {
    const fix = fixFor(finding, choice);
    if (!fix) continue;
    const cells = fix.changes.map(({ at }) => cellKey(at));
    const restsOn = fix.restsOn.map(cellKey);
    if (cells.some((cell) => changed.has(cell) || needed.has(cell) || touched.has(cell))) continue;
    if (restsOn.some((cell) => changed.has(cell))) continue;
    for (const cell of cells) changed.add(cell);
    for (const cell of restsOn) needed.add(cell);
    chosen.push({ finding, fix });
  }
  return chosen;
}

/** Applies fixes together; where the host refuses them so, each half by itself, down to the one that it refuses. */
async function applied(
  port: WorkbookPort,
  state: SavedState,
  chosen: readonly Chosen[],
  time: string,
  refused: Map<string, Refused>,
): Promise<SavedState> {
  try {
    return await act(port, state, chosen.flatMap(logged), time);
  } catch (error) {
    if (!(error instanceof HostError && OF_CELLS.has(error.trouble))) throw error;
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

function logged({ finding, fix }: Chosen): readonly LoggedChange[] {
  return fix.changes.map((change) => ({ ...change, rule: finding.rule, reason: finding.message }));
}

function keyOf({ fingerprint, at }: Finding): string {
  return `${fingerprint} ${cellKey(at)}`;
}
