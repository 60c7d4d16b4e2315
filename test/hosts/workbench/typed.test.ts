import fc from 'fast-check';
import { ENGLISH, readTyped, writeForTyping } from '../../../src/hosts/workbench/grid/typed';

describe('what an Indonesian types into a cell', () => {
  it.each([
    ['87,5', { value: 87.5 }],
    ['1.234,5', { value: 1234.5, format: '#,##0.0' }],
    ['1.234', { value: 1234, format: '#,##0' }],
    ['11.924.883.678,00', { value: 11924883678, format: '#,##0.00' }],
    ['-3,14', { value: -3.14 }],
    ['83,42%', { value: 0.8342, format: '0.00%' }],
    ['90 %', { value: 0.9, format: '0%' }],
    ['Rp 1.500.000', { value: 1500000, format: '"Rp"#,##0' }],
    ['12/03/2025', { value: 45728, format: 'dd/mm/yyyy' }],
    ['1-2-24', { value: 45323, format: 'dd/mm/yyyy' }],
    ['TRUE', { value: true }],
    ['false', { value: false }],
    ['', { value: null }],
  ])('%s', (text, typed) => {
    expect(readTyped(text)).toEqual(typed);
  });

  it.each([
    '87.5',
    '1.23',
    '1,234.5',
    '31/02/2025',
    '12/13/2025',
    '72/BB',
    '-',
    '45 Orang',
    '=',
    ',',
    'Rp',
    'Benar',
    'SALAH',
  ])('keeps %s a text', (text) => {
    expect(readTyped(text)).toEqual({ value: text });
  });

  it('counts percents in a cell that shows them', () => {
    expect(readTyped('87,5', '0.00%')).toEqual({ value: 0.875 });
    expect(readTyped('0,5', '0.00%')).toEqual({ value: 0.5 });
  });

  it('keeps the number format that the cell has', () => {
    expect(readTyped('1.234,5', '#,##0.00')).toEqual({ value: 1234.5 });
    expect(readTyped('12/03/2025', 'd mmmm yyyy')).toEqual({ value: 45728 });
  });

  it('takes everything in a text cell as it is', () => {
    expect(readTyped('1.234', '@')).toEqual({ value: '1.234' });
  });

  it('reads back every number that it writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (number) => {
        const value = Number(number.toPrecision(15));
        fc.pre(!/e/.test(String(value)) && !Object.is(value, -0));
        expect(readTyped(writeForTyping(value)).value).toBe(value);
      }),
    );
  });

  it('reads back every date that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
        expect(readTyped(writeForTyping(serial, 'dd/mm/yyyy'))).toEqual({
          value: serial,
          format: 'dd/mm/yyyy',
        });
      }),
    );
  });

  it('writes percents with their sign', () => {
    expect(writeForTyping(0.8342, '0.00%')).toBe('83,42%');
    expect(readTyped('83,42%', '0.00%')).toEqual({ value: 0.8342 });
  });
});

describe('what is typed into a cell in English', () => {
  it.each([
    ['87.5', { value: 87.5 }],
    ['1,234.5', { value: 1234.5, format: '#,##0.0' }],
    ['1,234', { value: 1234, format: '#,##0' }],
    ['83.42%', { value: 0.8342, format: '0.00%' }],
    ['Rp 1,500,000', { value: 1500000, format: '"Rp"#,##0' }],
    ['12/03/2025', { value: 45728, format: 'dd/mm/yyyy' }],
    ['TRUE', { value: true }],
  ])('%s', (text, typed) => {
    expect(readTyped(text, undefined, ENGLISH)).toEqual(typed);
  });

  it.each(['87,5', '1.234,5', '03/25/2025'])('keeps %s a text', (text) => {
    expect(readTyped(text, undefined, ENGLISH)).toEqual({ value: text });
  });

  it('is shown so when the cell is typed in again', () => {
    expect(writeForTyping(1234.5, '#,##0.0', ENGLISH)).toBe('1234.5');
    expect(writeForTyping(0.8342, '0.00%', ENGLISH)).toBe('83.42%');
    expect(writeForTyping(true, undefined, ENGLISH)).toBe('TRUE');
  });
});
