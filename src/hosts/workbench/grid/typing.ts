import {
  CellValueType,
  type ICellData,
  type Injector,
  type IStyleData,
  type Worksheet,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { englishFormula, localFormula } from '#core/grid';
import { INDONESIAN, type Notation, readTyped, writeForTyping } from './typed';

/** Before all others, which read as an American types. */
const FIRST = 1000;

/** Reads what is typed as the page's language writes it, and shows figures so when a cell is typed in again. */
export function readTyping(injector: Injector, notation: () => Notation): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    // Who does not call `next` has the last word.
    handler: (cell, { workbook, row, col, worksheet }, next) => {
      if (!cell) return next(cell);
      const plain = withoutRichText(cell);
      const raw = worksheet.getCellRaw(row, col);
      const style = workbook.getStyles().getStyleByCell(raw);
      const held = style?.n?.pattern ?? (raw ? undefined : inheritedPattern(worksheet, row, col));
      // The library tells the letters' look, and forgets the number format.
      const worn = (pattern: string | undefined) => (pattern ? { s: { ...style, n: { pattern } } } : {});
      if (typeof plain.f === 'string')
        return { ...plain, ...worn(held), f: formulaTyped(plain.f, notation()) };
      if (typeof plain.v !== 'string' || plain.t === CellValueType.FORCE_STRING)
        return { ...plain, ...worn(held) };
      const { s: brought, ...typed } = typedData(plain.v, held, notation());
      if (typed.t === null) return { ...plain, ...typed };
      return { ...plain, ...typed, ...worn(brought?.n?.pattern ?? held) };
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      if (!cell || !raw) return next(cell);
      if (typeof raw.f === 'string')
        return notation() === INDONESIAN ? { ...cell, f: localFormula(raw.f) } : next(cell);
      if (raw.t !== CellValueType.NUMBER || typeof raw.v !== 'number' || raw.si) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(raw)?.n?.pattern;
      return { ...cell, v: writeForTyping(raw.v, pattern, notation()), t: CellValueType.STRING };
    },
  });
}

/** The number format that a cell which the sheet lacks has from its row or its column. */
export function inheritedPattern(worksheet: Worksheet, row: number, col: number): string | undefined {
  return (worksheet.getRowStyle(row) ?? worksheet.getColumnStyle(col))?.n?.pattern;
}

/** A formula in Excel's own notation, as it was typed in that of the language. */
export function formulaTyped(formula: string, notation: Notation): string {
  return notation === INDONESIAN ? englishFormula(formula) : formula;
}

/**
 * What the grid holds of a text that was typed into a cell.
 *
 * @param pattern the number format of the cell
 */
export function typedData(
  text: string,
  pattern: string | undefined,
  notation: Notation,
): Omit<ICellData, 's'> & { readonly s?: IStyleData } {
  const { value, format } = readTyped(text, pattern, notation);
  if (value === null) return { v: '', t: null };
  const look = format === undefined ? {} : { s: { n: { pattern: format } } };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN, ...look };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING, ...look };
}

/** Letters of different looks in one cell can't be kept in the file: the words are. */
function withoutRichText(cell: ICellData): ICellData {
  const text = cell.p?.body?.dataStream;
  if (text === undefined) return cell;
  const { p: _, ...rest } = cell;
  return { ...rest, p: null, v: text.replace(/\r\n$/, '').replaceAll('\r', '\n'), t: CellValueType.STRING };
}
