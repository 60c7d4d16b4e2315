import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { address, areaAddress, type Cell, isCellError, type Sheet, type Workbook } from '#core/grid';

const HIDDEN = { visible: 0, hidden: 1, veryHidden: 2 } as const;
const TYPES = { string: 's', number: 'n', boolean: 'b' } as const;
/** Error values by the numbers that the library knows them by. */
const ERRORS: Readonly<Record<string, number>> = { '#DIV/0!': 0x07, '#REF!': 0x17, '#N/A': 0x2a };

/** A workbook as the bytes of an .xlsx file, written by a library that shares no code with our reader. */
export function xlsxFrom(workbook: Workbook): Uint8Array {
  const book = utils.book_new();
  for (const sheet of workbook.sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  book.Workbook = {
    Sheets: workbook.sheets.map(({ name, visibility }) => ({ name, Hidden: HIDDEN[visibility] })),
  };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

function worksheet({ rows, merges, hiddenColumns }: Sheet): WorkSheet {
  const cells = rows.flatMap(({ index, cells }) =>
    cells.map((cell) => [address(index, cell.col), cellObject(cell)] as const),
  );
  const bottom = rows.at(-1)?.index ?? 0;
  const right = Math.max(0, ...rows.flatMap((row) => row.cells.map(({ col }) => col)));
  return {
    ...Object.fromEntries(cells),
    '!ref': areaAddress({ top: 0, left: 0, bottom, right }),
    '!merges': merges.map((area) => utils.decode_range(areaAddress(area))),
    '!rows': Array.from({ length: bottom + 1 }, (_, row) => ({
      hidden: rows.some(({ index, hidden }) => index === row && hidden === true),
    })),
    '!cols': Array.from({ length: right + 1 }, (_, col) => ({ hidden: hiddenColumns.includes(col) })),
  };
}

function cellObject({ value, formula, format }: Cell): CellObject {
  const more = { ...(formula ? { f: formula } : {}), ...(format ? { z: format } : {}) };
  if (isCellError(value)) return { t: 'e', v: ERRORS[value.error] as number, ...more };
  if (value === null) return { t: 'z', ...more };
  return { t: TYPES[typeof value as keyof typeof TYPES], v: value, ...more };
}
