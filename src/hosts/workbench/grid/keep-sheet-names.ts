import { IPermissionService } from '@univerjs/core';
import { WorkbookRenameSheetPermission } from '@univerjs/preset-sheets-core';
import type { OpenGrid } from './open-grid';

/**
 * Keeps the tabs from taking another name: the grid library would show it, although the change was refused.
 *
 * @param refused told where the user tries
 */
export function keepSheetNames(
  { injector, unit }: OpenGrid,
  container: HTMLElement,
  refused: () => void,
): void {
  const permission = new WorkbookRenameSheetPermission(unit);
  injector.get(IPermissionService).updatePermissionPoint(permission.id, false);
  container.addEventListener('dblclick', ({ target }) => {
    if (target instanceof Element && target.closest('[data-u-comp="slide-tab-item"]')) refused();
  });
}
