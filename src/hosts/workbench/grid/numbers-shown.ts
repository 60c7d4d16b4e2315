import { CellValueType, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from '@univerjs/preset-sheets-core';
import { type Notation, plainNumber } from './typed';

/** Excel's General shows about eleven characters. */
const GENERAL_DIGITS = 10;

/** Shows figures as a language writes them: with a comma before decimals and dots between thousands in Indonesian. */
export function showNumbers(injector: Injector, notation: () => Notation): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'sakip-numbers',
    // After the number format, which leaves General alone.
    priority: 5,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _, next) => {
      if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return next(cell);
      const figure = Number(cell.v.toPrecision(GENERAL_DIGITS));
      return next({ ...cell, v: plainNumber(figure, notation()), t: CellValueType.NUMBER });
    },
  });
}

/** Tells the number formats which language they are read in. */
export function setNumberLanguage(injector: Injector, language: 'id' | 'en'): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
}
