import { CellValueType, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  type Spreadsheet,
} from '@univerjs/preset-sheets-core';

/** Where the library looks for texts that could be numbers. */
const GUESS = 10;

/** The library's names for what it draws over ranges that only some users may see; a file on this computer has none. */
const SHADES = [
  'RANGE_PROTECTION_CAN_VIEW_RENDER_EXTENSION_KEY',
  'RANGE_PROTECTION_CAN_NOT_VIEW_RENDER_EXTENSION_KEY',
];

/**
 * Keeps the library from parsing each text as a date and a number whenever it draws it, to set a mark that is switched
 * off. That takes a fifth of the time of drawing.
 */
export function spareGuesses(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'sakip-hide-text',
    priority: GUESS + 0.5,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _, next) => next(cell?.t === CellValueType.STRING ? { ...cell, t: undefined } : cell),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'sakip-show-text',
    priority: GUESS - 0.5,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { rawData }, next) =>
      next(cell && cell.t === undefined ? { ...cell, t: rawData?.t } : cell),
  });
}

/** Draws no shades over protected ranges: there are none, and each visible cell is looked up for them. */
export function spareShades(injector: Injector, unit: string): void {
  const drawn = injector.get(IRenderManagerService).getRenderById(unit)?.mainComponent as
    | Spreadsheet
    | undefined;
  for (const shade of SHADES) drawn?.extensions.delete(shade);
}
