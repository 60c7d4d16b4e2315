import { readXlsx } from '#hosts/xlsx';
import { parts, read, readSheet, relationship, relationships, zip } from './support';

const VALUE = '<v>1</v>';

describe('sheets', () => {
  it('come in the order of their tabs, hidden ones too', () => {
    const rows = '';
    const { sheets } = read({
      sheets: [
        { name: 'BAB II &amp; III', rows },
        { name: 'Data', state: 'hidden', rows },
        { name: 'Rahasia', state: 'veryHidden', rows },
      ],
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['BAB II & III', 'visible'],
      ['Data', 'hidden'],
      ['Rahasia', 'veryHidden'],
    ]);
  });

  it('that hold a chart are passed over, and names still belong to the right sheet', () => {
    const files = parts({
      sheets: [{ rows: '' }, { rows: `<row r="1"><c r="A1">${VALUE}</c></row>` }],
      names: '<definedName name="Pagu" localSheetId="1">Sheet2!$A$1</definedName>',
    });
    files['xl/_rels/workbook.xml.rels'] = relationships(
      relationship('rId1', 'chartsheet', 'chartsheets/sheet1.xml'),
      relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    );
    const workbook = readXlsx(zip(files));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet2']);
    expect(workbook.definedNames).toEqual([{ name: 'Pagu', formula: 'Sheet2!$A$1', sheet: 'Sheet2' }]);
  });
});

describe('defined names', () => {
  it('belong to the workbook or to a sheet', () => {
    const names =
      '<definedName name="Pagu">\'BAB III\'!$D$5:$D$9</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1">&apos;BAB III&apos;!$A$1</definedName>' +
      '<definedName name="Hilang" localSheetId="9">A1</definedName>';
    expect(read({ sheets: [{ name: 'BAB III', rows: '' }], names }).definedNames).toEqual([
      { name: 'Pagu', formula: "'BAB III'!$D$5:$D$9" },
      { name: '_xlnm.Print_Area', formula: "'BAB III'!$A$1", sheet: 'BAB III' },
    ]);
  });
});

describe('places', () => {
  const places = (rows: string) =>
    readSheet(rows).rows.map(({ index, cells }) => [index, cells.map((cell) => cell.col)]);

  it('are read from addresses, up to the last cell of the grid', () => {
    expect(
      places(
        `<row r="3"><c r="B3">${VALUE}</c><c r="AA3">${VALUE}</c></row>` +
          `<row r="1048576"><c r="XFD1048576">${VALUE}</c></row>`,
      ),
    ).toEqual([
      [2, [1, 26]],
      [1_048_575, [16_383]],
    ]);
  });

  it('are counted where there are no addresses', () => {
    const cell = `<c>${VALUE}</c>`;
    expect(
      places(`<row>${cell}${cell}</row><row><c/>${cell}</row><row r="9">${cell}</row><row>${cell}</row>`),
    ).toEqual([
      [0, [0, 1]],
      [1, [1]],
      [8, [0]],
      [9, [0]],
    ]);
  });

  it('are counted on from an address', () => {
    expect(places(`<row r="1"><c r="C1">${VALUE}</c><c>${VALUE}</c></row>`)).toEqual([[0, [2, 3]]]);
  });

  it('are those of the cells where only the row has no number', () => {
    expect(
      places(`<row><c r="B4">${VALUE}</c><c r="C4">${VALUE}</c></row><row><c>${VALUE}</c></row>`),
    ).toEqual([
      [3, [1, 2]],
      [4, [0]],
    ]);
  });

  it('are brought into order', () => {
    expect(
      places(
        `<row r="2"><c r="B2">${VALUE}</c><c r="A2">${VALUE}</c></row><row r="1"><c r="A1">${VALUE}</c></row>` +
          `<row r="2"><c r="C2">${VALUE}</c></row>`,
      ),
    ).toEqual([
      [0, [0]],
      [1, [0, 1, 2]],
    ]);
  });

  it('that are given twice hold what comes last', () => {
    const sheet = readSheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>');
    expect(sheet.rows[0]?.cells).toEqual([{ col: 0, value: 2 }]);
  });
});

describe('merged areas', () => {
  it('are given by their corners', () => {
    const after = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B9"/></mergeCells>';
    expect(readSheet('', { after }).merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 2, left: 1, bottom: 8, right: 1 },
    ]);
  });
});

