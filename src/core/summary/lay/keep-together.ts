import type { Paper, PrintPlan } from '#core/plan';
import { pageHeight, SURE } from './page-height';
import type { SheetDraft } from './sheet-draft';

/**
 * Starts a new page before a block at the end of a sheet where it would else be parted, as a signature from the name
 * below it.
 *
 * @param top the first row of the block, which ends the sheet
 */
export function keepTogether(
  draft: SheetDraft,
  top: number,
  paper: Paper,
  repeat?: PrintPlan['repeat'],
): void {
  const page = pageHeight(draft.widths, paper);
  const heights = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => draft.heightOfRow(from + i)).reduce((a, b) => a + b, 0);
  const head = repeat ? heights(repeat.first, repeat.last + 1) : 0;
  let used = 0;
  for (let row = 0; row < top; row++) {
    const height = draft.heightOfRow(row);
    if (draft.breaks.includes(row) || used + height > page) used = row > (repeat?.last ?? 0) ? head : 0;
    used += height;
  }
  const block = heights(top, draft.next);
  const isParted = used + block > page * SURE;
  if (!draft.breaks.includes(top) && isParted && head + block <= page) draft.breaks.push(top);
}
