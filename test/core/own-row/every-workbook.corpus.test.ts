import { quantityOf, type ReadTable, type Report, readReport } from '#core/fact';
import { isFailure, type Result } from '#core/functions';
import { address, type CellRef, type CellValue, textOf, type Workbook } from '#core/grid';
import { exactly, judge } from '#core/number';
import { type OwnRowFunction, ownRowResult } from '#core/own-row';
import { rules } from '#core/rules';
import { triedWorkbooks } from '../../support/tried';

const FUNCTIONS: Readonly<Record<string, OwnRowFunction>> = {
  capaian: 'CAPAIAN',
  penyerapan: 'PENYERAPAN',
  efisiensi: 'EFISIENSI',
  predikat: 'PREDIKAT',
};

/** A cell of a result that the check finds right. */
interface Right {
  readonly at: CellRef;
  readonly name: OwnRowFunction;
  readonly table: ReadTable;
}

function rightCells(report: Report): Right[] {
  return Object.entries(FUNCTIONS).flatMap(([id, name]) => {
    const rule = rules.find((one) => one.info.id === id);
    return [...(rule?.check(report) ?? [])].flatMap((outcome) => {
      if (outcome.verdict !== 'agrees') return [];
      const { at } = outcome;
      const table = report.tables.find(
        ({ table: { sheet, area } }) =>
          sheet === at.sheet &&
          at.row >= area.top &&
          at.row <= area.bottom &&
          at.col >= area.left &&
          at.col <= area.right,
      ) as ReadTable;
      const column = table.layout.columns.find((one) => one.col === at.col);
      return column?.role === id ? [{ at, name, table }] : [];
    });
  });
}

function agrees({ at, table }: Right, result: Result): boolean {
  const entry = table.entries.find((one) => one.row === at.row);
  const column = table.layout.columns.find((one) => one.col === at.col);
  const stated = column && quantityOf(entry?.figures.get(column));
  if (typeof result === 'string')
    return textOf(table.table.view.cell(at.row, at.col)).toLowerCase() === result.toLowerCase();
  return stated !== undefined && !isFailure(result) && judge(stated, exactly(result)).verdict !== 'differs';
}

/** The workbook with cells that wait for their results. */
function emptied(workbook: Workbook, cells: readonly CellRef[], value: CellValue): Workbook {
  const keys = new Set(cells.map(({ sheet, row, col }) => `${row},${col},${sheet}`));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          keys.has(`${row.index},${cell.col},${sheet.name}`) ? { ...cell, value } : cell,
        ),
      })),
    })),
  };
}

const counts = { right: 0, refused: 0, other: 0 };
const tell = ({ at: { sheet, row, col }, name }: Right) => `${name} ${sheet}!${address(row, col)}`;

describe('what the check finds right, a function without arguments gives as well', () => {
  it.each(triedWorkbooks)('in %s', (_, workbook) => {
    const report = readReport(workbook);
    const cells = rightCells(report);
    const odd: string[] = [];
    for (const one of cells) {
      const result = ownRowResult(report, one.name, one.at);
      if (isFailure(result)) counts.refused++;
      else if (agrees(one, result)) counts.right++;
      else {
        counts.other++;
        odd.push(tell(one));
      }
    }
    // By the other formula of the field, which only a setting can tell in advance.
    expect(odd.filter((one) => !one.startsWith('CAPAIAN'))).toEqual([]);
  });

  it('in nearly all cells of all workbooks', () => {
    expect(counts.right).toBeGreaterThan(100);
    expect(counts.refused / counts.right).toBeLessThan(0.04);
    expect(counts.other / counts.right).toBeLessThan(0.01);
  });
});

describe('a function without arguments does not depend on what its column holds', () => {
  it.each(triedWorkbooks)('in %s', (_, workbook) => {
    const report = readReport(workbook);
    // A quarter's results against the target of the year are only told by the figures themselves.
    const isSure = ({ table, at }: Right) =>
      table.layout.relations.some((one) => one.result.col === at.col && !one.guessed);
    for (const name of ['CAPAIAN', 'PENYERAPAN', 'EFISIENSI']) {
      const cells = rightCells(report).filter((one) => one.name === name && isSure(one));
      if (cells.length === 0) continue;
      const before = cells.map(({ at }) => ownRowResult(report, name as OwnRowFunction, at));
      const places = cells.map((one) => one.at);
      const again = readReport(emptied(workbook, places, { error: '#BUSY!' }));
      const lost = cells.filter((one, i) => {
        const result = ownRowResult(again, one.name, one.at);
        return isFailure(result) !== isFailure(before[i] as Result);
      });
      expect(lost.map(tell)).toEqual([]);
    }
  });
});
