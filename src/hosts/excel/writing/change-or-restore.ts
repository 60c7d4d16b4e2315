import { HostError } from '#app';
import { codeOf, hostTrouble } from '../host-trouble';

/** Queues a part of a change; what it queues is carried out in one sync. It may read first. */
export type Part = () => void | Promise<void>;

/** How often is looked whether the user is done typing, and how long is waited between, in milliseconds. */
const LOOKS = 1200;
const BETWEEN = 500;

/**
 * Carries out changes, one sync for each part. Excel keeps what was done before a failure; so after one everything
 * is put back.
 *
 * Excel tells this add-in nothing of these changes, because it made them itself.
 *
 * @param changes queue the changes
 * @param restores queue what puts everything back, however much was changed
 * @throws HostError with what went wrong first
 */
export async function changeOrRestore(
  context: Excel.RequestContext,
  changes: readonly Part[],
  restores: readonly Part[],
): Promise<void> {
  let begun = false;
  try {
    for (const change of changes) {
      await unheard(context, change);
      begun = true;
    }
  } catch (error) {
    // In edit mode Excel refuses a request before its first action.
    if (!begun && isTyping(error)) throw error;
    await putBack(context, restores, hostTrouble(error));
    throw error;
  }
}

/**
 * Puts everything back after a failure.
 *
 * @throws HostError where not even that can be done
 */
export async function putBack(
  context: Excel.RequestContext,
  restores: readonly Part[],
  first: HostError,
): Promise<void> {
  try {
    for (const restore of restores) await onceTyped(() => unheard(context, restore));
  } catch (error) {
    await hearAgain(context);
    const detail = `${first.detail}; and it could not be taken back: ${hostTrouble(error).detail}`;
    throw new HostError('other', detail, first.sheet);
  }
}

/** Tries again while the user types in a cell: what is half done may not stay so. */
async function onceTyped(work: () => Promise<void>): Promise<void> {
  for (let look = 1; ; look++) {
    try {
      return await work();
    } catch (error) {
      if (!isTyping(error) || look === LOOKS) throw error;
      await new Promise((resume) => setTimeout(resume, BETWEEN));
    }
  }
}

function isTyping(error: unknown): boolean {
  return codeOf(error) === 'InvalidOperationInCellEditMode';
}

/** Carries out a part in one sync, of which Excel tells nobody. */
export async function unheard(context: Excel.RequestContext, part: Part): Promise<void> {
  context.runtime.enableEvents = false;
  await part();
  context.runtime.enableEvents = true;
  await context.sync();
}

/** A request that failed half-way left the events off; without them the pane would never again learn of a change. */
async function hearAgain(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync().catch(() => undefined);
}
