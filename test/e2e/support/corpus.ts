import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Workbook } from '#core/grid';
import { readXlsx } from '#hosts/xlsx';

const FOLDER = path.resolve('test/corpus/workbooks');

export const CORPUS = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));

export function corpusWorkbook(file: string): Workbook {
  return readXlsx(readFileSync(path.join(FOLDER, file)));
}

/** One finding as the command writes it (JSON, version 1). */
export interface CommandFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet: string;
  readonly cell: string;
  readonly stated: string;
  readonly expected: string | null;
  readonly message: string;
  readonly fix: 'none' | 'safe' | 'suggested';
  readonly related: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface CommandReport {
  readonly tables: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly number: string | null;
  }[];
  readonly findings: readonly CommandFinding[];
  readonly ignored?: readonly (CommandFinding & { readonly reason: string })[];
  readonly verdicts: { readonly agrees: number; readonly differs: number; readonly unchecked: number };
}

/** What the built command says of a workbook of the corpus. */
export function commandReport(file: string): CommandReport {
  return reportOn(path.join(FOLDER, file));
}

/** What the built command says of a file that was saved. */
export function reportOnSaved({ bytes }: { readonly bytes: Uint8Array }): CommandReport {
  const folder = mkdtempSync(path.join(tmpdir(), 'sakip-disimpan-'));
  try {
    const file = path.join(folder, 'Laporan.xlsx');
    writeFileSync(file, bytes);
    return reportOn(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportOn(file: string): CommandReport {
  const call = ['bin/sakip.cjs', 'periksa', file, '--format', 'json'];
  try {
    return read(
      execFileSync(process.execPath, call, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch (error) {
    // Exit code 1: something was found at error level.
    const { status, stdout } = error as { status: number; stdout: string };
    if (status !== 1) throw error;
    return read(stdout);
  }
}

function read(json: string): CommandReport {
  return (JSON.parse(json) as { files: CommandReport[] }).files[0] as CommandReport;
}
