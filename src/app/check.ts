import { cellKey, type Workbook } from '#core/grid';
import type { CheckResult } from '#core/report';
import { HostError } from './host-error';
import type { SavedState } from './saved-state';
import type { Mark, Progress, WorkbookPort } from './workbook-port';

/** The part of the work that reading the workbook takes, from 0 to 1. */
const READING = 0.5;

/** Lets the host paint and take clicks between two steps of a check. */
export type Pause = () => Promise<void>;

/**
 * Loads what checks: a pane is there before it, and asks for it as soon as it is. Where the network fails, the next call
 * tries again.
 */
export function loadCheck() {
  return import(/* webpackChunkName: "check" */ '#core');
}

/** A workbook as it was read, and what its check came to. */
export interface Checked {
  readonly workbook: Workbook;
  readonly result: CheckResult;
}

/**
 * Reads the workbook of a port and checks it, with pauses, so that a pane stays alive meanwhile.
 *
 * @throws HostError where the host refuses, `cancelled` where the user stopped it
 */
export async function check(
  port: WorkbookPort,
  state: SavedState,
  pause: Pause,
  progress?: Progress,
): Promise<Checked> {
  const workbook = await port.read(progress && part(progress, 0, READING));
  const result = await checkRead(port, workbook, state, pause, progress && part(progress, READING, 1));
  return { workbook, result };
}

/**
 * Checks again, reading only the sheets that were touched. All others stay the very same objects, by which the core
 * knows that it need not look at them again.
 *
 * @param before the workbook as it was last read
 * @param touched names of sheets; `undefined` where it is not known which
 * @throws HostError as `check`
 */
export async function recheck(
  port: WorkbookPort,
  before: Workbook,
  touched: readonly string[] | undefined,
  state: SavedState,
  pause: Pause,
  progress?: Progress,
): Promise<Checked> {
  const known = touched?.every((name) => before.sheets.some((sheet) => sheet.name === name));
  const read = await port.read(progress, known ? touched : undefined);
  const complete = known && touched?.every((name) => read.sheets.some((sheet) => sheet.name === name));
  const workbook = complete ? withSheets(before, read) : known ? await port.read(progress) : read;
  return { workbook, result: await checkRead(port, workbook, state, pause, progress) };
}

function withSheets(before: Workbook, read: Workbook): Workbook {
  const fresh = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  // A port that is asked for some sheets tells only their own names.
  const others = before.definedNames.filter(({ sheet }) => sheet !== undefined && !fresh.has(sheet));
  return {
    ...read,
    sheets: before.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet),
    definedNames: [...others, ...read.definedNames],
  };
}

/**
 * Checks a workbook that a port has just read, with pauses.
 *
 * @throws HostError `cancelled` where the user stopped it
 */
export async function checkRead(
  port: WorkbookPort,
  workbook: Workbook,
  state: SavedState,
  pause: Pause,
  progress?: Progress,
): Promise<CheckResult> {
  if (port.check) return port.check(state.settings, progress);
  const { checkInSteps } = await loadCheck();
  const steps = checkInSteps(workbook, state.settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    progress?.report(step.value);
    await pause();
    if (progress?.cancelled) throw new HostError('cancelled', 'during the check');
  }
}

/** One mark a cell, at the gravest severity of its findings. Notes (info) are not marked: they need no change. */
export function marksFor(findings: CheckResult['findings']): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { at, severity } of findings) {
    const key = cellKey(at);
    if (severity === 'error' || (severity === 'warning' && !marks.has(key))) marks.set(key, { at, severity });
  }
  return [...marks.values()];
}

/** A part of some work as work of its own. */
export function part(whole: Progress, from: number, to: number): Progress {
  return {
    get cancelled() {
      return whole.cancelled;
    },
    report: (done) => whole.report(from + done * (to - from)),
  };
}
