import { type ReadTable, readReport, type Settings } from '#core/fact';
import type { Workbook } from '#core/grid';
import { titleOf } from '#core/layout';
import { ownSheets } from '#core/plan';
import type { CheckResult, DetectedTable } from '#core/report';
import { Fingerprints, finish, runRulesInSteps } from '#core/rules';

/** How much of a check is done once the tables are read, from 0 to 1. */
const READ = 0.5;

/**
 * Checks a workbook: detects its tables, follows every rule, and says what could not be checked. Sheets that we
 * inserted are passed over: they say again what the others say.
 */
export function checkWorkbook(workbook: Workbook, settings: Settings = {}): CheckResult {
  return finish(checkInSteps(workbook, settings));
}

/** The same in steps of some milliseconds each; every step tells the part that is done, from 0 to 1. */
export function* checkInSteps(workbook: Workbook, settings: Settings): Generator<number, CheckResult, void> {
  yield 0;
  const report = readReport({ ...workbook, sheets: ownSheets(workbook) }, settings);
  const rules = runRulesInSteps(report);
  let step = rules.next();
  for (; !step.done; step = rules.next()) yield READ + step.value * (1 - READ);
  const { findings, tally, unchecked } = step.value;
  const fingerprints = new Fingerprints(report);
  return {
    tahun: report.tahun,
    tables: report.tables.map((table) => describe(table, fingerprints)),
    findings,
    tally,
    unchecked: unchecked.map(({ rule, at, table, reason }) => ({ rule, at, table: table.id, reason })),
  };
}

function describe(read: ReadTable, fingerprints: Fingerprints): DetectedTable {
  const { id, table, layout } = read;
  return {
    id,
    key: fingerprints.table(read),
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
  };
}
