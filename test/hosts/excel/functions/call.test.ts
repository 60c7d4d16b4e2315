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

const CALLS = functions.flatMap(({ name, parameters, examples }) =>
  examples.map(({ args, gives }) => ({ name, args, gives, rest: parameters.length - args.length })),
);

describe('a custom function', () => {
  it.each(CALLS)('$name computes what $args give', ({ name, args, gives, rest }) => {
    const run = (entry as unknown as Record<string, (...args: unknown[]) => unknown>)[jsName(name)];
    // Excel passes a range for every parameter, null for those left out, and its own context behind them.
    const passed = args.map((arg) => (arg === null ? null : Array.isArray(arg) ? arg : [[arg]]));
    const call = () => run?.(...passed, ...Array(rest).fill(null), { functionName: name });
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
    expect(entry.capaian(realisasi as unknown[][], target as unknown[][])).toEqual([
      [85],
      [''],
      [expect.objectContaining({ code: '#N/A', message: expect.stringContaining('nol') })],
      [expect.objectContaining({ code: '#N/A' })],
    ]);
  });

  it('reads values that carry a format or an error of their own', () => {
    const formatted = { type: 'FormattedNumber', basicType: 'Double', basicValue: 68, numberFormat: '0.00' };
    expect(entry.capaian([[formatted]], [[80]])).toEqual([[85]]);
    const failed = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };
    expect(() => entry.capaian([[failed]], [[80]])).toThrow('Realisasi "#REF!" adalah galat Excel.');
  });

  it('takes single values as ranges of one cell', () => {
    expect(entry.sisa(75 as unknown as unknown[][], '60' as unknown as unknown[][])).toEqual([[15]]);
  });
});
