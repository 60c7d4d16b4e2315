import { type ICellData, ICommandService, type IExecutionOptions, type Injector } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';

/** Before all who read what was typed. */
const FIRST = 2000;

/**
 * Keeps formulas that are computed again from taking the number formats of what they rest on: the grid library gives them
 * to any cell without a format. Excel does so once, when someone types the formula; here, too.
 */
export function keepFormats(injector: Injector): void {
  const typed = new Set<string>();
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (cell?.f) typed.add(`${subUnitId},${row},${col}`);
      return next(cell);
    },
  });
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options?: IExecutionOptions) => {
    if (id !== SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const [col, cell] of Object.entries((cells ?? {}) as Record<string, ICellData | null>))
        if (!typed.delete(`${subUnitId},${row},${col}`)) delete cell?.s;
  });
}
