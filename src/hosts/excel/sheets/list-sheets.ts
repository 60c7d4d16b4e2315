import { HostError } from '#app';
import { MARK, SHEET_KEYS, type SheetKey } from '#core/plan';

/** A sheet of the workbook. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  /** Its place among all sheets, from 0. */
  readonly position: number;
  readonly visibility: Excel.Worksheet['visibility'];
  /** Which of our sheets it is; absent for one of the user's. */
  readonly key: SheetKey | undefined;
}

/**
 * Lists the sheets of a workbook whose sheets may be changed, in two syncs.
 *
 * @throws HostError `protected` where the workbook's structure is
 */
export async function listSheets(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const protection = context.workbook.protection.load('protected');
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/position,items/visibility');
  await context.sync();
  if (protection.protected) throw new HostError('protected', "the workbook's structure");
  const marks = sheets.items.map((sheet) => sheet.names.getItemOrNullObject(MARK).load('formula'));
  await context.sync();
  return sheets.items.map(({ id, name, position, visibility }, i) => ({
    id,
    name,
    position,
    visibility,
    key: keyOf(marks[i]),
  }));
}

function keyOf(mark: Excel.NamedItem | undefined): SheetKey | undefined {
  if (!mark || mark.isNullObject) return undefined;
  return SHEET_KEYS.find((key) => mark.formula === markFormula(key));
}

/** What the hidden name stands for by which a sheet is known as ours. */
export function markFormula(key: SheetKey): string {
  return `="${key}"`;
}
