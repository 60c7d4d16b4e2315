import { area, used, WHOLE_SHEET } from '../areas';
import type { BookSheet } from '../book';
import { collection, type HostObject } from '../host-object';
import type { OfficeHost } from '../office-host';
import { invalid } from '../refusal';
import { areasObject } from './areas-object';
import { nameObject } from './name-object';
import { rangeObject } from './range-object';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };
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
      Names: () =>
        collection(
          'NamedItemCollection',
          () => host.book.names.filter((name) => name.sheet === sheet.name).map(nameObject),
          (item) => [item.get?.Name?.()],
        ),
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
      Activate: () => {
        if (sheet.visibility !== 'visible') throw invalid(`${sheet.name} is hidden`);
        host.book.selection = { sheet: sheet.name, areas: host.book.selection.areas };
      },
    },
  };
}
