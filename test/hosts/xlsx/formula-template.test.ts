import fc from 'fast-check';
import { FormulaTemplate } from '../../../src/hosts/xlsx/formula-template';

const moved = (formula: string, rows: number, cols: number) => new FormulaTemplate(formula).at(rows, cols);

describe('moving a formula', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B9)', 'SUM(B3:C11)'],
    ['SUM(A:A)+SUM(1:1)', 'SUM(B:B)+SUM(3:3)'],
    ['SUM($A:B)+SUM(1:$9)', 'SUM($A:C)+SUM(3:$9)'],
    ["'BAB III'!A1+Sheet2!B2", "'BAB III'!B3+Sheet2!C4"],
    ["'It''s A1'!A1", "'It''s A1'!B3"],
    ['"A1"&A1&"say ""B2"""', '"A1"&B3&"say ""B2"""'],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['Pagu_A1+A1.B+_A1', 'Pagu_A1+A1.B+_A1'],
    ['1E5+1.5E5+2E+3+A1', '1E5+1.5E5+2E+3+B3'],
    ['A1&"A1', 'B3&"A1'],
    ["A1+'A1", "B3+'A1"],
    ['A1+[A1', 'B3+[A1'],
    ['Tabel1[[#This Row],[A1]]*A1', 'Tabel1[[#This Row],[A1]]*B3'],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['A1#', 'B3#'],
    ['ZZZ1+XFE1+A1048577', 'ZZZ1+XFE1+A1048577'],
    ['IF(A1>0,TRUE,#REF!)', 'IF(B3>0,TRUE,#REF!)'],
    ['a1+b2', 'B3+C4'],
  ])('turns %s into %s, two rows down and one column right', (formula, expected) => {
    expect(moved(formula, 2, 1)).toBe(expected);
  });

  it('comes in again at the other side of the grid', () => {
    expect(moved('A1', -1, -1)).toBe('XFD1048576');
    expect(moved('XFD1048576', 1, 1)).toBe('A1');
  });

  const cell = fc
    .tuple(
      fc.integer({ min: 1, max: 1000 }),
      fc.constantFrom('A', 'Z', 'AA', 'BC', 'ZZ'),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([row, col, fixedRow, fixedCol]) => `${fixedCol ? '$' : ''}${col}${fixedRow ? '$' : ''}${row}`);
  const formula = fc
    .array(fc.oneof(cell, fc.constantFrom('+', '*', '"A1"', 'SUM(', ')', ',', "'A1'!", '100', ' ')))
    .map((pieces) => pieces.join(' '));
  const step = fc.integer({ min: 0, max: 500 });

  it('by nothing changes nothing', () => {
    fc.assert(fc.property(formula, (text) => moved(text, 0, 0) === text));
  });

  it('there and back again changes nothing', () => {
    fc.assert(
      fc.property(formula, step, step, (text, rows, cols) => {
        expect(moved(moved(text, rows, cols), -rows, -cols)).toBe(text);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), step, step, (text, rows, cols) => typeof moved(text, rows, cols) === 'string'),
    );
  });
});
