import { HostError } from '#app';
import type { CellRef } from '#core/grid';

/**
 * Selects a cell, which brings it into view, frozen panes or not.
 *
 * @throws HostError `lost` where the sheet is gone, `deep-hidden` or `hidden` where the sheet can't be activated, `hidden` where a hidden row or
 *   column (hidden by hand, by a group or by a filter) holds the cell
 */
export async function showCell(context: Excel.RequestContext, at: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new HostError('lost', 'there is no such sheet', at.sheet);
  if (sheet.visibility === 'VeryHidden') throw new HostError('deep-hidden', sheet.visibility, at.sheet);
  if (sheet.visibility !== 'Visible') throw new HostError('hidden', sheet.visibility, at.sheet);
  const cell = sheet.getCell(at.row, at.col).load('rowHidden,columnHidden');
  await context.sync();
  if (cell.rowHidden || cell.columnHidden) throw new HostError('hidden', 'row or column', at.sheet);
  sheet.activate();
  cell.select();
  await context.sync();
}
