import { CellValueType, type ICellData, type Injector } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  FunctionType,
  IDescriptionService,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { address, isWellFormed } from '#core/grid';
import type { OpenGrid } from './open-grid';
import { formulaTyped } from './typing';

/** Before those who read what was typed. */
const FIRST = 1500;

/**
 * Keeps a formula as a text that is not put together as one (`=1+`): Excel would find a file damaged that has it, and the
 * user can go on with what was typed.
 *
 * @param kept told of the cell
 */
export function keepBrokenFormulas({ injector, notation }: OpenGrid, kept: (cell: string) => void): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { row, col }, next) => {
      if (typeof cell?.f !== 'string' || isWhole(injector, formulaTyped(cell.f, notation())))
        return next(cell);
      kept(address(row, col));
      return next({ ...cell, ...asText(cell.f) });
    },
  });
}

/** What a cell holds whose formula is kept as a text. */
export function asText(formula: string): ICellData {
  return { f: null, si: null, p: null, v: formula, t: CellValueType.STRING };
}

/**
 * Whether Excel takes a formula out of a file.
 *
 * @param formula with its `=`, in Excel's own notation
 */
export function isWhole(injector: Injector, formula: string): boolean {
  const bare = formula.slice(1);
  return isWellFormed(bare) && !lacksArguments(injector, bare);
}

/** The grid closes the bracket of `=SUM(`, and Excel takes no such function. */
function lacksArguments(injector: Injector, formula: string): boolean {
  const descriptions = injector.get(IDescriptionService);
  const code = formula.replace(/"[^"]*"|'[^']*'/g, '""');
  return [...code.matchAll(/(?<![\w.])([A-Z][A-Z0-9.]*)\(\s*\)/gi)].some(([, name = '']) => {
    const known = descriptions.getFunctionInfo(name.toUpperCase());
    if (!known || known.functionType === FunctionType.User) return false;
    return known.functionParameter.some(({ require }) => require === 1);
  });
}
