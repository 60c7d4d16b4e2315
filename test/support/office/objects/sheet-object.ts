import { area, used, WHOLE_SHEET } from '../areas';
import type { BookSheet } from '../book';
import type { HostObject } from '../host-object';
import { members } from '../members';
import type { OfficeHost } from '../office-host';
import { invalid } from '../refusal';
import { deleteSheet, moveSheet, renameSheet, showSheet, VISIBILITY } from '../sheets';
import { areasObject } from './areas-object';
import { chartsObject } from './chart-object';
import { namesObject } from './name-object';
import { breaksObject, freezePanesObject, pageLayoutObject } from './page-object';
import { rangeObject } from './range-object';

/** In characters of the default font; what `columnWidth` tells in points. */
const STANDARD_WIDTH = 8.43;
/** The longest address that `getRanges` takes. */
const LONGEST_ADDRESS = 8192;

/** A worksheet. */
export function sheetObject(host: OfficeHost, sheet: BookSheet): HostObject {
  const usedRange = (valuesOnly?: boolean) => used(sheet, Boolean(valuesOnly));
  const range = (one: Parameters<typeof rangeObject>[2]) => rangeObject(host, sheet, one);
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => VISIBILITY[sheet.visibility],
      Protection: () => ({
        type: 'WorksheetProtection',
        identity: {},
        get: {
          Protected: () => sheet.protection !== undefined,
          Options: () => (sheet.protection ? { ...sheet.protection } : null),
        },
      }),
      Names: () => namesObject(host, sheet.name),
      Position: () => host.book.sheets.indexOf(sheet),
      StandardWidth: () => STANDARD_WIDTH,
      Charts: () => chartsObject(host, sheet),
      PageLayout: () => pageLayoutObject(host, sheet),
      FreezePanes: () => freezePanesObject(host, sheet),
      HorizontalPageBreaks: () => breaksObject(host, sheet),
    },
    set: {
      Name: (value) => renameSheet(host, sheet, String(value)),
      Position: (value) => moveSheet(host, sheet, Number(value)),
      Visibility: (value) => showSheet(host, sheet, String(value)),
      ...members(host, () => settings(sheet), ['TabColor', 'Gridlines']).set,
    },
    call: {
      GetRange: (address?: string) =>
        range(address === undefined || address === null ? WHOLE_SHEET : area(address)),
      GetRanges: (address: string) => {
        if (address.length > LONGEST_ADDRESS) throw invalid('the address is too long');
        return areasObject(host, sheet, address.split(',').map(area));
      },
      GetRangeByIndexes: (top: number, left: number, rows: number, columns: number) =>
        range({ top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      GetCell: (row: number, col: number) => range({ top: row, left: col, bottom: row, right: col }),
      GetUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        const found = usedRange(valuesOnly);
        return found && range(found);
      },
      Delete: () => deleteSheet(host, sheet),
      Activate: () => {
        if (sheet.visibility !== 'visible') throw invalid(`${sheet.name} is hidden`);
        host.book.selection = { sheet: sheet.name, areas: host.book.selection.areas };
      },
    },
  };
}

function settings(sheet: BookSheet): Record<string, unknown> {
  sheet.set ??= {};
  return sheet.set;
}
