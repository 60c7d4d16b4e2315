import type { CellValue } from '#core/grid';
import type { Matrix } from './argument';
import type { Result } from './result';
import type { Run } from './spread';

/** One text in the two languages of the pane. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export interface Parameter {
  /** As Excel shows it while a formula is typed. */
  readonly name: string;
  readonly about: Bilingual;
  readonly optional?: true;
}

/** A worked example: an argument is a value, a range, or left out (`null`). */
export interface Example {
  readonly args: readonly (Exclude<CellValue, object> | Matrix)[];
  /** What the first cell of the result holds. */
  readonly gives: Result;
}

/** A function of the add-in: what it says of itself, how it computes, and examples that are its page and its tests. */
export interface FunctionDefinition {
  /** The name and id without the namespace: A-Z, digits, points. */
  readonly name: string;
  readonly about: Bilingual;
  readonly parameters: readonly Parameter[];
  /** Whether it may be called without any argument, and then finds the inputs of its own row. */
  readonly findsOwnRow?: true;
  /** What a user should know besides, in Bahasa Indonesia; one sentence or two each. */
  readonly notes: readonly string[];
  /** The first one is what the pane shows. */
  readonly examples: readonly [Example, ...Example[]];
  readonly run: Run;
}

/** Gives a function its type; the one door through which functions are made. */
export function defineFunction(definition: FunctionDefinition): FunctionDefinition {
  return definition;
}
