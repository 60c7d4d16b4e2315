import { checkWorkbook } from '#core';
import { address, type Cell, type Workbook } from '#core/grid';
import { planRecalculation } from '#core/recalculate';
import { readXlsx } from '#hosts/xlsx';
import { applyChanges } from '../support/formula/apply-changes';
import { triedWorkbooks } from '../support/tried';
import { xlsxFrom } from '../support/xlsx-from';
import { disagreements } from './disagreements';
import { convert, describeWithReferee } from './soffice';

const SETTINGS = {};

/** Without the formulas that stood there before: what other programs make of those is not the question. */
function onlyOurs(workbook: Workbook, ours: ReadonlySet<string>): Workbook {
  const plain = ({ formula, ...cell }: Cell, place: string): Cell =>
    ours.has(place) && formula !== undefined ? { ...cell, formula } : cell;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => plain(cell, `${sheet.name}!${address(row.index, cell.col)}`)),
      })),
    })),
  };
}

describeWithReferee('formulas in place of typed figures', () => {
  it.each(triedWorkbooks)('of %s are recalculated to what the plan says', (_, workbook) => {
    const changes = checkWorkbook(workbook).tables.flatMap(({ id }) =>
      planRecalculation(workbook, SETTINGS, id, 'excel').items.map((one) => one.change),
    );
    if (changes.length === 0) return;
    const places = new Set(changes.map(({ at }) => `${at.sheet}!${address(at.row, at.col)}`));
    const bytes = xlsxFrom(onlyOurs(applyChanges(workbook, changes), places));
    const sheets = [...new Set(changes.map(({ at }) => at.sheet))];
    const stored = readXlsx(bytes);
    const count = stored.sheets
      .flatMap((sheet) => sheet.rows.flatMap((row) => row.cells))
      .filter((one) => one.formula);
    expect(count).toHaveLength(changes.length);
    expect(disagreements(stored, readXlsx(convert(bytes, 'xlsx')), sheets)).toEqual([]);
  });
});
