import { functions, isFailure, type Matrix } from '#core/functions';
import * as entry from '../../../../src/hosts/excel/functions/functions';

/** Excel's error, as far as a function sees it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: ExcelError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
  });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

function jsName(name: string): string {
  return name.toLowerCase().replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}

const CALLS = functions.flatMap(({ name, parameters, findsOwnRow, examples }) =>
  examples.map(({ args, gives }) => ({
    name,
    args,
    gives,
    streams: findsOwnRow === true,
    rest: parameters.length - args.length,
  })),
);

type Entry = (...args: unknown[]) => unknown;

/** What a streaming function tells its cell; an error is thrown, as a function that answers once throws it. */
function streamed(run: Entry, ...args: unknown[]): unknown {
  const told: unknown[] = [];
  const invocation = { setResult: (result: unknown) => told.push(result), address: 'Lembar1!A1' };
  expect(run(...args, invocation)).toBeUndefined();
  expect(told).toHaveLength(1);
  if (told[0] instanceof ExcelError) throw told[0];
  return told[0];
}

describe('a custom function', () => {
  it.each(CALLS)('$name computes what $args give', ({ name, args, gives, streams, rest }) => {
    const run = (entry as unknown as Record<string, Entry>)[jsName(name)] as Entry;
    // Excel passes a range for every parameter, null for those left out, and its own context behind them.
    const given = args.map((arg) => (arg === null ? null : Array.isArray(arg) ? arg : [[arg]]));
    const passed = [...given, ...Array(rest).fill(null)];
    const call = () => (streams ? streamed(run, ...passed) : run(...passed, { functionName: name }));
    if (!isFailure(gives)) {
      expect(call()).toEqual([[gives]]);
      return;
    }
    expect(call).toThrow(
      new ExcelError(gives.error === 'value' ? '#VALUE!' : '#N/A', gives.message) as unknown as Error,
    );
    expect(call).toThrow(expect.objectContaining({ code: gives.error === 'value' ? '#VALUE!' : '#N/A' }));
  });

  it('fills a range, with an error only where a row has no result', () => {
    const target: Matrix = [[80], [null], [0], [50]];
    const realisasi: Matrix = [[68], [''], [5], ['belum ada']];
    expect(streamed(entry.capaian as Entry, realisasi, target, null, null)).toEqual([
      [85],
      [''],
      [expect.objectContaining({ code: '#N/A', message: expect.stringContaining('nol') })],
      [expect.objectContaining({ code: '#N/A' })],
    ]);
  });

  it('reads values that carry a format or an error of their own', () => {
    const formatted = { type: 'FormattedNumber', basicType: 'Double', basicValue: 68, numberFormat: '0.00' };
    const run = (realisasi: unknown) => streamed(entry.capaian as Entry, [[realisasi]], [[80]], null, null);
    expect(run(formatted)).toEqual([[85]]);
    const failed = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };
    expect(() => run(failed)).toThrow('Realisasi "#REF!" adalah galat Excel.');
  });

  it('says what is missing where only some of the arguments are there', () => {
    expect(() => streamed(entry.capaian as Entry, [[68]], null, null, null)).toThrow('Target belum diisi.');
    expect(() => streamed(entry.penyerapan as Entry, null, [[80]])).toThrow('Realisasi belum diisi.');
  });

  it('takes single values as ranges of one cell', () => {
    expect(entry.sisa(75 as unknown as unknown[][], '60' as unknown as unknown[][])).toEqual([[15]]);
  });
});
