import type { Injector } from '@univerjs/core';
import { AutoFillUIController } from '@univerjs/preset-sheets-core';

/**
 * Lets the corner of the selected cells fill others: the grid library starts what does that some seconds after all the
 * rest, and the corner is seen at once.
 */
export function startFilling(injector: Injector): void {
  injector.get(AutoFillUIController);
}
