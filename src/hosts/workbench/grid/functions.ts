import type { Injector } from '@univerjs/core';
import {
  CustomFunction,
  FunctionType,
  IDescriptionService,
  IFunctionService,
} from '@univerjs/preset-sheets-core';
import { type FunctionDefinition, functions, isFailure, type Matrix, type Result } from '#core/functions';
import type { CellValue } from '#core/grid';
import type { OwnRowFunction } from '#core/own-row';
import type { Language } from '../page/words';

const NAMESPACE = 'SAKIP';
const ERROR = /^#[A-Z/0!?]+$/;

/** What a function without arguments gives in a cell, from its own row. */
export type OwnRow = (name: OwnRowFunction, sheetId: string, row: number, col: number) => Result;

/** Lets formulas compute the functions of the add-in. */
export function registerFunctions(injector: Injector, ownRow: OwnRow): void {
  injector.get(IFunctionService).registerExecutors(...functions.map((one) => executorOf(one, ownRow)));
}

/** Explains the functions while a formula is typed. */
export function describeFunctions(injector: Injector, language: Language): void {
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

function executorOf(definition: FunctionDefinition, ownRow: OwnRow): CustomFunction {
  const executor = new CustomFunction(nameOf(definition));
  executor.calculateCustom = (...args: unknown[]) => {
    const { subUnitId, row, column } = executor;
    const own = args.length === 0 && isOwnRow(definition.name) && subUnitId;
    const results = own
      ? [[ownRow(definition.name as OwnRowFunction, subUnitId, row, column)]]
      : definition.run(args.map(toMatrix));
    const cells = results.map((one) => one.map(toGrid));
    const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
    return (only ?? cells) as ReturnType<CustomFunction['calculateCustom']>;
  };
  return executor;
}

const OWN_ROW: readonly OwnRowFunction[] = ['CAPAIAN', 'PENYERAPAN', 'EFISIENSI', 'PREDIKAT'];

function isOwnRow(name: string): boolean {
  return OWN_ROW.some((one) => one === name);
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
