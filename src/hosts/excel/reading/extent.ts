import type { Area } from '#core/grid';

/** What has to be loaded of a range for `areaOf`. */
export const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';

/** The same of the ranges of a collection. */
export const EXTENTS = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

/** Where a range lies whose EXTENT was loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** The range that lies there; `areaOf` of it is the area. */
export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
