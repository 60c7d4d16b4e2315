import type { Paper, PrintPlan } from '#core/plan';
import { pageHeight, SURE } from './page-height';
import type { SheetDraft } from './sheet-draft';

/** What is printed on every page of a sheet, and on what. */
export interface Pages {
  readonly paper: Paper;
  readonly repeat?: PrintPlan['repeat'];
}

/** So many rows go over to the last page with a signature, which never stands alone. */
const COMPANY = 3;

/**
 * Starts a new page before the end of a sheet where it would else be parted, or stand alone on the last page.
 *
 * @param top the first row of the notes and the signature, which end the sheet
 * @param earliest no row before this one goes with them, as a table's second row
 */
export function keepTogether(draft: SheetDraft, top: number, earliest: number, pages: Pages): void {
  const { room, head, used, pageTop } = pageBefore(draft, top, pages);
  if (used + heights(draft, top, draft.next) <= room) return;
  const first = Math.max(pageTop + 1, Math.min(earliest, top), top - COMPANY);
  for (let row = first; row <= top; row++) {
    if (head + heights(draft, row, draft.next) > room) continue;
    draft.breakBefore(withHeads(draft, row, pageTop));
    return;
  }
}

/**
 * Starts a new page before the heading of the last section where that keeps it whole, or at least its first rows with
 * their heading.
 *
 * @param begun the last of these first rows
 */
export function keepSection(draft: SheetDraft, heading: number, begun: number, pages: Pages): void {
  const { room, used } = pageBefore(draft, heading, pages);
  const whole = heights(draft, heading, draft.next);
  const least = whole <= room ? whole : heights(draft, heading, begun + 1);
  if (used + least > room) draft.breakBefore(heading);
}

/**
 * How much of its page the rows before a row take, in points, and the row that this page begins with. Where a page is
 * full it is ended: programs differ in what they put on one, and pages further on would else end elsewhere.
 */
function pageBefore(draft: SheetDraft, row: number, { paper, repeat }: Pages) {
  const room = pageHeight(draft.widths, paper) * SURE;
  const head = repeat ? heights(draft, repeat.first, repeat.last + 1) : 0;
  let used = 0;
  let pageTop = 0;
  for (let at = 0; at < row; at++) {
    const height = draft.heightOfRow(at);
    if (used + height > room && !draft.breaks.includes(at)) {
      const first = withHeads(draft, at, pageTop);
      draft.breakBefore(first);
      used = head + heights(draft, first, at);
      pageTop = first;
    } else if (draft.breaks.includes(at)) {
      used = at > (repeat?.last ?? 0) ? head : 0;
      pageTop = at;
    }
    used += height;
  }
  return { room, head, used, pageTop };
}

/** The first of the headings that stand right above a row, or the row itself. */
function withHeads(draft: SheetDraft, row: number, pageTop: number): number {
  let first = row;
  while (draft.heads.has(first - 1) && first - 1 > pageTop) first--;
  return first;
}

function heights(draft: SheetDraft, from: number, to: number): number {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => draft.heightOfRow(from + i)).reduce(
    (all, one) => all + one,
    0,
  );
}
