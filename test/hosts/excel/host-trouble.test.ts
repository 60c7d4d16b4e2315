import { HostError, type HostTrouble } from '#app';
import { hostTrouble } from '../../../src/hosts/excel/host-trouble';

/** Error codes of Microsoft's documentation, by what they mean for the user. */
const CODES: Readonly<Record<HostTrouble, readonly string[]>> = {
  protected: ['AccessDenied'],
  busy: ['InvalidOperationInCellEditMode', 'HostIsBusy', 'ActivityLimitReached', 'RequestAborted'],
  unsupported: ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation'],
  lost: ['ItemNotFound', 'InvalidReference', 'InactiveWorkbook'],
  other: ['GeneralException', 'InvalidArgument', 'toString', '__proto__'],
  hidden: [],
  'deep-hidden': [],
  bound: [],
  unselected: ['InvalidSelection', 'UnsupportedSheet'],
  cancelled: [],
  referenced: [],
  changed: [],
  newer: [],
  'too-large': ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'],
  'nothing-else': [],
};

describe('an error of Excel', () => {
  const cases = Object.entries(CODES).flatMap(([trouble, codes]) => codes.map((code) => [code, trouble]));
  it.each(cases)('%s is %s', (code, trouble) => {
    const error = hostTrouble(Object.assign(new Error('It did not work.'), { code }));
    expect([error.trouble, error.detail]).toEqual([trouble, `${code} It did not work.`]);
  });

  it.each([
    ['an error without a code', new TypeError('x is undefined'), 'x is undefined'],
    ['a text', 'no', 'no'],
    ['nothing', undefined, 'undefined'],
  ])('%s is other trouble', (_, thrown, detail) => {
    expect(hostTrouble(thrown)).toMatchObject({ trouble: 'other', detail });
  });

  it("stays what it is when it is the port's own", () => {
    const error = new HostError('lost', 'gone', 'BAB III');
    expect(hostTrouble(error)).toBe(error);
  });
});
