import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from '@univerjs/core';
import type { SheetHead } from '../document/messages';

/** Excel's own sizes, where a sheet gives none: characters and points. */
const WIDTH = 8.43 + 5 / 7;
const HEIGHT = 15;

/** What the grid calls a style of the file. */
type StyleName = (style: number) => string;

/** What the grid holds of a sheet besides its cells, its columns and what is merged. */
export function sheetData(
  { name, visibility, look }: SheetHead,
  styleName: StyleName,
): Partial<IWorksheetData> {
  const { rows, columns } = look.freeze;
  return {
    name,
    tabColor: look.tab ?? '',
    hidden: visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startColumn: columns > 0 ? columns : -1,
      startRow: rows > 0 ? rows : -1,
    },
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixelsOfWidth(look.defaultWidth ?? WIDTH),
    defaultRowHeight: pixelsOfHeight(look.defaultHeight ?? HEIGHT),
    rowData: Object.fromEntries(
      look.rows.map(({ index: row, height, hidden, style }): [number, Partial<IRowData>] => [
        row,
        {
          ...(height === undefined ? {} : { h: pixelsOfHeight(height), ia: BooleanNumber.FALSE }),
          ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
          ...(style === undefined ? {} : { s: styleName(style) }),
        },
      ]),
    ),
    showGridlines: look.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/**
 * What the grid holds of the columns of a sheet.
 *
 * @param count how many the grid has
 */
export function columnData(
  { look }: SheetHead,
  count: number,
  styleName: StyleName,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, style } of look.columns) {
    for (let col = first; col <= Math.min(last, count - 1); col++) {
      columns[col] = {
        ...(width === undefined ? {} : { w: pixelsOfWidth(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === undefined ? {} : { s: styleName(style) }),
      };
    }
  }
  return columns;
}

/** Pixels of a digit of the usual default font. */
const DIGIT = 7;

function pixelsOfWidth(characters: number): number {
  return Math.max(1, Math.trunc(characters * DIGIT + 0.5));
}

function pixelsOfHeight(points: number): number {
  return Math.max(1, Math.round((points * 96) / 72));
}
