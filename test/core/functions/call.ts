import { type FunctionDefinition, functions, type Matrix, type Result } from '#core/functions';
import type { CellValue } from '#core/grid';

/** The function with a name. */
export function functionOf(name: string): FunctionDefinition {
  return functions.find((one) => one.name === name) as FunctionDefinition;
}

function isMatrix(arg: CellValue | Matrix): arg is Matrix {
  return Array.isArray(arg);
}

/** Calls a function as Excel does: values and ranges as ranges, `null` for what was left out. */
export function callRange(name: string, ...args: (CellValue | Matrix)[]): readonly (readonly Result[])[] {
  return functionOf(name).run(args.map((arg) => (isMatrix(arg) ? arg : arg === null ? undefined : [[arg]])));
}

/** The only cell of a result. */
export function call(name: string, ...args: (CellValue | Matrix)[]): Result {
  const result = callRange(name, ...args);
  expect([result.length, result[0]?.length]).toEqual([1, 1]);
  return (result[0] as readonly Result[])[0] as Result;
}
