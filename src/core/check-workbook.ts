import { readReport } from '#core/fact';
import type { Workbook } from '#core/grid';
import { titleOf } from '#core/layout';
import type { CheckResult } from '#core/report';
import { runRules } from '#core/rules';

/** Checks a workbook: detects its tables, follows every rule, and says what could not be checked. */
export function checkWorkbook(workbook: Workbook): CheckResult {
  const report = readReport(workbook);
  const { findings, tally, unchecked } = runRules(report);
  return {
    tahun: report.tahun,
    tables: report.tables.map(({ id, table, layout }) => ({
      id,
      sheet: table.sheet,
      area: table.area,
      kind: layout.kind,
      ...(table.number === undefined ? {} : { number: table.number }),
      title: titleOf(table),
      columns: layout.columns.map(({ col, role, tahun }) => ({
        col,
        role,
        ...(tahun === undefined ? {} : { tahun }),
      })),
    })),
    findings,
    tally,
    unchecked: unchecked.map(({ rule, at, table, reason }) => ({ rule, at, table: table.id, reason })),
  };
}
