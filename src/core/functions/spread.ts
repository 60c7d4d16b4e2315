import { commonDecimal } from '#core/number';
import { type Argument, isBlank, isEmpty, type Matrix } from './argument';
import { type Failure, type Result, resultOf } from './result';

/** A function over ranges; `undefined` stands for an argument that was left out. */
export type Run = (args: readonly (Matrix | undefined)[]) => readonly (readonly Result[])[];

const UNEQUAL: Failure = { error: 'na', message: 'Ukuran rentang argumen tidak sama.' };

/** The values of a range as arguments: its texts decide together which separator is the decimal one. */
export function toArguments(matrix: Matrix): readonly (readonly Argument[])[] {
  const texts = matrix.flat().filter((value) => typeof value === 'string');
  const decimal = commonDecimal(texts);
  return matrix.map((row) => row.map((value) => ({ value, decimal })));
}

/** An argument at a place; a single row, column or value stands for all, as in Excel's own arrays. */
function at<T>(rows: readonly (readonly T[])[], row: number, col: number): T | undefined {
  const here = rows.length === 1 ? rows[0] : rows[row];
  return here?.length === 1 ? here[0] : here?.[col];
}

/**
 * Makes a function of single values follow ranges cell by cell. Where all required values of a place are blank,
 * nothing is computed and the result is the empty text. Empty optional values count as left out; a dash does not, as it
 * may be meant for a minus.
 *
 * @param required how many of the arguments must be there, counted from the first
 */
export function elementwise(required: number, compute: (...args: Argument[]) => number | string): Run {
  return (matrices) => {
    const args = matrices.map((matrix) => matrix && toArguments(matrix));
    const given = args.filter((one) => one !== undefined);
    const height = Math.max(1, ...given.map((rows) => rows.length));
    const width = Math.max(1, ...given.map((rows) => rows[0]?.length ?? 0));
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, col): Result => {
        const values = args.map((rows) => rows && at(rows, row, col));
        if (values.some((value, index) => value === undefined && args[index])) return UNEQUAL;
        const needed = Array.from({ length: required }, (_, index) => values[index] ?? MISSING);
        if (needed.every(isBlank)) return '';
        const optional = values.slice(required).map((value) => (value && isEmpty(value) ? undefined : value));
        // Optional parameters of `compute` are the ones that may be undefined.
        return resultOf(() => compute(...([...needed, ...optional] as Argument[])));
      }),
    );
  };
}

const MISSING: Argument = { value: null, decimal: undefined };
