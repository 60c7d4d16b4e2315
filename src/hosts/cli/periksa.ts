import { realpath, writeFile } from 'node:fs/promises';
import type { Severity } from '#core/finding';
import {
  type FileReport,
  PLAIN,
  UNREADABLE,
  writeJson,
  writeSarif,
  writeText,
  writeTextTotal,
} from '#core/report';
import { checkFile } from './check-file';
import type { Engine } from './engine';
import { fileErrorSentence } from './file-error';
import { findInputs, type Input } from './inputs';
import { complain, EXIT, type Io } from './io';
import { isSameFile } from './same-file';
import { paintFor, progressOn, widthFor } from './terminal';

export const FORMATS = ['teks', 'json', 'sarif'] as const;

export interface PeriksaOptions {
  readonly format: (typeof FORMATS)[number];
  /** The lowest severity that is shown. */
  readonly tingkat: Severity;
  /** The file that takes the report instead of stdout. */
  readonly keluaran?: string;
}

/**
 * `sakip periksa`: checks files one after the other and writes their report.
 *
 * @returns the exit code; an unreadable file outweighs a finding
 */
export async function periksa(
  args: readonly string[],
  options: PeriksaOptions,
  io: Io,
  engine: Engine,
): Promise<number> {
  const inputs = await findInputs(args);
  const { keluaran } = options;
  if (keluaran !== undefined && (await isWorkbook(keluaran, inputs))) {
    complain(io, `Hasil tidak ditulis ke ${keluaran}, karena akan menimpa sebuah buku kerja.`);
    return EXIT.failed;
  }
  const streamed = options.format === 'teks' && keluaran === undefined;
  const progress = progressOn(io.stderr, inputs.length);
  const reports: FileReport[] = [];
  for (const [index, input] of inputs.entries()) {
    progress.start(index + 1, input.file);
    const report = await checkFile(input, engine);
    reports.push(report);
    progress.clear();
    if (streamed) io.stdout.write(textOf(report, index, options, io));
    else if ('error' in report) complain(io, `${report.file}: ${report.error}`);
    else if (report.kept?.unreadable) complain(io, `${report.file}: ${UNREADABLE[report.kept.unreadable]}`);
  }
  if (streamed) io.stdout.write(totalOf(reports));
  else if (!(await deliver(wholeReport(reports, options, io, engine), keluaran, io))) return EXIT.failed;
  return exitCode(reports);
}

function wholeReport(
  reports: readonly FileReport[],
  options: PeriksaOptions,
  io: Io,
  engine: Engine,
): string {
  const lowest = options.tingkat;
  if (options.format === 'json') return writeJson(reports, lowest);
  if (options.format === 'sarif') {
    return writeSarif(reports, { lowest, rules: engine.rules, version: engine.version });
  }
  return reports.map((report, index) => textOf(report, index, options, io)).join('') + totalOf(reports);
}

function textOf(report: FileReport, index: number, options: PeriksaOptions, io: Io): string {
  const toFile = options.keluaran !== undefined;
  const style = toFile ? { paint: PLAIN } : { paint: paintFor(io), width: widthFor(io.stdout) };
  return (index === 0 ? '' : '\n') + writeText(report, { lowest: options.tingkat, ...style });
}

function totalOf(reports: readonly FileReport[]): string {
  return reports.length > 1 ? `\n${writeTextTotal(reports)}` : '';
}

/** Writes the report where it belongs; `false` when that failed, which the user has then been told. */
async function deliver(text: string, keluaran: string | undefined, io: Io): Promise<boolean> {
  if (keluaran === undefined) {
    io.stdout.write(text);
    return true;
  }
  try {
    await writeFile(keluaran, text);
    return true;
  } catch (error) {
    complain(io, `Hasil tidak dapat ditulis ke ${keluaran}: ${fileErrorSentence(error)}`);
    return false;
  }
}

/** By its name or the name that a link leads to, or because the call reads it, whatever it is called. */
async function isWorkbook(file: string, inputs: readonly Input[]): Promise<boolean> {
  const target = await realpath(file).catch(() => file);
  if ([file, target].some((name) => /\.xl[a-z]+$/i.test(name))) return true;
  for (const input of inputs) if (await isSameFile(input.file, file)) return true;
  return false;
}

function exitCode(reports: readonly FileReport[]): number {
  if (reports.some((report) => 'error' in report)) return EXIT.failed;
  const wrong = reports.some(
    (report) => 'result' in report && report.result.findings.some((finding) => finding.severity === 'error'),
  );
  return wrong ? EXIT.findings : EXIT.clean;
}
