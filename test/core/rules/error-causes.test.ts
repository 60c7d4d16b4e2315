import fc from 'fast-check';
import { readReport } from '#core/fact';
import { address, type Cell } from '#core/grid';
import { errorCauses } from '../../../src/core/rules/support/error-causes';
import { errorsOf } from '../../../src/core/rules/support/error-cells';
import { draw } from '../../support/draw';
import { capaianTable } from './table';

/** A table whose every capaian is #REF!, each with a formula that names another row's, or none. */
function chained(names: readonly (number | undefined)[]) {
  const drawn = draw(capaianTable(names.map((_, i) => `Indeks ${'abcdefgh'[i]}x | 80 | 84 | #REF!`)));
  const [sheet] = drawn.sheets;
  const rows = sheet?.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell): Cell => {
      const source = names[row.index - 2];
      return cell.col === 4 && row.index > 1 && source !== undefined
        ? { ...cell, formula: address(source + 2, 4) }
        : cell;
    }),
  }));
  return readReport({ ...drawn, sheets: [{ ...(sheet as NonNullable<typeof sheet>), rows: rows ?? [] }] });
}

describe('the causes of errors', () => {
  const chain = fc
    .integer({ min: 3, max: 8 })
    .chain((n) => fc.array(fc.option(fc.nat(n - 1), { nil: undefined }), { minLength: n, maxLength: n }));

  it('tell of every error once, as a cause or as what follows from one', () => {
    fc.assert(
      fc.property(chain, (names) => {
        const errors = errorsOf(chained(names));
        const told = errorCauses(errors).flatMap(({ at, followers }) => [at, ...followers]);
        expect(told.map(({ row }) => row).sort()).toEqual(errors.map(({ at }) => at.row).sort());
      }),
    );
  });

  it('are not handed on by a formula that names another error', () => {
    fc.assert(
      fc.property(chain, (names) => {
        const causes = errorCauses(errorsOf(chained(names))).map(({ at }) => at.row - 2);
        const free = names.flatMap((name, i) => (name === undefined || name === i ? [i] : []));
        expect(causes).toEqual(expect.arrayContaining(free));
      }),
    );
  });
});
