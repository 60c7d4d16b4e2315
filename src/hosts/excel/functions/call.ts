import { functions, isFailure, type Matrix, type Result } from '#core/functions';
import type { CellValue } from '#core/grid';

const BY_NAME = new Map(functions.map((one) => [one.name, one]));

/** A value of a cell that holds more than a value: a formatted number, an entity, an error. */
interface RichValue {
  readonly type: string;
  readonly basicType?: string;
  readonly basicValue?: unknown;
}

function isRich(value: unknown): value is RichValue {
  return typeof value === 'object' && value !== null && 'basicValue' in value;
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!isRich(value)) return null;
  const { type, basicType, basicValue } = value;
  return type === 'Error' || basicType === 'Error' ? { error: String(basicValue) } : toCellValue(basicValue);
}

/** Excel passes `null` for what was left out, and its own context behind the last argument. */
function toMatrix(argument: unknown): Matrix | undefined {
  if (Array.isArray(argument)) return argument.map((row: unknown[]) => row.map(toCellValue));
  const value = toCellValue(argument);
  return value === null ? undefined : [[value]];
}

/** A result as Excel takes it for a cell. */
export function toCell(result: Result): string | number | CustomFunctions.Error {
  if (!isFailure(result)) return result;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(result.error === 'value' ? invalidValue : notAvailable, result.message);
}

/**
 * Computes a function of the core from what Excel passes.
 *
 * @returns a result for each cell, an error with its sentence where there is none; the error alone where the only cell
 *   has no result, because Excel shows its sentence only then
 */
export function compute(name: string, args: readonly unknown[]): unknown[][] | CustomFunctions.Error {
  const definition = BY_NAME.get(name);
  if (!definition) throw new Error(`no function is called ${name}`);
  const cells = definition.run(args.map(toMatrix)).map((row) => row.map(toCell));
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  return typeof only === 'object' ? only : cells;
}

/**
 * Answers a call that has one answer.
 *
 * @throws CustomFunctions.Error where the only cell has no result
 */
export function call(name: string, ...args: readonly unknown[]): unknown[][] {
  const result = compute(name, args);
  if (!Array.isArray(result)) throw result;
  return result;
}
