import { checkInSteps } from '#core';
import type { Settings } from '#core/fact';
import type { Workbook } from '#core/grid';
import type { CheckResult } from '#core/report';

/** In milliseconds: so often the thread listens whether the work is still wanted. */
const LISTEN_EVERY = 60;

/**
 * Checks a workbook in this thread, which hears other messages between the steps.
 *
 * @param report told how much is done, from 0 to 1
 * @param isStopped asked between the steps
 * @returns `undefined` where it was stopped
 */
export async function checkApart(
  workbook: Workbook,
  settings: Settings,
  report: (part: number) => void,
  isStopped: () => boolean,
): Promise<CheckResult | undefined> {
  const steps = checkInSteps(workbook, settings);
  let listened = Number.NEGATIVE_INFINITY;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - listened < LISTEN_EVERY) continue;
    report(step.value);
    await new Promise((resume) => setTimeout(resume));
    if (isStopped()) return undefined;
    listened = performance.now();
  }
}
