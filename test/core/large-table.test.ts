import Big from 'big.js';
import { checkInSteps, checkWorkbook } from '#core';
import type { Cell, Workbook } from '#core/grid';
import { formatNumber } from '#core/number';
import { readXlsx } from '#hosts/xlsx';
import { largeReport } from '../support/large-report';
import { isSafe } from '../support/mending';

/** The same report with its pagu and its realisasi anggaran as texts, one pagu in ten with a slip. */
function withTexts(workbook: Workbook): Workbook {
  const typed = (cell: Cell, row: number): Cell => {
    if (typeof cell.value !== 'number' || (cell.col !== 6 && cell.col !== 7)) return cell;
    const text = formatNumber(new Big(cell.value), 0);
    return { col: cell.col, value: cell.col === 6 && row % 10 === 0 ? `${text}.00` : text };
  };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => typed(cell, row.index)) })),
  }));
  return { ...workbook, sheets };
}

describe('a large table', () => {
  // A second or two; what compares each wrong row with all others took half a minute, and ten minutes for ten times more.
  it('with many mistakes is checked in a few seconds', () => {
    const workbook = readXlsx(largeReport(4000, 8));
    // Of the processor, however busy the machine is.
    const start = process.cpuUsage();
    const { findings, tables } = checkWorkbook(workbook);
    const { user } = process.cpuUsage(start);
    expect(user / 1e6).toBeLessThan(12);
    expect(tables).toHaveLength(1);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ rule }) => rule === 'capaian')).toHaveLength(500);
    expect(errors.filter(({ rule }) => rule === 'sisa')).toHaveLength(500);
  });

  // Two or three seconds; what reads the table again for each figure takes minutes.
  it('of texts with many slips is mended in a few seconds', () => {
    const workbook = withTexts(readXlsx(largeReport(1500)));
    const start = process.cpuUsage();
    const { findings } = checkWorkbook(workbook);
    const safe = findings.flatMap(({ rule, fixes }) => (rule === 'format-angka' ? fixes.filter(isSafe) : []));
    const { user } = process.cpuUsage(start);
    expect(user / 1e6).toBeLessThan(12);
    expect(safe.map(({ changes }) => changes.length)).toEqual([150, 2850]);
  });

  // Each step ends after some hundred rows, whatever it does with them: a page stays alive between two of them.
  it('is checked in many small steps, each of which tells as much to be done as the one before, or more', () => {
    const parts = (rows: number) => {
      const told: number[] = [];
      const steps = checkInSteps(readXlsx(largeReport(rows)), {});
      for (let step = steps.next(); !step.done; step = steps.next()) told.push(step.value);
      return told;
    };
    const [few, many] = [parts(500), parts(5000)];
    expect(many.length).toBeGreaterThan(few.length + 150);
    for (const told of [few, many]) {
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told[0]).toBe(0);
      expect(told.at(-1)).toBeLessThan(1);
    }
  });
});
