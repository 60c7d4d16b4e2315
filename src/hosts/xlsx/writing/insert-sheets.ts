import type { SheetPlan } from '#core/plan';
import { exchangeSheets } from './exchange-sheets';
import type { ListedSheet } from './listed-sheets';

/** What Excel takes for a sheet's name: at most 31 characters, and none that formulas need for themselves. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/**
 * Inserts sheets into an .xlsx or .xlsm file. A sheet of ours with the same key gives its place to the new one;
 * the others come behind the last sheet. Everything else of the file stays as it is: parts are copied as they are
 * packed, but for those that list the sheets and the styles.
 *
 * Sheets refer to each other by name, so that a sheet of ours which gets another name must not be referred to.
 *
 * @param bytes the whole file
 * @param plans the sheets, in the order in which new ones are to stand
 * @returns the changed file; the same plans give the same bytes. Throws UnreadableFile for what is no workbook,
 * UnwritableFile for a workbook that must not be changed (both with a sentence for the user), and RangeError for a
 * plan that no file can hold
 */
export function insertSheets(bytes: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  return exchangeSheets(bytes, (sheets) => {
    const incoming = plans.map((plan) => ({ plan, instead: sheets.find((sheet) => sheet.key === plan.key) }));
    const going = incoming.map(({ instead }) => instead);
    expectNames(
      plans,
      sheets.filter((sheet) => !going.includes(sheet)),
    );
    return { incoming, dropped: [] };
  });
}

function expectNames(plans: readonly SheetPlan[], staying: readonly ListedSheet[]): void {
  const taken = new Set(staying.map((sheet) => sheet.name.toLowerCase()));
  for (const { name } of plans) {
    const key = name.toLowerCase();
    if (!SHEET_NAME.test(name) || taken.has(key))
      throw new RangeError(`No sheet can have this name: ${name}`);
    taken.add(key);
  }
  if (new Set(plans.map((plan) => plan.key)).size < plans.length) {
    throw new RangeError('Two plans of one sheet.');
  }
}
