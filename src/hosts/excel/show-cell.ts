import { HostError } from '#app';
import type { CellRef } from '#core/grid';

/**
 * Selects a cell, which brings it into view.
 *
 * @throws HostError `lost` where the sheet is gone, `hidden` where it can't be activated
 */
export async function showCell(context: Excel.RequestContext, at: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new HostError('lost', 'there is no such sheet', at.sheet);
  if (sheet.visibility !== 'Visible') throw new HostError('hidden', sheet.visibility, at.sheet);
  sheet.activate();
  sheet.getCell(at.row, at.col).select();
  await context.sync();
}
