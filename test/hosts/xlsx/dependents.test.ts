import { address, parseArea, type Workbook } from '#core/grid';
import { dependents, type Filled } from '../../../src/hosts/xlsx/dependents';
import { PrecedentReader } from '../../../src/hosts/xlsx/formula-precedents';
import { at } from '../../support/check-result';
import { draw } from '../../support/draw';

const BOOK: Workbook = {
  ...draw({ 'BAB I': 'a', 'BAB II': 'a', "Lampiran 'A'": 'a', Data: 'a' }),
  definedNames: [
    { name: 'Pagu', formula: "'BAB II'!$B$2:$B$9" },
    { name: 'pagu', formula: '$C$1', sheet: 'Data' },
    { name: 'Sebelah', formula: "'BAB I'!A1" },
    { name: 'Separuh', formula: "'BAB I'!$A1" },
    { name: 'Pajak', formula: '0.11' },
    { name: 'Dua', formula: 'Pagu*Pajak' },
    { name: 'Ular', formula: 'Ekor+1' },
    { name: 'Ekor', formula: 'Ular+1' },
  ],
};

function named(formula: string, sheet = 0): string[] {
  const { areas, isOpen } = new PrecedentReader(BOOK).of(formula, sheet);
  const texts = areas.map(({ sheet, area: { top, left, bottom, right } }) => {
    const from = address(top, left);
    const to = address(bottom, right);
    return `${sheet}!${from === to ? from : `${from}:${to}`}`;
  });
  return isOpen ? [...texts, 'open'] : texts;
}

describe('what a formula rests on', () => {
  it.each<[string, string[]]>([
    ['A1+$B$2*2', ['0!A1', '0!B2']],
    ['SUM(A1:B3,C1)', ['0!A1:B3', '0!C1']],
    ['SUM(B3:A1)', ['0!A1:B3']],
    ['SUM(A:B)+SUM($2:3)', ['0!A1:B1048576', '0!A2:XFD3']],
    ["'BAB II'!A1+Data!$B$2", ['1!A1', '3!B2']],
    ["SUM('bab ii'!A1:B2)", ['1!A1:B2']],
    ["'Lampiran ''A'''!A1", ['2!A1']],
    ["SUM('BAB I:BAB II'!A1)", ['0!A1', '1!A1']],
    ["SUM('BAB II:BAB I'!A1:A2)", ['0!A1:A2', '1!A1:A2']],
    ["'BAB IV'!A1+'[1]BAB I'!A1+[2]Data!A1+[2]!Nama", []],
    ['"A1"&"INDIRECT("&A2', ['0!A2']],
    ['""""&A1&"""B1"""', ['0!A1']],
    ['LOG10(A1)+1E5+2.5+.5+TRUE+PI()', ['0!A1']],
    ['IF(A1>0,#N/A,#REF!)+Data!#REF!+#DIV/0!', ['0!A1']],
    ['AAAA1+ZZZ1', ['open']],
    ['Pagu*2', ['1!B2:B9']],
    ['Dua', ['1!B2:B9']],
    ["'BAB II'!Pagu+Data!PAGU", ['1!B2:B9', '3!C1']],
    ['Pajak', []],
    ['Sebelah', ['0!A1', 'open']],
    ['Separuh', ['0!A1', 'open']],
    ['Ular', ['open']],
    ['TakDikenal+A1', ['0!A1', 'open']],
    ['SUM(Anggaran[Jumlah])', ['open']],
    ['SUM([@Jumlah])', ['open']],
    ['INDIRECT("A"&B1)', ['0!B1', 'open']],
    ['SUM(OFFSET(A1,1,0))', ['0!A1', 'open']],
    ['SUM(A1:INDEX(B:B,3))', ['0!A1', '0!B1:B1048576', 'open']],
    ['SAKIP.CAPAIAN()', ['open']],
    ['SAKIP.CAPAIAN( )', ['open']],
    ['SAKIP.CAPAIAN(A1,B1)', ['0!A1', '0!B1']],
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', ['0!A1', 'open']],
    ['TODAY()-A1', ['0!A1']],
    ['SUM(A1#)', ['0!A1']],
    ['SUM(Data!A1:Data!A3)', ['3!A1', 'open']],
    ['SUM(A1:Data!A3)', ['open']],
    ["SUM('BAB II'!A1:'BAB II'!A3)", ['1!A1', '1!A3', 'open']],
    ['SUM(Pagu:Data!A3)', ['open']],
    ['{1,2;3,4}*A1', ['0!A1']],
    ['SUM((A1,B2) C3)', ['0!A1', '0!B2', '0!C3']],
  ])('%s', (formula, expected) => {
    expect(named(formula)).toEqual(expected);
  });

  it('takes a name of the sheet before one of the workbook', () => {
    expect(named('Pagu', 3)).toEqual(['3!C1']);
  });

  it('ends, whatever the formula looks like', () => {
    for (const piece of ["'", "''", '[', '[[', "a'", '"', '((', "'a'!", 'a:', '$', 'A1:'])
      for (let i = 0; i < 100; i++) new PrecedentReader(BOOK).of(piece.repeat(8000 / piece.length), 0);
  });
});

