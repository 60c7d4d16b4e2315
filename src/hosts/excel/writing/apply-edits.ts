import type { Applied, Edit } from '#app';
import { CELLS } from '../reading/cells';
import { changeOrRestore } from './change-or-restore';
import { contentOf, findTargets } from './target';
import { GENERAL, writeContent } from './write-content';

/**
 * Changes cells, all or none: one sync reads what is there, one writes.
 *
 * Rows that a filter hides are changed like any other, because cells are written one by one.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<readonly Applied[]> {
  if (edits.length === 0) return [];
  const targets = await findTargets(context, edits);
  await changeOrRestore(
    context,
    () => {
      for (const { cell, edit, was } of targets) {
        writeContent(cell, edit.to, edit.to.format ?? was.format ?? GENERAL);
        cell.load(CELLS);
      }
    },
    () => {
      for (const { cell, was } of targets) writeContent(cell, was, was.format ?? GENERAL);
    },
  );
  return targets.map(({ cell, edit, was }) => ({ at: edit.at, was, is: contentOf(cell) }));
}
