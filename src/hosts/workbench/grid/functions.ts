import type { Injector } from '@univerjs/core';
import {
  CustomFunction,
  FunctionType,
  IDescriptionService,
  IFunctionService,
} from '@univerjs/preset-sheets-core';
import { type FunctionDefinition, functions, isFailure, type Matrix, type Result } from '#core/functions';
import type { CellValue } from '#core/grid';
import type { Language } from '../page/words';

const NAMESPACE = 'SAKIP';
const ERROR = /^#[A-Z/0!?]+$/;

/** Lets formulas compute the functions of the add-in, and explains them while a formula is typed. */
export function registerFunctions(injector: Injector, language: Language): void {
  injector.get(IFunctionService).registerExecutors(...functions.map(executorOf));
  injector.get(IDescriptionService).registerDescriptions(
    functions.map((definition) => ({
      functionName: nameOf(definition),
      functionType: FunctionType.User,
      description: definition.about[language],
      abstract: definition.about[language],
      functionParameter: definition.parameters.map(({ name, about, optional }) => ({
        name,
        detail: about[language],
        example: '',
        require: optional ? 0 : 1,
        repeat: 0,
      })),
    })),
  );
}

function nameOf({ name }: FunctionDefinition): string {
  return `${NAMESPACE}.${name}`;
}

function executorOf(definition: FunctionDefinition): CustomFunction {
  const executor = new CustomFunction(nameOf(definition));
  executor.calculateCustom = (...args: unknown[]) => {
    const cells = definition.run(args.map(toMatrix)).map((row) => row.map(toGrid));
    const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
    return (only ?? cells) as ReturnType<CustomFunction['calculateCustom']>;
  };
  return executor;
}

/** An argument as the grid passes it: a value, or the values of a range. */
export function toMatrix(argument: unknown): Matrix | undefined {
  if (argument === undefined || argument === null) return undefined;
  const rows = Array.isArray(argument) ? argument : [[argument]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(toValue));
}

function toValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return ERROR.test(value) ? { error: value } : value;
}

function toGrid(result: Result): number | string {
  if (!isFailure(result)) return result;
  return result.error === 'value' ? '#VALUE!' : '#N/A';
}
