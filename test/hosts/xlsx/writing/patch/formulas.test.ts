import { patchCells, readXlsx } from '#hosts/xlsx';
import { parts, relationship, zip } from '../../support';
import { partsOf, partText, withChanged } from '../package-parts';
import { edit, formula, patchedRows, refusal } from './support';

const rowsOf = (...rows: string[]) => rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join('');
const SHEET = 'xl/worksheets/sheet1.xml';

describe('a shared formula', () => {
  const shared = rowsOf(
    '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="3">A1*2&amp;"&lt;"</f><v>2</v></c>',
    '<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="3"/><v>4</v></c>',
    '<c r="A3"><v>3</v></c><c r="B3"><f ca="1" t="shared" si="3"></f><v>6</v></c>',
    '<c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="3"/><v>8</v></c>',
  );
  const formulas = (bytes: Uint8Array) =>
    readXlsx(bytes).sheets[0]?.rows.map(({ cells }) => cells.find(({ col }) => col === 1)?.formula);
  const bytes = zip(parts({ sheets: [{ rows: shared }] }));

  it('is handed on to the next cell when its first gets another content', () => {
    const after = patchCells(bytes, [edit('B1', 5)]);
    expect(formulas(after)).toEqual([undefined, 'A2*2&"<"', 'A3*2&"<"', 'A4*2&"<"']);
    expect(partText(after, SHEET)).toContain(
      '<c r="B2"><f t="shared" si="3" ref="B2:B4">A2*2&amp;"&lt;"</f><v>4</v></c>',
    );
  });

  it('is handed over cells that go with the first', () => {
    const after = patchCells(bytes, [edit('B1', 5), edit('B2', formula('A1')), edit('B4', null)]);
    expect(formulas(after)).toEqual([undefined, 'A1', 'A3*2&"<"', undefined]);
    expect(partText(after, SHEET)).toContain('<f ca="1" t="shared" si="3" ref="B3:B3">A3*2&amp;"&lt;"</f>');
    expect(
      formulas(
        patchCells(
          bytes,
          ['B1', 'B2', 'B3', 'B4'].map((cell) => edit(cell, 1)),
        ),
      ),
    ).toEqual([]);
  });

  it('is handed on to more cells than a call takes arguments', () => {
    const rows = Array.from({ length: 150_000 }, (_, i) => {
      const more = i === 0 ? ' ref="B1:B150000">A1*2</f>' : '/>';
      return `<row r="${i + 1}"><c r="B${i + 1}"><f t="shared" si="0"${more}<v>2</v></c></row>`;
    }).join('');
    const after = patchCells(zip(parts({ sheets: [{ rows }] })), [edit('B1', 5)]);
    expect(partText(after, SHEET)).toContain('<f t="shared" si="0" ref="B2:B150000">A2*2</f>');
  });

  it('stays where it is when another of its cells goes', () => {
    expect(formulas(patchCells(bytes, [edit('B3', 5)]))).toEqual([
      'A1*2&"<"',
      'A2*2&"<"',
      undefined,
      'A4*2&"<"',
    ]);
    expect(partText(patchCells(bytes, [edit('B3', 5)]), SHEET)).toContain('ref="B1:B4" si="3">A1*2');
  });

  it('keeps its cells’ results, but those that rest on the changed cell', () => {
    expect(patchedRows(shared, [edit('A2', 9)])).toBe(
      shared
        .replace('<v>2</v></c><c r="B2"', '<v>9</v></c><c r="B2"')
        .replace('<v>4</v></c></row><row r="3"', '</c></row><row r="3"'),
    );
  });
});

