import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isWellFormed } from '#core/grid';
import { readXlsx } from '#hosts/xlsx';

describe('a formula that Excel takes', () => {
  it.each([
    '1',
    '-B2+C2',
    'SUM(B2:B3)',
    'SUM(B2,,B3)',
    'SUM()',
    'IF(A1="",,1)',
    'PI()*2',
    'B2%',
    '(B2+C2)/2',
    '--(A1>2)',
    'A1 & " % " & B1',
    'A1>=B1',
    '"abc""d"',
    "'BAB III'!B2+Data!$C$3",
    "SUM('BAB I:BAB III'!A1)",
    '[1]Data!A1',
    'SUM(A:A)+SUM($1:$2)',
    'SUM($A:$B)',
    'Table1[Realisasi]',
    'SUM(Tabel[[#This Row],[Target]])',
    '[@Target]/2',
    'SAKIP.CAPAIAN(C2,B2)',
    'SAKIP.CAPAIAN()',
    'foo',
    'Kegiatan_1.a*2',
    'SUM(B2:B3 B3:C3)',
    'SUM((A1,B1))',
    '1.5E+3',
    '.5',
    '#REF!+1',
    'Data!#REF!',
    'SUM({1,2;3,4})',
    'IFERROR(A1/B1, 0)',
    'XLOOKUP(1,A1:A2,B1:B2)',
    'INDEX(A1:B2,1,1):B2',
    '_xlfn.IFS(B2>1,5)',
    'T.TEST(A1:A2,B1:B2,1,1)',
    'LOG10(5)',
    '1\n+2',
  ])('%s', (formula) => {
    expect(isWellFormed(formula)).toBe(true);
  });

  it('is every one that Excel or a library wrote', () => {
    const folder = path.resolve('test/corpus/workbooks');
    const files = [
      ...readdirSync(folder)
        .filter((name) => name.endsWith('formulas.xlsx'))
        .map((name) => path.join(folder, name)),
      path.resolve('contoh/LKjIP-contoh.xlsx'),
    ];
    const formulas = files.flatMap((file) =>
      readXlsx(readFileSync(file)).sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
      ),
    );
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => !isWellFormed(formula))).toEqual([]);
  });
});

describe('a formula that Excel finds damaged in a file', () => {
  it.each([
    '',
    ' ',
    '-',
    '1+',
    '*2',
    'B2+*B3',
    ')',
    '(B2',
    'SUM(',
    'SUM(B2:B3',
    'B2)',
    '1 2',
    'B2 3',
    '"abc',
    'B2&"',
    "'x",
    'A1:',
    'A1,B1',
    '()',
    'SUM(,',
    'Rp 5',
    'B2B3!',
    '5%%5',
    '2(3)',
    '@B2',
    'A1#',
    'SUM(B2;B3)',
    '87,5',
  ])('%s', (formula) => {
    expect(isWellFormed(formula)).toBe(false);
  });
});
