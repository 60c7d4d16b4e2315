import { HostError, type Selection } from '#app';
import { areaOf, EXTENTS } from './reading/extent';

/** What the user has selected; the first of several areas. */
export async function selectedArea(context: Excel.RequestContext): Promise<Selection> {
  const selected = context.workbook.getSelectedRanges();
  const sheet = selected.worksheet.load('name');
  const areas = selected.areas.load(EXTENTS);
  await context.sync();
  const [first] = areas.items;
  if (!first) throw new HostError('unselected', 'no cell is selected');
  return { sheet: sheet.name, area: areaOf(first) };
}
