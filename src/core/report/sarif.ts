import type { Finding, RuleInfo, Severity } from '#core/finding';
import { address, type CellRef } from '#core/grid';
import { type FileReport, findingsFrom } from './file-report';
import { fileUri } from './file-uri';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The id under which an unreadable file is notified. */
const UNREADABLE = 'berkas-tidak-terbaca';

export interface SarifOptions {
  /** The lowest severity of the results that are written. */
  readonly lowest: Severity;
  /** Every rule that can be named by a finding. */
  readonly rules: readonly RuleInfo[];
  /** The program's version, e.g. `0.1.0`. */
  readonly version: string;
}

/**
 * The results as SARIF 2.1.0 (OASIS), one run for all files. A workbook has no lines, so a place is a
 * logical location `Sheet!B4` inside the file. An unreadable file becomes a notification of the run.
 *
 * @param reports one a file, in the order in which they are written
 * @returns indented JSON with a final line break
 */
export function writeSarif(reports: readonly FileReport[], options: SarifOptions): string {
  const failed = reports.flatMap((report) => ('error' in report ? [report] : []));
  const run = {
    tool: { driver: driver(options) },
    language: 'id',
    invocations: [
      {
        executionSuccessful: failed.length === 0,
        toolExecutionNotifications: failed.map((report) => ({
          descriptor: { id: UNREADABLE, index: 0 },
          level: 'error',
          message: { text: report.error },
          locations: [{ physicalLocation: artifact(report.file) }],
        })),
      },
    ],
    results: reports.flatMap((report) =>
      'error' in report
        ? []
        : findingsFrom(report.result, options.lowest).map((finding) =>
            resultOf(report.file, finding, options.rules),
          ),
    ),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function driver({ rules, version }: SarifOptions) {
  return {
    name: 'SAKIP',
    version,
    rules: rules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.what },
      fullDescription: { text: rule.source === undefined ? rule.why : `${rule.why} Dasar: ${rule.source}` },
      help: { text: rule.remedy },
      defaultConfiguration: { level: LEVELS[rule.severity] },
    })),
    notifications: [{ id: UNREADABLE, shortDescription: { text: 'Berkas tidak dapat dibaca.' } }],
  };
}

function resultOf(file: string, finding: Finding, rules: readonly RuleInfo[]) {
  return {
    ruleId: finding.rule,
    // -1 is SARIF's own "unknown index".
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [place(file, finding.at)],
    relatedLocations: finding.related.map((ref, index) => ({ id: index + 1, ...place(file, ref) })),
    partialFingerprints: { 'sakip/v1': finding.fingerprint },
    properties: { stated: finding.stated, expected: finding.expected, fix: finding.fix },
  };
}

function place(file: string, ref: CellRef) {
  const name = address(ref.row, ref.col);
  return {
    physicalLocation: artifact(file),
    logicalLocations: [{ name, fullyQualifiedName: `${ref.sheet}!${name}` }],
  };
}

function artifact(file: string) {
  return { artifactLocation: { uri: fileUri(file) } };
}