describe('formulas that rest on a changed cell', () => {
  it('lose their results and what is said of these, and nothing else', () => {
    const before = rowsOf(
      '<c r="A1"><v>1</v></c><c r="B1" s="0" t="str" vm="1"><f ca="1">A1&amp;""</f><v xml:space="preserve">1 </v></c>',
      '<c r="A2" t="e"><f>B1</f><v>#N/A</v></c><c r="B2"><f>2+2</f><v>4</v></c>',
      '<c r="A3" t="b"><f>A2</f></c>',
    );
    expect(patchedRows(before, [edit('A1', '1')])).toBe(
      rowsOf(
        '<c r="A1" t="inlineStr"><is><t>1</t></is></c><c r="B1" s="0"><f ca="1">A1&amp;""</f></c>',
        '<c r="A2"><f>B1</f></c><c r="B2"><f>2+2</f><v>4</v></c>',
        '<c r="A3" t="b"><f>A2</f></c>',
      ),
    );
  });

  it('keep them where only the look changes', () => {
    const before = rowsOf('<c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>');
    const book = { styles: '<cellXfs><xf/></cellXfs>' };
    const after = patchedRows(before, [edit('A1', { value: 1, format: '0%' })], book);
    expect(after).toBe(before.replace('<c r="A1">', '<c r="A1" s="1">'));
  });

  it('stand on other sheets, in names, and get the result that comes with them when they are written too', () => {
    const bytes = zip(
      parts({
        sheets: [
          { rows: rowsOf('<c r="A1"><v>1</v></c>') },
          { rows: rowsOf('<c r="A1"><f>Sheet1!A1</f><v>1</v></c><c r="B1"><f>Dasar*2</f><v>2</v></c>') },
          { rows: rowsOf('<c r="A1"><f>SUM(Sheet2!A:A)</f><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c>') },
        ],
        names: '<definedName name="Dasar">Sheet1!$A$1</definedName>',
      }),
    );
    const after = patchCells(bytes, [edit('A1', 5), edit('Sheet2!A1', formula('Sheet1!A1', 5))]);
    const values = readXlsx(after).sheets.map(({ rows }) => rows[0]?.cells.map(({ value }) => value));
    expect(values).toEqual([[5], [5, null], [null, 2]]);
  });

  it('fill other cells, whose results go too', () => {
    const before = rowsOf(
      '<c r="A1"><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c>',
      '<c r="A2"><v>2</v></c><c r="B2" s="0"><v>4</v></c><c r="C2"><f>B2</f><v>4</v></c>',
    );
    expect(patchedRows(before, [edit('A1', 9)])).toBe(
      rowsOf(
        '<c r="A1"><v>9</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f></c>',
        '<c r="A2"><v>2</v></c><c r="B2" s="0"/><c r="C2"><f>B2</f></c>',
      ),
    );
  });
});

describe('the order of calculation', () => {
  const rows = rowsOf(
    '<c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c>',
    '<c r="A2"><f>3</f><v>3</v></c>',
  );
  const withChain = (chain: string) =>
    withChanged(
      zip({
        ...parts({ sheets: [{ rows }, { rows }] }),
        'xl/calcChain.xml': `<calcChain>${chain}</calcChain>`,
      }),
      {
        'xl/_rels/workbook.xml.rels': (text) =>
          text.replace('</Rel', `${relationship('rId50', 'calcChain', 'calcChain.xml')}</Rel`),
        '[Content_Types].xml': (text) =>
          text.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="a/b"/></Types>'),
      },
    );
  const chainAfter = (chain: string, ...cells: string[]) =>
    partText(
      patchCells(
        withChain(chain),
        cells.map((cell) => edit(cell, 1)),
      ),
      'xl/calcChain.xml',
    ).replace(/^.*<calcChain>|<\/calcChain>/gs, '');

  it.each([
    ['<c r="A1" i="1"/><c r="B1"/><c r="A2" l="1"/>', ['A1'], '<c i="1" r="B1"/><c r="A2" l="1"/>'],
    ['<c r="A1" i="1"/><c r="B1"/><c r="A2"/>', ['B1'], '<c r="A1" i="1"/><c r="A2"/>'],
    [
      '<c r="A1" i="2"/><c r="A1" i="1"/><c r="B1"></c><c r="A2" i="2"/>',
      ['A1', 'B1'],
      '<c r="A1" i="2"/><c r="A2" i="2"/>',
    ],
    ['<c r="A1" i="2"/><c r="A1" i="1"/><c r="B1"/>', ['Sheet2!A1', 'A1'], '<c i="1" r="B1"/>'],
  ])('loses cells that have no formula any more: %s without %s', (chain, cells, expected) => {
    expect(chainAfter(chain, ...cells)).toBe(expected);
  });

  it('stays where formulas stay', () => {
    const bytes = withChain('<c r="A1" i="1"/>');
    const after = patchCells(bytes, [edit('A1', formula('5')), edit('D9', 1)]);
    expect(partText(after, 'xl/calcChain.xml')).toBe(partText(bytes, 'xl/calcChain.xml'));
  });

  it('ends with its last cell', () => {
    const after = patchCells(withChain('<c r="A1" i="1"/>'), [edit('A1', 1)]);
    expect([...partsOf(after).keys()]).not.toContain('xl/calcChain.xml');
    expect(
      partText(after, '[Content_Types].xml') + partText(after, 'xl/_rels/workbook.xml.rels'),
    ).not.toContain('calcChain');
  });
});

