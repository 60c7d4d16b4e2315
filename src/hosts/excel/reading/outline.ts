import type { Area, DefinedName } from '#core/grid';
import { areaOf, EXTENT } from './extent';
import { askMerges } from './merged-areas';

/** What is known of a sheet before its cells are read. */
export interface Outline {
  readonly sheet: Excel.Worksheet;
  /** The smallest rectangle around all values and formulas; absent where there are none. */
  readonly used?: Area;
  readonly names: readonly DefinedName[];
  /** The merged areas; absent where they are too many to be told at once, and are still to be read. */
  readonly merges?: readonly Area[];
}

/**
 * Reads how large the sheets are and what is merged in them, in one sync. Where a sheet has more merged areas
 * than Excel gives at once, the sync fails, and a second one reads the sizes alone.
 */
export async function outline(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Outline[]> {
  const asked = sheets.map((sheet) => ({
    ...ask(sheet),
    merges: askMerges(sheet.getUsedRangeOrNullObject()),
  }));
  try {
    await context.sync();
    return asked.map(({ merges, ...one }) => ({ ...told(one), merges: merges() }));
  } catch {
    // Excel does not say that this was the reason; any other one shows again.
    const again = sheets.map(ask);
    await context.sync();
    return again.map(told);
  }
}

type Asked = ReturnType<typeof ask>;

function ask(sheet: Excel.Worksheet) {
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(EXTENT),
    names: sheet.names.load('items/name,items/formula,items/scope'),
  };
}

function told({ sheet, used, names }: Asked): Outline {
  return {
    sheet,
    // Excel lists the names of the whole workbook among a sheet's own too (OfficeDev/office-js issue 1011).
    names: names.items
      .filter(({ scope }) => scope === 'Worksheet')
      .map((item) => ({ ...definedName(item), sheet: sheet.name })),
    ...(used.isNullObject ? {} : { used: areaOf(used) }),
  };
}

/** A name whose `name` and `formula` were loaded. */
export function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, formula: String(formula).replace(/^=/, '') };
}
