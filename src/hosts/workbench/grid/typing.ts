import { CellValueType, type ICellData, type Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { englishFormula, localFormula } from '#core/grid';
import { readTyped, writeForTyping } from './typed';

/** Before all others, which read as an English user types. */
const FIRST = 1000;

/** Reads what is typed as an Indonesian types it, and shows figures so when a cell is typed in again. */
export function readTyping(injector: Injector, isIndonesian: () => boolean): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, row, col, worksheet }, next) => {
      if (!cell) return next(cell);
      const plain = withoutRichText(cell);
      if (!isIndonesian()) return next(plain);
      if (typeof plain.f === 'string') return { ...plain, f: englishFormula(plain.f) };
      if (typeof plain.v !== 'string' || plain.t === CellValueType.FORCE_STRING) return plain;
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      const { value, format } = readTyped(plain.v, style?.n?.pattern);
      if (value === null) return { ...plain, v: '', t: null };
      const type =
        typeof value === 'number'
          ? CellValueType.NUMBER
          : typeof value === 'boolean'
            ? CellValueType.BOOLEAN
            : CellValueType.STRING;
      return {
        ...plain,
        v: typeof value === 'boolean' ? Number(value) : value,
        t: type,
        ...(format === undefined ? {} : { s: { ...style, n: { pattern: format } } }),
      };
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    // Who does not call `next` has the last word.
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      if (!cell || !raw || !isIndonesian()) return next(cell);
      if (typeof raw.f === 'string') return { ...cell, f: localFormula(raw.f) };
      if (raw.t !== CellValueType.NUMBER || typeof raw.v !== 'number' || raw.si) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(raw)?.n?.pattern;
      return { ...cell, v: writeForTyping(raw.v, pattern), t: CellValueType.STRING };
    },
  });
}

/** Letters of different looks in one cell can't be kept in the file: the words are. */
function withoutRichText(cell: ICellData): ICellData {
  const text = cell.p?.body?.dataStream;
  if (text === undefined) return cell;
  const { p: _, ...rest } = cell;
  return { ...rest, p: null, v: text.replace(/\r\n$/, '').replaceAll('\r', '\n'), t: CellValueType.STRING };
}
