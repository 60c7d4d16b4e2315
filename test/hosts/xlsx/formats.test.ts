import { cellsOf, read } from './support';

/** The format of a cell whose style has a number format; `custom` holds `numFmt` elements. */
function format(id: number, custom = ''): string | undefined {
  const styles =
    `<numFmts>${custom}</numFmts>` +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>` +
    '<dxfs><dxf><numFmt numFmtId="200" formatCode="0.0000"/></dxf></dxfs>';
  return cellsOf('<c r="A1" s="1"><v>0.5</v></c>', { styles })[0]?.format;
}

describe('a number format', () => {
  it.each([
    [1, '0'],
    [3, '#,##0'],
    [4, '#,##0.00'],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'mm-dd-yy'],
    [22, 'm/d/yy h:mm'],
    [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
    [49, '@'],
  ])('that is built in is known by its number %i', (id, code) => {
    expect(format(id)).toBe(code);
  });

  it.each([27, 36, 50, 58])('%i shows a date', (id) => {
    expect(format(id)).toBe('yyyy-mm-dd');
  });

  it.each([0, 23, 163])('%i is General', (id) => {
    expect(format(id)).toBeUndefined();
  });

  it('can be the file’s own', () => {
    const own = '<numFmt numFmtId="164" formatCode="&quot;Rp&quot;\\ #,##0.00;[Red]\\-0.00%"/>';
    expect(format(164, own)).toBe('"Rp"\\ #,##0.00;[Red]\\-0.00%');
  });

  it('can replace a built-in one', () => {
    expect(format(41, '<numFmt numFmtId="41" formatCode="_-* #,##0_-"/>')).toBe('_-* #,##0_-');
  });

  it('that is called General is none', () => {
    expect(format(164, '<numFmt numFmtId="164" formatCode="GENERAL"/>')).toBeUndefined();
  });

  it('of a conditional format or of a base style is not a cell’s', () => {
    expect(format(200)).toBeUndefined();
    expect(
      cellsOf('<c r="A1" s="9"><v>1</v></c>', { styles: '<cellXfs><xf numFmtId="9"/></cellXfs>' }),
    ).toEqual([{ col: 0, value: 1 }]);
  });

  it('of the first style holds for cells without one', () => {
    const styles = '<cellXfs><xf numFmtId="10"/></cellXfs>';
    expect(cellsOf('<c r="A1"><v>0.8342</v></c>', { styles })).toEqual([
      { col: 0, value: 0.8342, format: '0.00%' },
    ]);
  });
});

describe('a date', () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const written = (text: string, workbookPr?: string) => {
    const cell = `<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`;
    return read({ sheets: [{ rows: cell }], ...(workbookPr && { workbookPr }) }).sheets[0]?.rows[0]?.cells[0];
  };

  it('stays a number with its format', () => {
    expect(cellsOf('<c r="A1" s="1"><v>45291</v></c>', { styles })).toEqual([
      { col: 0, value: 45_291, format: 'mm-dd-yy' },
    ]);
  });

  it.each(['1', 'true'])('counts from 1904 where the workbook says so (%s)', (yes) => {
    expect(read({ sheets: [], workbookPr: `date1904="${yes}"` }).date1904).toBe(true);
    expect(read({ sheets: [] }).date1904).toBe(false);
  });

  // What Excel shows for these dates as General numbers.
  it.each([
    ['2023-12-31', 45_291, 43_829],
    ['2023-12-31T12:00:00', 45_291.5, 43_829.5],
    ['2023-12-31T12:00:00Z', 45_291.5, 43_829.5],
    ['1904-01-02', 1463, 1],
    ['1900-03-01', 61, -1401],
    ['1900-02-28', 59, -1402],
    ['1900-01-01', 1, -1460],
  ])('written as %s is the number %d, or %d in the system of 1904', (text, from1900, from1904) => {
    expect(written(text)).toEqual({ col: 0, value: from1900, format: 'yyyy-mm-dd' });
    expect(written(text, 'date1904="1"')).toMatchObject({ value: from1904 });
  });

  it('can be a time alone', () => {
    expect(written('18:00')).toMatchObject({ value: 0.75 });
  });

  it('that is none stays text', () => {
    expect(written('31 Desember 2023')).toMatchObject({ value: '31 Desember 2023' });
  });
});
