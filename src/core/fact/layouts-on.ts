import type { Sheet } from '#core/grid';
import { type Layout, ofYear, readLayout, titleOf, yearsIn } from '#core/layout';
import type { Steps } from '#core/steps';
import { detectTables } from '#core/table';

/** The tables of the sheets that were looked at. A sheet is never changed, only replaced, and forgotten with it. */
const known = new WeakMap<Sheet, readonly Layout[]>();

/** The tables of a sheet; those that name no year are of the one year that all others name. */
export function* layoutsOn(sheet: Sheet): Steps<readonly Layout[]> {
  const layouts = known.get(sheet) ?? (yield* findLayouts(sheet));
  known.set(sheet, layouts);
  return layouts;
}

function* findLayouts(sheet: Sheet): Steps<Layout[]> {
  const layouts: Layout[] = [];
  for (const table of yield* detectTables(sheet)) layouts.push(yield* readLayout(table));
  const years = new Set(layouts.flatMap((layout) => wordsOn(layout).flatMap(yearsIn)));
  const [year] = years;
  if (year === undefined || years.size > 1) return layouts;
  return layouts.map((layout) => (isTimeless(layout) ? ofYear(layout, year) : layout));
}

/** A table's title and headers. */
function wordsOn({ table }: Layout): string[] {
  return [titleOf(table), ...table.columns.flatMap((one) => one.labels)];
}

/** Whether a table names no year at all, nor a period of years, nor one in each row. */
function isTimeless(layout: Layout): boolean {
  const named = wordsOn(layout).some((text) => /(?:19|20)\d\d/.test(text));
  return !named && layout.columns.every((one) => one.role !== 'tahun');
}