describe('cells that can not be changed by themselves', () => {
  const rows = rowsOf(
    '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><f t="array" ref="C1">1</f></c>',
    '<c r="A2"><v>2</v></c><c r="F2"><f t="dataTable" ref="F2:G3" dt2D="1" r1="B1" r2="B2"/><v>1</v></c>',
  );
  const after = '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>';
  const bytes = zip(parts({ sheets: [{ rows, after }] }));

  it.each(['A1', 'A2', 'C1', 'F2', 'G3', 'E1', 'D2'])('%s', (cell) => {
    expect(refusal(bytes, [edit('B1', 5), edit(cell, 1)])).toEqual(['bound', 'Sheet1']);
  });

  it('are not those beside them', () => {
    for (const cell of ['A3', 'D1', 'F1', 'C2']) expect(patchCells(bytes, [edit(cell, 1)])).not.toBe(bytes);
  });

  it('stand on a sheet that is there', () => {
    expect(refusal(bytes, [edit('B1', 5), edit('Lain!A1', 1)])).toEqual(['lost', 'Lain']);
  });

  it('are told from one another', () => {
    const twice = zip(parts({ sheets: [{ rows: rowsOf('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>') }] }));
    expect(refusal(twice, [edit('A1', 5)])).toEqual(['odd-structure', 'Sheet1']);
  });
});

describe('a protected sheet', () => {
  const styles =
    '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs>';
  const rows = rowsOf('<c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c>');
  const guarded = (attributes: string) =>
    zip(parts({ sheets: [{ rows, after: `<sheetProtection ${attributes}/>` }], styles }));
  const bytes = guarded('sheet="1" objects="1"');

  it.each(['A1', 'C1', 'Z9'])('keeps its locked cells: %s', (cell) => {
    expect(refusal(bytes, [edit('B1', 5), edit(cell, 1)])).toEqual(['locked', 'Sheet1']);
  });

  it('lets the others be changed, but not their formats unless it says so', () => {
    expect(patchCells(bytes, [edit('B1', 5)])).not.toBe(bytes);
    expect(refusal(bytes, [edit('B1', { value: 5, format: '0%' })])).toEqual(['locked', 'Sheet1']);
    const open = guarded('sheet="1" formatCells="0"');
    expect(patchCells(open, [edit('B1', { value: 5, format: '0%' })])).not.toBe(open);
  });

  it('lets what its locked formulas give be said anew, and nothing else of them', () => {
    const computed = rowsOf(
      '<c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1"><f>A1+B1</f><v>2</v></c>',
    );
    const file = zip(parts({ sheets: [{ rows: computed, after: '<sheetProtection sheet="1"/>' }], styles }));
    const result = (formula: string, value: number) => edit('C1', { value, formula });
    const after = readXlsx(patchCells(file, [edit('B1', 5), result('A1+B1', 6)]));
    expect(after.sheets[0]?.rows[0]?.cells[2]).toEqual({ col: 2, value: 6, formula: 'A1+B1' });
    expect(refusal(file, [result('A1-B1', 0)])).toEqual(['locked', 'Sheet1']);
    expect(refusal(file, [edit('C1', 6)])).toEqual(['locked', 'Sheet1']);
  });

  it('is one that is switched on', () => {
    const off = guarded('sheet="0"');
    expect(patchCells(off, [edit('A1', 5)])).not.toBe(off);
  });
});
