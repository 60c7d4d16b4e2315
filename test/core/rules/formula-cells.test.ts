import { address, areaAddress } from '#core/grid';
import { cellsNamedIn } from '../../../src/core/rules/support/formula-cells';

describe('the cells that a formula names', () => {
  it.each([
    ['D3/C3*100', ['Kini!D3', 'Kini!C3']],
    ['SUM($D$3:D5)', ['Kini!D3:D5']],
    ["'BAB III'!B2+Data!$C4", ['BAB III!B2', 'Data!C4']],
    ["'Dinas ''A'''!B2", ["Dinas 'A'!B2"]],
    ['LOG10(A1)', ['Kini!A1']],
    ['SAKIP.CAPAIAN(E5,D5)', ['Kini!E5', 'Kini!D5']],
    ['Tahun2024+#REF!', []],
  ])('%s', (formula, named) => {
    const written = cellsNamedIn(formula, 'Kini').map((one) => {
      const isOne = one.top === one.bottom && one.left === one.right;
      return `${one.sheet}!${isOne ? address(one.top, one.left) : areaAddress(one)}`;
    });
    expect(written).toEqual(named);
  });
});
