import type { Sheet, Workbook } from '#core/grid';
import { SUMMARY_KEYS, type SummaryKey } from './sheet-plan';

/**
 * The hidden name, local to an inserted sheet, by which it is known as ours; its formula is the key as a text, e.g.
 * `"ringkasan"`. It stays when the user renames, moves or copies the sheet within the workbook.
 */
export const MARK = '_SAKIP_LEMBAR';

/** Which of our sheets a sheet is; `undefined` for a sheet of the user's. */
export function summaryKeyOf(workbook: Workbook, sheet: string): SummaryKey | undefined {
  const mark = workbook.definedNames.find((name) => name.name === MARK && name.sheet === sheet);
  return SUMMARY_KEYS.find((key) => mark?.formula === `"${key}"`);
}

/** The sheets that the user made: what is checked and summarised. */
export function ownSheets(workbook: Workbook): readonly Sheet[] {
  return workbook.sheets.filter((sheet) => summaryKeyOf(workbook, sheet.name) === undefined);
}
