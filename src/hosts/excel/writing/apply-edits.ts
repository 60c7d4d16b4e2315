import { type Applied, HostError } from '#app';
import type { CellContent, Edit } from '#core/grid';
import { CELLS } from '../reading/cells';
import { changeOrRestore, putBack } from './change-or-restore';
import { portionsOf } from './runs';
import { contentsOf, findTargets } from './target';
import { GENERAL, writeContents } from './write-content';

/**
 * Changes cells, all or none. Three syncs: the sheets, what is there, the writing; one more of the last two for
 * every further thousand edits. Rows that a filter hides are changed like any other.
 *
 * @throws HostError `other` where a cell holds something else than was written into it; everything is put back then
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<readonly Applied[]> {
  if (edits.length === 0) return [];
  const portions = await findTargets(context, portionsOf(edits));
  const restores = portions.map((targets) => () => {
    for (const { range, was } of targets) writeContents(range, was);
  });
  await changeOrRestore(
    context,
    portions.map((targets) => () => {
      for (const { range, run, was } of targets) {
        writeContents(
          range,
          run.map(({ to }, i) => ({ ...to, format: to.format ?? formatOf(was[i]) })),
        );
        range.load(CELLS);
      }
    }),
    restores,
  );
  const applied: Applied[] = [];
  for (const { range, run, was } of portions.flat()) {
    const now = contentsOf(range);
    for (const [i, { at, to, index }] of run.entries()) {
      const is = now[i] as CellContent;
      if (!holds(is, to)) {
        const error = new HostError('other', 'a cell holds something else than was written', at.sheet);
        await putBack(context, restores, error);
        throw error;
      }
      applied[index] = { at, was: was[i] as CellContent, is };
    }
  }
  return applied;
}

/** Whether a cell holds what was written. Excel writes formulas in its own way, and keeps fifteen digits. */
function holds(is: CellContent, { value, formula }: CellContent): boolean {
  if (formula !== undefined) return is.formula !== undefined;
  const [held, written] = [is.value, value].map((one) =>
    typeof one === 'number' ? Number(one.toPrecision(15)) : one === '' ? null : one,
  );
  return is.formula === undefined && JSON.stringify(held) === JSON.stringify(written);
}

function formatOf(content: CellContent | undefined): string {
  return content?.format ?? GENERAL;
}
