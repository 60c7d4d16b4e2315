import type { Sheet, Workbook } from '#core/grid';
import { SHEET_KEYS, type SheetKey, SUMMARY_KEYS, type SummaryKey } from './sheet-plan';

/**
 * The hidden name, local to an inserted sheet, by which it is known as ours; its formula is the key as a text, e.g.
 * `"ringkasan"`. It stays when the user renames, moves or copies the sheet within the workbook.
 */
export const MARK = '_SAKIP_LEMBAR';

/** Which of our sheets a sheet is; `undefined` for a sheet of the user's. */
export function sheetKeyOf(workbook: Workbook, sheet: string): SheetKey | undefined {
  const mark = workbook.definedNames.find((name) => name.name === MARK && name.sheet === sheet);
  return SHEET_KEYS.find((key) => mark?.formula === `"${key}"`);
}

/** Which summary a sheet is; `undefined` for a sheet of the user's and for the log. */
export function summaryKeyOf(workbook: Workbook, sheet: string): SummaryKey | undefined {
  const key = sheetKeyOf(workbook, sheet);
  return isSummary(key) ? key : undefined;
}

/** Whether a sheet of ours is one of the summaries, which come and go together. */
export function isSummary(key: SheetKey | undefined): key is SummaryKey {
  return SUMMARY_KEYS.some((one) => one === key);
}

/** The sheets that the user made: what is checked and summarised. */
export function ownSheets(workbook: Workbook): readonly Sheet[] {
  return workbook.sheets.filter((sheet) => sheetKeyOf(workbook, sheet.name) === undefined);
}
