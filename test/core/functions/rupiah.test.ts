import fc from 'fast-check';
import { call } from './call';

describe('RUPIAH', () => {
  it('is read back by ANGKA', () => {
    const amount = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
    fc.assert(
      fc.property(amount, fc.constantFrom(0, 2), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        expect(call('ANGKA', call('RUPIAH', value, decimals) as string)).toBe(value);
      }),
    );
  });

  it('rounds half away from zero and writes no minus before a zero', () => {
    expect(call('RUPIAH', 2.5)).toBe('Rp3');
    expect(call('RUPIAH', -2.5)).toBe('-Rp3');
    expect(call('RUPIAH', -0.4)).toBe('Rp0');
    expect(call('RUPIAH', 1.005, 2)).toBe('Rp1,01');
  });
});