describe('dependents', () => {
  const book = {
    ...draw({
      Satu: `
        1 | =A1 -> 1 | =B1 -> 1 | =SUM(Pagu) -> 1
        2 | =A2 -> 2 | 5 | =SUM(A:A) -> 3`,
      Dua: `
        =Satu!C1*2 -> 2 | =INDIRECT("A1") -> 2 | 7
        =SUM(Satu!A1:Z99) -> 9 | =1+1 -> 2 | =A9 -> 0`,
    }),
    definedNames: [{ name: 'Pagu', formula: 'Dua!$A$1:$A$2' }],
  };
  const stale = (cells: readonly string[], fills: readonly Filled[] = [], workbook: Workbook = book) =>
    dependents(
      workbook,
      cells.map((cell) => at('Satu', cell)).map(({ row, col }) => ({ sheet: 0, row, col })),
      fills,
    )
      .map(({ sheet, area }) => `${sheet}!${address(area.top, area.left)}`)
      .sort();

  it('are found through formulas, sheets, areas, columns and names', () => {
    expect(stale(['A1'])).toEqual(['0!B1', '0!C1', '0!D1', '0!D2', '1!A1', '1!A2', '1!B1']);
    expect(stale(['A2'])).toEqual(['0!B2', '0!D1', '0!D2', '1!A2', '1!B1']);
    expect(stale(['C2'])).toEqual(['0!D1', '1!A2', '1!B1']);
  });

  it('are those that may rest on anything, and none without a change', () => {
    expect(stale(['ZZ1000'])).toEqual(['1!B1']);
    expect(stale([])).toEqual([]);
  });

  it('are found through the cells that an array formula fills, and data tables count always', () => {
    const array = { sheet: 0, area: parseArea('B2:C2') as never, isDataTable: false };
    const workbook = { ...draw({ Satu: '1 | 2 | =B2 -> 1\n 2 | =A1 -> 1 | 1 | =C2 -> 1' }) };
    expect(stale(['A1'], [array], workbook)).toEqual(['0!B2', '0!C1', '0!D2']);
    const table = { sheet: 0, area: parseArea('F5:G9') as never, isDataTable: true };
    expect(stale(['A9'], [table], workbook)).toEqual(['0!F5']);
  });

  it('end where formulas go in a circle', () => {
    expect(stale(['A1'], [], draw({ Satu: '1 | =A1+C1 -> 1 | =B1 -> 1' }))).toEqual(['0!B1', '0!C1']);
  });

  it('are all formulas where finding them would take too long', () => {
    const size = 9000;
    const rows = Array.from({ length: size }, (_, index) => ({
      index,
      cells: [{ col: 0, value: 1, formula: `SUM(B1:B${1000 + index})+A${index}` }],
    }));
    const sheet = { name: 'Satu', visibility: 'visible', rows, merges: [], hiddenColumns: [] } as const;
    const large: Workbook = { sheets: [sheet], definedNames: [], date1904: false };
    const start = Date.now();
    expect(stale(['B1'], [], large)).toHaveLength(size);
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});
