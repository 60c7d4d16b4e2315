import type { Workbook } from '#core/grid';
import { ownSheets } from '#core/plan';
import { readLook, readXlsx } from '#hosts/xlsx';
import type { OurSheets, SheetHead, Told } from './messages';
import { packRows } from './pack-rows';

/** The parts of the work that are done once the values are read, and the looks, from 0 to 1. */
const READ = 0.5;
const SEEN = 0.75;

/**
 * Reads a workbook and tells it and how it looks, in portions that take the page a moment each.
 *
 * @throws UnreadableFile as `readXlsx`
 */
export function tellWorkbook(bytes: Uint8Array, tell: (told: Told) => void): Workbook {
  const within = (from: number, to: number) => (part: number) =>
    tell({ kind: 'reading', part: from + part * (to - from) });
  const workbook = readXlsx(bytes, undefined, within(0, READ));
  const look = readLook(bytes, undefined, within(READ, SEEN));
  const looks = look.sheets.map((read) => read());
  const { definedNames, date1904 } = workbook;
  const sheets = workbook.sheets.map((sheet, i) => headOf(sheet, looks[i] as (typeof looks)[number]));
  tell({ kind: 'workbook', sheets, definedNames, date1904, styles: look.styles, undrawn: look.undrawn });
  const total = workbook.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  workbook.sheets.forEach(({ rows }, i) => {
    for (const packed of packRows(i, rows, looks[i]?.styled ?? [])) {
      done += packed.rows.length / 3;
      tell({ kind: 'rows', rows: packed });
      within(SEEN, 1)(Math.min(1, done / Math.max(1, total)));
    }
  });
  tell({ kind: 'opened' });
  return workbook;
}

/** The sheets of ours in a file as it is now. */
export function ourSheets(bytes: Uint8Array): OurSheets {
  const workbook = readXlsx(bytes);
  const users = new Set(ownSheets(workbook).map(({ name }) => name));
  const look = readLook(bytes);
  const ours = workbook.sheets.flatMap((sheet, i) => {
    if (users.has(sheet.name)) return [];
    const sheetLook = look.sheets[i]?.() as Looks;
    return [{ head: headOf(sheet, sheetLook), rows: [...packRows(0, sheet.rows, sheetLook.styled)] }];
  });
  return {
    names: workbook.sheets.map(({ name }) => name),
    definedNames: workbook.definedNames,
    ours,
    styles: look.styles,
  };
}

type Looks = ReturnType<ReturnType<typeof readLook>['sheets'][number]>;

function headOf(
  { rows: _, ...sheet }: Workbook['sheets'][number],
  { styled: __, ...look }: Looks,
): SheetHead {
  return { ...sheet, look };
}
