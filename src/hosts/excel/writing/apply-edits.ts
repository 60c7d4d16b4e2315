import type { Applied } from '#app';
import type { Edit } from '#core/grid';
import { CELLS } from '../reading/cells';
import { changeOrRestore } from './change-or-restore';
import { portions } from './portions';
import { contentOf, findTargets } from './target';
import { GENERAL, writeContent } from './write-content';

/**
 * Changes cells, all or none. Three syncs: the sheets, what is there, the writing; one more of the last two for
 * every further thousand edits.
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
    portions(targets).map((some) => () => {
      for (const { cell, edit, was } of some) {
        writeContent(cell, edit.to, edit.to.format ?? was.format ?? GENERAL);
        cell.load(CELLS);
      }
    }),
    portions(targets).map((some) => () => {
      for (const { cell, was } of some) writeContent(cell, was, was.format ?? GENERAL);
    }),
  );
  return targets.map(({ cell, edit, was }) => ({ at: edit.at, was, is: contentOf(cell) }));
}
