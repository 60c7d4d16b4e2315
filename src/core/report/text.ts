import { clip, type Finding, type Severity } from '#core/finding';
import { countWords } from '#core/number';
import { type FileReport, findingsFrom } from './file-report';
import { oneLine, wrap } from './lines';
import { type Paint, PLAIN } from './paint';
import type { CheckResult } from './result';
import { findingLines } from './text-findings';
import { keptLines } from './text-kept';
import type { TextStyle } from './text-style';
import { tableHeading, tableOverview } from './text-tables';
import { leftOutLines, tallyLines, uncheckedLines } from './text-tally';

export interface TextOptions {
  /** The lowest severity of the findings that are shown. */
  readonly lowest: Severity;
  /** The widest line, in columns. */
  readonly width?: number;
  readonly paint?: Paint;
}

const WIDTH = 100;

/**
 * One file's result in Bahasa Indonesia for a reader at a terminal: its tables, its findings by sheet and
 * table, and how many calculations were checked.
 *
 * @returns lines no wider than `options.width` (a longer file name aside), with a final line break
 */
export function writeText(report: FileReport, options: TextOptions): string {
  const style = { lowest: options.lowest, width: options.width ?? WIDTH, paint: options.paint ?? PLAIN };
  const heading = style.paint.strong(oneLine(report.file));
  if ('error' in report) {
    const reason = wrap(oneLine(`Tidak dapat dibaca: ${report.error}`), style.width - 2);
    return joined([[heading, ...indented(reason.map(style.paint.error))]]);
  }
  const { result } = report;
  const shown = findingsFrom(result, style.lowest);
  return joined([
    [heading, ...indented([summary(result)]), ...leftOutLines(result, style)],
    tableOverview(result.tables, shown, style),
    ...findingSections(result, shown, style),
    uncheckedLines(result.unchecked, style),
    keptLines(report.kept, style),
    tallyLines(result, style),
  ]);
}

function summary({ tahun, tables, hidden = [] }: CheckResult): string {
  const year = tahun === undefined ? 'Tahun tidak diketahui' : `Tahun ${tahun}`;
  const sheets = new Set(tables.map((table) => table.sheet)).size;
  if (tables.length === 0) return `${year}, tidak ada tabel yang dikenali`;
  const concealed = hidden.length === 0 ? '' : `, ${countWords(hidden.length)} di antaranya tersembunyi`;
  return `${year}, ${countWords(tables.length)} tabel pada ${countWords(sheets)} lembar${concealed}`;
}

/** One section a sheet, in the order of the tables; a finding without a known table comes last. */
function findingSections(result: CheckResult, shown: readonly Finding[], style: TextStyle): string[][] {
  const sections = new Map<string, string[]>();
  const add = (sheet: string, title: readonly string[], findings: readonly Finding[]) => {
    if (findings.length === 0) return;
    const section = sections.get(sheet) ?? [
      style.paint.strong(clip(`Lembar ${oneLine(sheet)}`, style.width)),
    ];
    section.push('', ...indented(title), '', ...findingLines(findings, sheet, style));
    sections.set(sheet, section);
  };
  for (const table of result.tables) {
    const own = shown.filter((finding) => finding.table === table.id);
    add(table.sheet, tableHeading(table, style), own);
  }
  const ids = new Set(result.tables.map((table) => table.id));
  const outside = shown.filter((finding) => !ids.has(finding.table));
  for (const sheet of new Set(outside.map((finding) => finding.at.sheet))) {
    const own = outside.filter((finding) => finding.at.sheet === sheet);
    add(sheet, ['Di luar tabel'], own);
  }
  return [...sections.values()];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function joined(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((block) => block.length > 0).map((block) => `${block.join('\n')}\n`);
  return filled.join('\n');
}
