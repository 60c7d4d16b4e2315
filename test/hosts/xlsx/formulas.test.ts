import { cellsOf, read, readSheet } from './support';

/** Formulas by address of a sheet whose rows are given. */
function formulas(rows: string): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  for (const { index, cells } of readSheet(rows).rows) {
    for (const { col, formula } of cells) found[`${'ABCDEF'[col]}${index + 1}`] = formula;
  }
  return found;
}

describe('a formula', () => {
  it('comes with the result that Excel stored', () => {
    expect(cellsOf('<c r="C1"><f>B1/A1</f><v>0.75</v></c>')).toEqual([
      { col: 2, value: 0.75, formula: 'B1/A1' },
    ]);
    expect(cellsOf('<c r="C1" t="e"><f>B1/A1</f><v>#DIV/0!</v></c>')).toEqual([
      { col: 2, value: { error: '#DIV/0!' }, formula: 'B1/A1' },
    ]);
    expect(cellsOf('<c r="C1" t="str"><f>IF(A1="";"";1)</f><v></v></c>')).toEqual([
      { col: 2, value: '', formula: 'IF(A1="";"";1)' },
    ]);
  });

  it('loses a leading equals sign that some programs write', () => {
    expect(formulas('<row r="1"><c r="A1"><f>=B1+1</f><v>2</v></c></row>')).toEqual({ A1: 'B1+1' });
  });

  it('keeps the references of XML apart from those of cells', () => {
    expect(formulas('<row r="1"><c r="A1"><f>IF(B1&gt;1,"a"&amp;C1,0)</f><v>0</v></c></row>')).toEqual({
      A1: 'IF(B1>1,"a"&C1,0)',
    });
  });

  it('names the functions of an add-in as Excel shows them', () => {
    const stored = '_xldudf_SAKIP_CAPAIAN(D5,C5)&amp;"_xldudf_SAKIP_CAPAIAN("';
    expect(formulas(`<row r="1"><c r="A1"><f>${stored}</f><v>1</v></c></row>`)).toEqual({
      A1: 'SAKIP.CAPAIAN(D5,C5)&"_xldudf_SAKIP_CAPAIAN("',
    });
  });

  it('of an array stands at its first cell alone', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c></row>';
    expect(formulas(rows)).toEqual({ A1: 'B1:B2*2', A2: undefined });
  });

  it('is none where a data table computes', () => {
    expect(formulas('<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>2</v></c></row>')).toEqual(
      {
        A1: undefined,
      },
    );
  });
});

describe('a shared formula', () => {
  it('is written out for every cell', () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1*B$1+$A1</f><v>1</v></c>' +
      '<c r="D1"><f t="shared" si="0"/><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><f t="shared" si="0"></f><v>1</v></c></row>';
    expect(formulas(rows)).toEqual({
      C1: 'A1*B$1+$A1',
      D1: 'B1*C$1+$A1',
      C2: 'A2*B$1+$A2',
      D2: 'B2*C$1+$A2',
    });
  });

  it('belongs to its sheet and its number', () => {
    const shared = (formula: string, si: number) =>
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="${si}">${formula}</f><v>1</v></c></row>` +
      `<row r="2"><c r="A2"><f t="shared" si="${si}"/><v>1</v></c></row>`;
    const { sheets } = read({ sheets: [{ rows: shared('B1', 0) }, { rows: shared('C1', 0) }] });
    expect(sheets.map((sheet) => sheet.rows[1]?.cells[0]?.formula)).toEqual(['B2', 'C2']);
  });

  it('of which the first cell is missing leaves the value', () => {
    expect(cellsOf('<c r="A1"><f t="shared" si="7"/><v>3</v></c>')).toEqual([{ col: 0, value: 3 }]);
  });

  it('can be left by a cell with a text of its own', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0">B9*2</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(formulas(rows)).toEqual({ A1: 'B1', A2: 'B9*2', A3: 'B3' });
  });
});
