import type { Cell, CellValue } from '#core/grid';

/** What has to be loaded of a range for `cellOf`. */
export const CELLS = 'values,formulas,numberFormat,valueTypes';

/** One cell as Excel tells it. */
export interface Told {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  readonly type: unknown;
}

/** The cell as plain data; `undefined` when it holds nothing. */
export function cellOf(col: number, told: Told): Cell | undefined {
  const formula = formulaOf(told);
  const value = heldValue(told);
  if (formula === undefined && (value === null || value === '')) return undefined;
  const format = told.format === 'General' ? {} : { format: String(told.format) };
  return { col, value, ...format, ...(formula === undefined ? {} : { formula }) };
}

/** The value; an empty text and an empty cell look alike. */
export function heldValue({ value, type }: Told): CellValue {
  if (type === 'Error') return { error: String(value) };
  return value as CellValue;
}

/** The formula without its `=`; a text that merely begins with one is the same as its own "formula". */
export function formulaOf({ value, formula, type }: Told): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  return type === 'String' && value === formula ? undefined : formula.slice(1);
}
