import { cellsOf, read, readSheet } from './support';

/** The value of a cell `A1` with the given attributes and content. */
function value(attributes: string, content: string, strings?: string): unknown {
  return cellsOf(`<c r="A1" ${attributes}>${content}</c>`, strings === undefined ? {} : { strings })[0]
    ?.value;
}

describe('the value of a cell', () => {
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['1.1924883678E10', 11_924_883_678],
    ['0.8342', 0.8342],
    ['0', 0],
    ['1E-3', 0.001],
  ])('is the number %s', (text, expected) => {
    expect(value('', `<v>${text}</v>`)).toBe(expected);
    expect(value('t="n"', `<v>${text}</v>`)).toBe(expected);
  });

  it.each(['12,5', '1.2.3', 'NaN', '1E999'])('keeps %s, which is no number, as text', (text) => {
    expect(value('', `<v>${text}</v>`)).toBe(text);
  });

  it('is a yes or a no', () => {
    expect(value('t="b"', '<v>1</v>')).toBe(true);
    expect(value('t="b"', '<v>0</v>')).toBe(false);
  });

  it.each(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!'])(
    'is the error %s',
    (error) => {
      expect(value('t="e"', `<v>${error}</v>`)).toEqual({ error });
    },
  );

  it('is a shared string, found by its number', () => {
    const strings = '<si><t>Target</t></si><si><t>Realisasi</t></si>';
    expect(value('t="s"', '<v>1</v>', strings)).toBe('Realisasi');
  });

  it('is an inline string', () => {
    expect(value('t="inlineStr"', '<is><t>Capaian</t></is>')).toBe('Capaian');
  });

  it('is the text of a formula', () => {
    expect(value('t="str"', '<f>A2&amp;""</f><v>Sangat Tinggi</v>')).toBe('Sangat Tinggi');
  });

  it('keeps the spaces and line breaks of a text', () => {
    expect(value('t="inlineStr"', '<is><t xml:space="preserve">  a\r\n b </t></is>')).toBe('  a\n b ');
  });

  it('undoes the escapes of XML and of Office', () => {
    const strings = '<si><t>R &amp; D &lt; 5 &#37; &#x2265; _x000D_ _x005F_x0041_</t></si>';
    expect(value('t="s"', '<v>0</v>', strings)).toBe('R & D < 5 % ≥ \r _x0041_');
  });

  it('reads a section of plain text', () => {
    expect(value('t="inlineStr"', '<is><t><![CDATA[a < b & c]]></t></is>')).toBe('a < b & c');
    expect(value('t="inlineStr"', '<is><t>_x005F_x0041_</t></is>')).toBe('_x0041_');
  });
});

describe('rich text', () => {
  const runs = '<r><rPr><b/></rPr><t xml:space="preserve">Meningkatnya </t></r><r><t>kualitas</t></r>';

  it('is joined, in shared and in inline strings', () => {
    expect(value('t="s"', '<v>0</v>', `<si>${runs}</si>`)).toBe('Meningkatnya kualitas');
    expect(value('t="inlineStr"', `<is>${runs}</is>`)).toBe('Meningkatnya kualitas');
  });

  it('leaves a phonetic guide out', () => {
    const guided = '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(value('t="s"', '<v>0</v>', guided)).toBe('東京');
  });

  it('does not run from one string into the next', () => {
    const cells = cellsOf('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', {
      strings: `<si>${runs}</si><si><t>B</t></si>`,
    });
    expect(cells.map((cell) => cell.value)).toEqual(['Meningkatnya kualitas', 'B']);
  });
});

describe('a cell without a value', () => {
  it.each(['<c r="A1"/>', '<c r="A1" s="1"/>', '<c r="A1"><v/></c>', '<c r="A1" t="str"><v></v></c>'])(
    'is left out: %s',
    (cell) => {
      expect(readSheet(`<row r="1">${cell}</row>`).rows).toEqual([]);
    },
  );

  it('stays when it holds a formula', () => {
    expect(cellsOf('<c r="A1"><f>B1*2</f></c>')).toEqual([{ col: 0, value: null, formula: 'B1*2' }]);
  });
});

describe('a workbook', () => {
  it('is read as plain data, ready for JSON', () => {
    const workbook = read({ sheets: [{ name: 'BAB III', rows: '<row r="2"><c r="B2"><v>1</v></c></row>' }] });
    expect(workbook).toEqual({
      sheets: [
        {
          name: 'BAB III',
          visibility: 'visible',
          rows: [{ index: 1, cells: [{ col: 1, value: 1 }] }],
          merges: [],
          hiddenColumns: [],
        },
      ],
      definedNames: [],
      date1904: false,
    });
    expect(JSON.parse(JSON.stringify(workbook))).toEqual(workbook);
  });
});
