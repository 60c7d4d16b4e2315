import path from 'node:path';
import { checkWorkbook } from '#core';
import type { Workbook } from '#core/grid';
import { readOnce, triedFiles } from '../../support/corpus';
import { excelWith } from './support';

describe.each(triedFiles.map((file) => [path.basename(file), readOnce(file)] as const))(
  '%s',
  (_, workbook) => {
    it('reads through Excel what stands in the file', async () => {
      const { port } = excelWith(workbook);
      const read = await port.read();
      expect(asExcelTells(read)).toEqual(asExcelTells(workbook));
    });

    it('gives the same findings', async () => {
      const { port } = excelWith(workbook);
      expect(checkWorkbook(await port.read())).toEqual(checkWorkbook(workbook));
    });
  },
);

/** A formula without a stored result shows nothing in Excel; and Excel lists merged areas in an order of its own. */
function asExcelTells(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, value: cell.value ?? '' })),
    })),
  }));
  return { ...workbook, sheets };
}
