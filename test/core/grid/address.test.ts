import fc from 'fast-check';
import { address, areaAddress, columnIndex, columnName, parseArea } from '#core/grid';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it('counts rows from 1', () => {
    expect(address(0, 0)).toBe('A1');
    expect(address(3, 27)).toBe('AB4');
    expect(areaAddress({ top: 3, left: 1, bottom: 11, right: 6 })).toBe('B4:G12');
  });

  it.each([
    ['B4', { top: 3, left: 1, bottom: 3, right: 1 }],
    ['$B$4', { top: 3, left: 1, bottom: 3, right: 1 }],
    ['b4:g12', { top: 3, left: 1, bottom: 11, right: 6 }],
    ['$B$4:$G$12', { top: 3, left: 1, bottom: 11, right: 6 }],
    ['G12:B4', { top: 3, left: 1, bottom: 11, right: 6 }],
    ['G4:B12', { top: 3, left: 1, bottom: 11, right: 6 }],
    ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ])('reads %s', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each([
    '',
    'A',
    '4',
    'A:B',
    'A0',
    'A1:B0',
    'XFE1',
    'ZZZ9',
    'A1048577',
    'A99999999999999999999',
    'A1:B2:C3',
    'Sheet1!A1',
    '#REF!',
    'A1 ',
  ])('reads no area in %j', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  it('reads what it writes', () => {
    const row = fc.integer({ min: 0, max: 1_048_575 });
    const col = fc.integer({ min: 0, max: 16_383 });
    fc.assert(
      fc.property(row, row, col, col, (a, b, c, d) => {
        const area = {
          top: Math.min(a, b),
          bottom: Math.max(a, b),
          left: Math.min(c, d),
          right: Math.max(c, d),
        };
        expect(parseArea(areaAddress(area))).toEqual(area);
        expect(parseArea(address(b, d))).toEqual({ top: b, left: d, bottom: b, right: d });
      }),
    );
  });
});
