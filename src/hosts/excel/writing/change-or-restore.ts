import { HostError } from '#app';
import { codeOf, hostTrouble } from '../host-trouble';

/**
 * Carries out changes in one sync, and hence in one step of Excel's undo list. Excel keeps what a batch did before
 * it failed; so after a failure everything is put back.
 *
 * Excel tells this add-in nothing of these changes, because it made them itself.
 *
 * @param change queues the changes
 * @param restore queues what puts everything back, however much was changed; it may read first
 * @throws HostError with what went wrong first
 */
export async function changeOrRestore(
  context: Excel.RequestContext,
  change: () => void,
  restore: () => void | Promise<void>,
): Promise<void> {
  try {
    context.runtime.enableEvents = false;
    change();
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    // In edit mode Excel refuses the whole batch before its first action.
    if (codeOf(error) === 'InvalidOperationInCellEditMode') throw error;
    await putBack(context, restore, hostTrouble(error));
    throw error;
  }
}

async function putBack(
  context: Excel.RequestContext,
  restore: () => void | Promise<void>,
  first: HostError,
): Promise<void> {
  try {
    context.runtime.enableEvents = false;
    await restore();
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    const detail = `${first.detail}; and it could not be taken back: ${hostTrouble(error).detail}`;
    throw new HostError('other', detail, first.sheet);
  }
}
