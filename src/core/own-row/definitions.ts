import { type FunctionDefinition, functions } from '#core/functions';

/** The functions that find the inputs of their own row. */
export type OwnRowFunction = 'CAPAIAN' | 'PENYERAPAN' | 'EFISIENSI' | 'PREDIKAT';

export function definitionOf(name: OwnRowFunction): FunctionDefinition {
  return functions.find((one) => one.name === name) as FunctionDefinition;
}

/** What a function is computed from, by the names of its parameters that must be there. */
export function inputNames(name: OwnRowFunction): readonly string[] {
  return definitionOf(name).parameters.flatMap((one) => (one.optional ? [] : [one.name]));
}
