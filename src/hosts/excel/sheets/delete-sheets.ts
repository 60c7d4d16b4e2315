import { hostTrouble } from '../host-trouble';
import { type Part, putBack, unheard } from '../writing/change-or-restore';
import type { ListedSheet } from './list-sheets';

/**
 * Deletes sheets, all or none, in one sync. What is deleted can't be put back: once one is gone, the others follow.
 *
 * @param restore puts back what led up to it, where Excel refuses before any is gone
 */
export async function deleteSheets(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  restore: Part,
): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await unheard(context, () => queueDeletion(context, sheets));
  } catch (error) {
    let left = sheets;
    const settle = async () => {
      left = await stillThere(context, sheets);
      if (left.length < sheets.length) return queueDeletion(context, left);
      showAsBefore(context, sheets);
      await restore();
    };
    await putBack(context, [settle], hostTrouble(error));
    if (left.length === sheets.length) throw error;
  }
}

function queueDeletion(context: Excel.RequestContext, sheets: readonly ListedSheet[]): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { id, visibility } of sheets) {
    const sheet = context.workbook.worksheets.getItem(id);
    // Excel deletes no sheet that is very hidden.
    if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

function showAsBefore({ workbook }: Excel.RequestContext, sheets: readonly ListedSheet[]): void {
  for (const { id, visibility } of sheets) {
    if (visibility === 'VeryHidden') workbook.worksheets.getItem(id).visibility = visibility;
  }
}

async function stillThere(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<ListedSheet[]> {
  const present = context.workbook.worksheets.load('items/id');
  await context.sync();
  return sheets.filter((sheet) => present.items.some(({ id }) => id === sheet.id));
}
