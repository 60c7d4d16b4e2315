import { PAPERS, type SheetPlan } from '#core/plan';
import { pageHeight } from '../../../src/core/summary/lay/page-height';
import { triedWorkbooks } from '../../support/tried';
import { shownIn, summariesOf } from './read-plan';

/** The rows of each page, as breaks part them. */
function pages({ rows, print }: SheetPlan): SheetPlan['rows'][] {
  const starts = [0, ...(print.breaks ?? []), Number.POSITIVE_INFINITY];
  return starts
    .slice(1)
    .map((end, i) => rows.filter(({ index }) => index >= (starts[i] as number) && index < end));
}

const says = (rows: SheetPlan['rows'], pattern: RegExp) =>
  rows.some(({ cells }) => cells.some(({ content }) => pattern.test(String(shownIn(content)))));

describe.each(triedWorkbooks)('the pages of %s', (_, workbook) => {
  it.each(PAPERS)('hold what is on them, and no signature stands alone: %s', (paper) => {
    for (const plan of summariesOf(workbook, { paper }).plans) {
      const parts = pages(plan);
      for (const rows of parts) {
        const used = rows.reduce((all, { height = 15 }) => all + height, 0);
        expect({ sheet: plan.name, fits: used <= pageHeight(plan.widths, paper) }).toEqual({
          sheet: plan.name,
          fits: true,
        });
      }
      const last = parts.at(-1) ?? [];
      expect(says(last, /^NIP /)).toBe(true);
      // Beside the place and date, the office's head, the name and NIP stands something else that is seen.
      const shown = last.filter(({ cells }) => cells.some(({ content }) => content !== undefined));
      expect(shown.length).toBeGreaterThan(4);
    }
  });
});
