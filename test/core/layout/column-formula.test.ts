import { parseColumnFormula } from '#core/layout';
import { parseNumbering } from '#core/table';
import { layoutOf, relationsIn } from '../../support/tables';

describe('parseNumbering', () => {
  it.each([
    ['6', 6, undefined],
    ['(6)', 6, undefined],
    ['6 (4-5)', 6, '(4-5)'],
    ['(6) = (3-5)', 6, '(3-5)'],
    ['8 = (7-6) / 5*100%', 8, '(7-6) / 5*100%'],
    ['(9)=(5)+(6)+(7)+(8)', 9, '(5)+(6)+(7)+(8)'],
    ['14=13/5x100%', 14, '13/5x100%'],
  ])('reads %s', (text, number, formula) => {
    expect(parseNumbering(text)).toEqual({ number, ...(formula ? { formula } : {}) });
  });

  it.each(['Nilai', '3,14', '120', '4 (empat)', '-', ''])('refuses %p', (text) => {
    expect(parseNumbering(text)).toBeUndefined();
  });
});

describe('parseColumnFormula', () => {
  it.each([
    ['(4-5)', 'difference', [4, 5]],
    ['4 - 5', 'difference', [4, 5]],
    ['(4) - (5)', 'difference', [4, 5]],
    ['(4:3)', 'ratio', [4, 3]],
    ['(4):(3)x100%', 'ratio', [4, 3]],
    ['4/3 x 100', 'ratio', [4, 3]],
    ['(4/3)*100%', 'ratio', [4, 3]],
    ['((4)/(3)) x 100%', 'ratio', [4, 3]],
    ['kolom 5 / kolom 4 x 100%', 'ratio', [5, 4]],
    ['(7-6) / 5*100%', 'change', [7, 6, 5]],
    ['((7-6)/6)x100%', 'change', [7, 6, 6]],
    ['6+12', 'sum', [6, 12]],
    ['4*5', 'product', [4, 5]],
    ['(4) x (5)', 'product', [4, 5]],
    ['(5)+(6)+(7)+(8)', 'sum', [5, 6, 7, 8]],
  ])('reads %s', (text, shape, numbers) => {
    expect(parseColumnFormula(text)).toEqual({ shape, numbers });
  });

  it.each(['4', 'realisasi/target', '4*5*6', '4-5-6', 'R/T x 100%'])('refuses %s', (text) => {
    expect(parseColumnFormula(text)).toBeUndefined();
  });
});

describe("a report's own formulas", () => {
  it('are resolved by the row of column numbers, also one with a gap', () => {
    const layout = layoutOf(`
      No | Indikator | Target | Realisasi | Capaian (%)
      (1) | (2) | (4) | (5) | (6) = (5):(4)x100%
      1 | Nilai SAKIP | 70 | 71 | 101,43`);
    expect(layout.columns[4]?.formula).toEqual({ text: '(5):(4)x100%', shape: 'ratio', cols: [3, 2] });
    expect(relationsIn(layout)).toBe('E=capaian(D,C)');
  });

  it('are read from a label, counted from the first column', () => {
    const layout = layoutOf(`
      | No | Indikator | Target | Realisasi | Capaian = (4):(3)x100%
      | 1 | Nilai SAKIP | 70 | 71 | 101,43`);
    expect(layout.columns[4]?.role).toBe('capaian');
    expect(layout.columns[4]?.formula?.cols).toEqual([4, 3]);
  });

  it('are left out where they name a column that is not there', () => {
    const layout = layoutOf(`
      No | Indikator | Target | Realisasi | Capaian (%)
      1 | 2 | 3 | 4 | 5 (9/8)
      1 | Nilai SAKIP | 70 | 71 | 101,43`);
    expect(layout.columns[4]?.formula).toBeUndefined();
  });

  it('go with their like where numbers are merged over pairs', () => {
    const layout = layoutOf(`
      No | Program | Target | < | Realisasi 2023 | < | Realisasi 2024 | < | Seluruhnya | <
      ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp
      1 | 2 | 3 | < | 4 | < | 5 | < | 6=4+5 | <
      1 | Program Jalan | 9 | 9.000.000 | 2 | 2.000.000 | 3 | 3.000.000 | 5 | 5.000.000`);
    expect(layout.columns.slice(8).map((one) => one.formula?.cols)).toEqual([
      [4, 6],
      [5, 7],
    ]);
  });
});
