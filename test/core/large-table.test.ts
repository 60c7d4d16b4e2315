import { checkWorkbook } from '#core';
import { readXlsx } from '#hosts/xlsx';
import { largeReport } from '../support/large-report';

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
});
