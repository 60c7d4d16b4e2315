import { draw, drawSheet } from './draw';

describe('draw', () => {
  it('takes a line for a row and parts its cells at the bar', () => {
    const sheet = drawSheet(`
      Tabel 1 Capaian

      No | Target |  | Ket
      | 80`);
    expect(sheet.rows).toEqual([
      { index: 0, cells: [{ col: 0, value: 'Tabel 1 Capaian' }] },
      {
        index: 2,
        cells: [
          { col: 0, value: 'No' },
          { col: 1, value: 'Target' },
          { col: 3, value: 'Ket' },
        ],
      },
      { index: 3, cells: [{ col: 1, value: 80 }] },
    ]);
  });

  it.each([
    ['80', 80, undefined],
    ['-2,50', -2.5, '0.00'],
    ['50.000.000', 50000000, '#,##0'],
    ['1.234,5', 1234.5, '#,##0.0'],
    ['83,42%', 0.8342, '0.00%'],
    ['88.27', '88.27', undefined],
    ['007', '007', undefined],
    ['1.02.01', '1.02.01', undefined],
    ['-', '-', undefined],
    ["'80'", '80', undefined],
    ['#REF!', { error: '#REF!' }, undefined],
    ['#DIV/0!', { error: '#DIV/0!' }, undefined],
    ['#N/A', { error: '#N/A' }, undefined],
  ])('reads %s', (text, value, format) => {
    expect(drawSheet(text).rows[0]?.cells).toEqual([{ col: 0, value, ...(format ? { format } : {}) }]);
  });

  it('keeps a formula beside its stored result', () => {
    expect(drawSheet('=B1/A1*100 -> 88,27').rows[0]?.cells).toEqual([
      { col: 0, value: 88.27, format: '0.00', formula: 'B1/A1*100' },
    ]);
  });

  it('joins cells to merged areas', () => {
    const sheet = drawSheet(`
      No | Target | <
      ^  | K | Rp
      1 | a | <
      ^ | ^ | <`);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 2, left: 1, bottom: 3, right: 2 },
    ]);
  });

  it('refuses a join to nothing', () => {
    expect(() => drawSheet('< | a')).toThrow('nothing to join at line 1');
  });

  it('hides rows and names sheets', () => {
    const book = draw({ 'BAB II': 'a | b', 'BAB III': '~ c | d' });
    expect(book.sheets.map((sheet) => [sheet.name, sheet.rows[0]?.hidden])).toEqual([
      ['BAB II', undefined],
      ['BAB III', true],
    ]);
  });
});
