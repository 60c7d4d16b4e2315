import { type Injector, InterceptorEffectEnum, type Nullable, WrapStrategy } from '@univerjs/core';
import {
  DEFAULT_PADDING_DATA,
  FontCache,
  getFontStyleString,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { fittingSize } from './fitting-size';

/** Points; what the grid library draws where no style tells a size. */
const USUAL_SIZE = 11;

/**
 * Draws a figure that is too wide for its cell smaller. The grid library breaks such a figure over two lines, or cuts it
 * off at the left, and what is left reads like another figure.
 */
export function fitNumbers(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'sakip-fit-numbers',
    // After all others: what is measured is what is drawn.
    priority: 1,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { worksheet, row, col, rawData }, next) => {
      if (typeof rawData?.v !== 'number' || typeof cell?.v !== 'string') return next(cell);
      const style = worksheet.getComposedCellStyleByCellData(row, col, cell);
      if (style.tr?.a || style.tr?.v) return next(cell);
      const { l = DEFAULT_PADDING_DATA.l, r = DEFAULT_PADDING_DATA.r } = style.pd ?? {};
      const room = widthOf(worksheet.getMergedCell(row, col), col, (one) => worksheet.getColumnWidth(one));
      const { width } = FontCache.getMeasureText(cell.v, getFontStyleString(style).fontCache);
      const size = fittingSize(style.fs ?? USUAL_SIZE, width, room - (l ?? 0) - (r ?? 0));
      if (size === undefined) return next(cell);
      const interceptorStyle = { ...cell.interceptorStyle, fs: size, tb: WrapStrategy.CLIP };
      return next({ ...cell, interceptorStyle });
    },
  });
}

type Columns = Nullable<{ readonly startColumn: number; readonly endColumn: number }>;

function widthOf(merged: Columns, col: number, width: (col: number) => number): number {
  const { startColumn = col, endColumn = col } = merged ?? {};
  let sum = 0;
  for (let one = startColumn; one <= endColumn; one++) sum += width(one);
  return sum;
}