describe('what is hidden', () => {
  it('is told of rows', () => {
    const cell = `<c>${VALUE}</c>`;
    const { rows } = readSheet(
      `<row hidden="1">${cell}</row><row hidden="true">${cell}</row><row hidden="0">${cell}</row><row>${cell}</row>`,
    );
    expect(rows.map((row) => row.hidden ?? false)).toEqual([true, true, false, false]);
  });

  it('is told of a row that comes in parts', () => {
    const part = (col: string, hidden: 0 | 1) =>
      `<row r="2" hidden="${hidden}"><c r="${col}2">${VALUE}</c></row>`;
    expect(readSheet(part('A', 1) + part('B', 0)).rows[0]?.hidden).toBe(true);
    expect(readSheet(part('A', 0) + part('B', 1)).rows[0]?.hidden).toBe(true);
    expect(readSheet(part('A', 0) + part('B', 0)).rows[0]?.hidden).toBeUndefined();
  });

  it('is told of columns, as far as the sheet is used', () => {
    const cols =
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/><col min="5" max="16384" hidden="1"/></cols>';
    const rows = `<row r="1"><c r="A1">${VALUE}</c><c r="F1">${VALUE}</c></row>`;
    expect(readSheet(rows, { cols }).hiddenColumns).toEqual([1, 2, 4, 5]);
  });
});

describe('what other programs write', () => {
  /** The same parts with a prefix before every name of the spreadsheet's own namespace. */
  function prefixed(xml: string): string {
    return xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  }

  const book = {
    sheets: [
      { rows: '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"><f>1/2</f><v>0.5</v></c></row>' },
    ],
    strings: '<si><t>Capaian</t></si>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
    names: '<definedName name="Pagu">Sheet1!$A$1</definedName>',
  };

  it('may have prefixes', () => {
    const files = parts(book);
    for (const path of Object.keys(files)) {
      if (path.startsWith('xl/') && !path.endsWith('.rels')) files[path] = prefixed(files[path] as string);
    }
    expect(files['xl/worksheets/sheet1.xml']).toContain('<x:c r="A1"');
    expect(readXlsx(zip(files))).toEqual(read(book));
  });

  it('may declare the relationships’ namespace on each sheet, under any prefix', () => {
    const files = parts(book);
    const main = files['xl/workbook.xml'] as string;
    const declaration = / xmlns:r="([^"]*)"/.exec(main) as RegExpExecArray;
    files['xl/workbook.xml'] = main
      .replace(declaration[0], '')
      .replace('r:id=', `xmlns:d3p1="${declaration[1]}" d3p1:id=`);
    expect(readXlsx(zip(files))).toEqual(read(book));
  });

  it('may name parts from the root, in another case, with backslashes or in another folder', () => {
    const files = parts(book);
    files['xl/_rels/workbook.xml.rels'] = relationships(
      relationship('rId1', 'worksheet', '/xl/Worksheets/Sheet1.xml'),
      relationship('rId98', 'sharedStrings', '../daftar/sharedStrings.xml'),
      relationship('rId99', 'styles', './styles.xml'),
    );
    files['daftar/sharedStrings.xml'] = files['xl/sharedStrings.xml'] as string;
    files['xl\\styles.xml'] = files['xl/styles.xml'] as string;
    delete files['xl/sharedStrings.xml'];
    delete files['xl/styles.xml'];
    expect(readXlsx(zip(files))).toEqual(read(book));
  });

  it('may start with a byte order mark', () => {
    const files = parts(book);
    const marked = new TextEncoder().encode(`\ufeff${files['xl/worksheets/sheet1.xml']}`);
    expect(readXlsx(zip({ ...files, 'xl/worksheets/sheet1.xml': marked }))).toEqual(read(book));
  });

  it('may be of the strict kind', () => {
    const files = parts(book);
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    for (const [path, xml] of Object.entries(files)) {
      files[path] = xml.replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        strict,
      );
    }
    expect(files['_rels/.rels']).toContain(strict);
    expect(readXlsx(zip(files))).toEqual(read(book));
  });

  it('may hold extensions that repeat known names', () => {
    const after =
      '<extLst><ext><x14:row hidden="1"/><mergeCell ref="A1:B2"/><row r="5"><c r="A5"><v>9</v></c></row></ext></extLst>';
    const sheet = readSheet(`<row r="1"><c r="A1">${VALUE}<extLst><v>5</v></extLst></c></row>`, { after });
    expect(sheet).toMatchObject({ rows: [{ index: 0, cells: [{ col: 0, value: 1 }] }], merges: [] });
  });

  it('may lack shared strings and styles', () => {
    expect(read({ sheets: [{ rows: '<row><c s="4"><v>5</v></c></row>' }] }).sheets[0]?.rows).toEqual([
      { index: 0, cells: [{ col: 0, value: 5 }] },
    ]);
  });
});
