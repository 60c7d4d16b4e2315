import type { Touched } from '#app';
import { watchSheets } from './watch-sheets';

/**
 * Calls back whenever cells of any sheet were changed or calculated, and when a sheet came, went or was renamed.
 *
 * @returns ends the watch
 */
export function watchWorkbook(changed: (what: Touched) => void): Promise<() => Promise<void>> {
  return watchSheets(({ sheet }) => changed(sheet === undefined ? {} : { sheet }));
}
