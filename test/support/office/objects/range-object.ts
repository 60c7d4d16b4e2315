import { type Area, isCellError } from '#core/grid';
import { around, contains, eachCell, fullAddress, LAST_COL, LAST_ROW, meets } from '../areas';
import type { BookCell, BookSheet } from '../book';
import { collection, type HostObject } from '../host-object';
import type { OfficeHost } from '../office-host';
import { invalid, Refusal } from '../refusal';
import { areasObject } from './areas-object';
import { formatObject } from './format-object';
import { rulesObject } from './rules-object';
import { sheetObject } from './sheet-object';
import { writeContents, writeFormats, writeLink } from './write';

const MERGES_LIMIT = 512;
const DEEPEST = 7;

/** A rectangle of cells. */
export function rangeObject(host: OfficeHost, sheet: BookSheet, area: Area): HostObject {
  if (area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COL) {
    throw invalid('the range lies beyond the sheet');
  }
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const range = (one: Area) => rangeObject(host, sheet, one);

  const read = (visit: (cell: BookCell) => unknown) =>
    rows * columns > host.cellsPerRead ? null : eachCell(sheet, area, visit);
  const cell = (row: number, col: number) =>
    range({ top: area.top + row, left: area.left + col, bottom: area.top + row, right: area.left + col });
  const row = (index: number) => range({ ...area, top: area.top + index, bottom: area.top + index });

  return host.reference((id) => ({
    type: 'Range',
    identity: { _ReferenceId: id },
    get: {
      Address: () => fullAddress(sheet, area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rows,
      ColumnCount: () => columns,
      Values: () => read(shownValue),
      Formulas: () =>
        read(({ formula, ...rest }) => (formula === undefined ? shownValue(rest) : `=${formula}`)),
      NumberFormat: () => read(({ format }) => format ?? 'General'),
      ValueTypes: () => read(valueType),
      RowHidden: () => every(numbers(area.top, area.bottom).map((row) => sheet.hiddenRows.includes(row))),
      ColumnHidden: () =>
        every(numbers(area.left, area.right).map((col) => sheet.hiddenColumns.includes(col))),
      SavedAsArray: () => every(eachCell(sheet, area, (_, row, col) => isInArray(sheet, row, col)).flat()),
      HasSpill: () => false,
      Worksheet: () => sheetObject(host, sheet),
      ConditionalFormats: () => rulesObject(host, sheet, [area]),
      Format: () => formatObject(host, sheet, [area], { Protection: protection }),
      DataValidation: () => ({
        type: 'DataValidation',
        identity: {},
        set: {
          Rule: (rule: unknown) => {
            host.beforeChange();
            sheet.choices = [...(sheet.choices ?? []), { area, rule }];
          },
        },
      }),
    },
    set: {
      Values: (value) => writeContents(host, sheet, area, value),
      Formulas: (value) => writeContents(host, sheet, area, value),
      NumberFormat: (value) => writeFormats(host, sheet, area, value),
      Hyperlink: (value) => writeLink(host, sheet, area, value),
    },
    call: {
      GetCell: cell,
      GetRow: row,
      GetBoundingRect: (other: HostObject) => range(around([area, areaOf(other)]) as Area),
      _ValidateArraySize: (givenRows: number, givenColumns: number) => {
        if (givenRows !== rows || givenColumns !== columns) throw invalid('the array has another size');
      },
      GetMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => meets(merge, area));
        if (merges.length > MERGES_LIMIT) throw new Refusal('GeneralException', 'too many merged areas');
        return merges.length === 0 ? null : areasObject(host, sheet, merges);
      },
      GetTables: (fullyContained?: boolean) =>
        collection(
          'TableScopedCollection',
          () =>
            sheet.tables
              .filter(({ area: one }) => (fullyContained ? contains(area, one) : meets(one, area)))
              .map(tableObject),
          (item) => [item.identity.Id],
        ),
      GetRowProperties: () =>
        numbers(area.top, area.bottom).map((index) => ({ rowHidden: sheet.hiddenRows.includes(index) })),
      GetColumnProperties: () =>
        numbers(area.left, area.right).map((index) => ({
          columnHidden: sheet.hiddenColumns.includes(index),
        })),
      Merge: (across?: boolean) => {
        host.beforeChange();
        if (across) throw invalid('the test host merges whole areas only');
        if (sheet.merges.some((merge) => meets(merge, area))) throw invalid('merged areas meet');
        sheet.merges.push(area);
      },
      Group: (option: string) => {
        host.beforeChange();
        if (option !== 'ByRows' || columns !== LAST_COL + 1) throw invalid('not whole rows');
        sheet.outline ??= {};
        for (const index of numbers(area.top, area.bottom)) {
          sheet.outline[index] = (sheet.outline[index] ?? 0) + 1;
          if ((sheet.outline[index] ?? 0) > DEEPEST) throw invalid('too deep an outline');
        }
      },
      Select: () => {
        host.book.selection = { sheet: sheet.name, areas: [area] };
      },
    },
  }));

  function protection(): HostObject {
    const locked = eachCell(sheet, area, ({ unlocked }) => !unlocked).flat();
    return { type: 'FormatProtection', identity: {}, get: { Locked: () => every(locked) } };
  }
}

/** What all of them are; null where they differ, as Excel tells of several cells. */
function every(all: readonly boolean[]): boolean | null {
  return all.every((one) => one === all[0]) ? (all[0] ?? null) : null;
}

function isInArray(sheet: BookSheet, row: number, col: number): boolean {
  return sheet.arrays.some((one) => contains(one, { top: row, left: col, bottom: row, right: col }));
}

function tableObject({ name }: BookSheet['tables'][number]): HostObject {
  return { type: 'Table', identity: { Id: name }, get: { Id: () => name, Name: () => name } };
}

/** The area of a range object that came back as an argument. */
export function areaOf(range: HostObject): Area {
  const number = (name: string) => range.get?.[name]?.() as number;
  const top = number('RowIndex');
  const left = number('ColumnIndex');
  return { top, left, bottom: top + number('RowCount') - 1, right: left + number('ColumnCount') - 1 };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function shownValue({ value }: BookCell): string | number | boolean {
  return isCellError(value) ? value.error : (value ?? '');
}

function valueType({ value, formula }: BookCell): string {
  if (isCellError(value)) return 'Error';
  if (value === undefined || (value === '' && formula === undefined)) return 'Empty';
  return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof value as 'number'];
}
