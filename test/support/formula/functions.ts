import { type FunctionDefinition, functions, isFailure } from '#core/functions';
import { compare, isError, numberOf, type Value, type Values } from './values';

/** As many as a call gives; what a function takes beyond them is not there. */
export type Args = readonly Values[];
type Function = (args: Args) => Values;

const one = (value: Value): Values => ({ items: [value] });
const first = (values: Values | undefined): Value => values?.items[0] ?? null;

/** The numbers of arguments; the first error value, or a word that is no reference's, stops it. */
function numbers(args: readonly Values[]): number[] | string {
  const all: number[] = [];
  for (const { items, isReference } of args) {
    for (const item of items) {
      if (isError(item)) return item;
      if (typeof item === 'number') all.push(item);
      else if (!isReference && item !== null) {
        const number = numberOf(item);
        if (typeof number === 'string') return number;
        all.push(number);
      }
    }
  }
  return all;
}

/** A function of numbers, which hands on what stopped them. */
function ofNumbers(compute: (all: readonly number[]) => Value): Function {
  return (args) => {
    const all = numbers(args);
    return one(typeof all === 'string' ? all : compute(all));
  };
}

/** A function of each cell. */
function ofEach(tell: (value: Value) => Value): Function {
  return ([values]) => ({ items: (values?.items ?? []).map(tell) });
}

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

function roundHalfUp(value: number, decimals: number): number {
  // 15 digits, as Excel keeps them, decide which way a half goes.
  const shifted = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / 10 ** decimals;
}

function truth(value: Value): boolean | string {
  const number = typeof value === 'boolean' ? Number(value) : numberOf(value);
  return typeof number === 'string' ? number : number !== 0;
}

function all(args: readonly Values[], join: (truths: readonly boolean[]) => boolean): Values {
  const truths = args.flatMap(({ items }) => items.map(truth));
  return one(truths.find((each) => typeof each === 'string') ?? join(truths as boolean[]));
}

/** A function of ours over single values and ranges; what it refuses is the error that Excel shows. */
function ofOurs(definition: FunctionDefinition): Function {
  return (args) => {
    const matrices = args.map(({ items, isReference }) =>
      !isReference && items.length === 1 && items[0] === '' ? undefined : items.map((item) => [item]),
    );
    const [[result = ''] = []] = definition.run(matrices);
    return one(isFailure(result) ? (result.error === 'na' ? '#N/A' : '#VALUE!') : result);
  };
}

const OURS = Object.fromEntries(functions.map((one) => [`SAKIP.${one.name}`, ofOurs(one)]));

/** The functions of Excel 2010 that our formulas use. */
export const FUNCTIONS: Readonly<Record<string, Function>> = {
  ...OURS,
  IFERROR: ([value, other]) => (isError(first(value)) ? (other ?? one(false)) : (value ?? one(null))),
  IF: ([test, yes, no]) => {
    const is = truth(first(test));
    if (typeof is === 'string') return one(is);
    return (is ? yes : no) ?? one(false);
  },
  AND: (args) => all(args, (truths) => truths.every(Boolean)),
  OR: (args) => all(args, (truths) => truths.some(Boolean)),
  ISNUMBER: ofEach((value) => typeof value === 'number'),
  ISTEXT: ofEach((value) => typeof value === 'string' && !isError(value)),
  ISBLANK: ofEach((value) => value === null),
  ISERROR: ofEach(isError),
  N: ofEach((value) => (isError(value) ? value : typeof value === 'string' ? 0 : Number(value ?? 0))),
  EXACT: ([a, b]) => one(isError(first(a)) ? first(a) : first(a) === first(b)),
  ABS: ofNumbers(([value = 0]) => Math.abs(value)),
  ROUND: ofNumbers(([value = 0, decimals = 0]) => roundHalfUp(value, decimals)),
  MIN: ofNumbers((values) => Math.min(...values)),
  SUM: ofNumbers(sum),
  AVERAGE: ofNumbers((values) => (values.length === 0 ? '#DIV/0!' : sum(values) / values.length)),
  SUMPRODUCT: ofNumbers(sum),
  COUNT: (args) => one(args.flatMap(({ items }) => items).filter((item) => typeof item === 'number').length),
  COUNTIF: ([values, word]) =>
    one((values?.items ?? []).filter((item) => compare('=', item, first(word))).length),
  SUMIF: ([values, word, addends]) =>
    one(
      sum(
        (addends?.items ?? []).filter(
          (item, i): item is number =>
            typeof item === 'number' && compare('=', values?.items[i] ?? null, first(word)),
        ),
      ),
    ),
  LOOKUP: ([value, edges, labels]) => {
    const wanted = numberOf(first(value));
    if (typeof wanted === 'string') return one(wanted);
    const at = edges?.items.findLastIndex((edge) => Number(edge) <= wanted) ?? -1;
    return one(at < 0 ? '#N/A' : (labels?.items[at] ?? null));
  },
};
