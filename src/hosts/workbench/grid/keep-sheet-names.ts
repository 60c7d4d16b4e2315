import { IPermissionService } from '@univerjs/core';
import { WorkbookRenameSheetPermission } from '@univerjs/preset-sheets-core';
import type { OpenGrid } from './open-grid';

/**
 * Keeps the tabs from taking another name: the grid library would show it, although the change was refused.
 *
 * @param refused told where the user tries
 * @returns ends it
 */
export function keepSheetNames(
  { injector, unit }: OpenGrid,
  container: HTMLElement,
  refused: () => void,
): () => void {
  injector.get(IPermissionService).updatePermissionPoint(new WorkbookRenameSheetPermission(unit).id, false);
  const tell = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('[data-u-comp="slide-tab-item"]')) refused();
  };
  container.addEventListener('dblclick', tell);
  return () => container.removeEventListener('dblclick', tell);
}
