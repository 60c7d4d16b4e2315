import { type ReadTable, readReportInSteps, type Settings } from '#core/fact';
import type { Workbook } from '#core/grid';
import { titleOf } from '#core/layout';
import { ownSheets } from '#core/plan';
import type { CheckResult, DetectedTable } from '#core/report';
import { Fingerprints, runRulesInSteps } from '#core/rules';
import { finish } from '#core/steps';

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
  const own = { ...workbook, sheets: ownSheets(workbook) };
  const report = yield* within(0, READ, readReportInSteps(own, settings));
  const { findings, tally, unchecked } = yield* within(READ, 1, runRulesInSteps(report));
  const fingerprints = new Fingerprints(report);
  const hidden = own.sheets
    .filter(
      ({ name, visibility }) =>
        visibility !== 'visible' && report.tables.some(({ table }) => table.sheet === name),
    )
    .map(({ name }) => name);
  return {
    tahun: report.tahun,
    tables: report.tables.map((table) => describe(table, fingerprints)),
    ...(hidden.length > 0 ? { hidden } : {}),
    findings,
    tally,
    unchecked: unchecked.map(({ rule, at, table, reason }) => ({ rule, at, table: table.id, reason })),
  };
}

/** Steps that tell how much of a work is done, as steps of a larger one of which that is a part. */
function* within<Result>(
  from: number,
  to: number,
  steps: Generator<number, Result, void>,
): Generator<number, Result, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
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
