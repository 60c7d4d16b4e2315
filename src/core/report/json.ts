import type { Finding, Severity } from '#core/finding';
import { address, areaAddress, columnName } from '#core/grid';
import { type FileReport, findingsFrom, isAtLeast, type Kept } from './file-report';
import type { DetectedTable } from './result';

/** The version of the contract; it rises when a reader of version 1 would misunderstand the output. */
const VERSION = 1;

/**
 * The results as JSON, by the contract that other programs read: its names, order and types stay.
 *
 * @param reports one a file, in the order in which they are written
 * @param lowest the lowest severity of the findings that are written; the verdicts always count everything
 * @returns indented JSON with a final line break
 */
export function writeJson(reports: readonly FileReport[], lowest: Severity): string {
  const document = { version: VERSION, files: reports.map((report) => fileEntry(report, lowest)) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function fileEntry(report: FileReport, lowest: Severity) {
  if ('error' in report) {
    const verdicts = { agrees: 0, differs: 0, unchecked: 0 };
    return { file: report.file, error: report.error, tables: [], findings: [], verdicts };
  }
  const { tables, tally } = report.result;
  return {
    file: report.file,
    error: null,
    tables: tables.map(tableEntry),
    findings: findingsFrom(report.result, lowest).map(findingEntry),
    verdicts: { agrees: tally.agrees, differs: tally.differs, unchecked: tally.unchecked },
    ...(report.kept ? keptEntries(report.kept, lowest) : {}),
  };
}

/** What only some files have: readers of the first version find their names and order as they were. */
function keptEntries({ ignored, stale, unreadable }: Kept, lowest: Severity) {
  const shown = ignored.filter(({ finding }) => isAtLeast(finding, lowest));
  return {
    ...(shown.length === 0
      ? {}
      : { ignored: shown.map(({ finding, reason }) => ({ ...findingEntry(finding), reason })) }),
    ...(stale.length === 0
      ? {}
      : { staleIgnores: stale.map(({ rule, about, reason }) => ({ rule, about, reason })) }),
    ...(unreadable ? { damagedState: true } : {}),
  };
}

function tableEntry(table: DetectedTable) {
  return {
    id: table.id,
    sheet: table.sheet,
    range: areaAddress(table.area),
    kind: table.kind,
    number: table.number ?? null,
    title: table.title,
    columns: table.columns.map(({ col, role, tahun }) => ({
      column: columnName(col),
      role,
      ...(tahun === undefined ? {} : { tahun }),
    })),
  };
}

function findingEntry(finding: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.at.sheet,
    cell: address(finding.at.row, finding.at.col),
    stated: finding.stated,
    expected: finding.expected,
    message: finding.message,
    related: finding.related.map(({ sheet, row, col }) => ({ sheet, cell: address(row, col) })),
    fingerprint: finding.fingerprint,
    fix: finding.fix,
  };
}
