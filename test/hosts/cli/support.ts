import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoggedChange } from '#app';
import type { RuleId, Severity } from '#core/finding';
import type { CellContent } from '#core/grid';
import type { Engine } from '../../../src/hosts/cli/engine';
import { run } from '../../../src/hosts/cli/run';
import { at, checkResult, finding, rules } from '../../support/check-result';

/** An engine that finds what a file's text says: `error warning`, `clean`, `unreadable` or `crash`. */
export const engine: Engine = {
  version: '1.2.3',
  rules,
  check(bytes) {
    const words = Buffer.from(bytes).toString().trim().split(' ');
    if (words.includes('crash')) throw new Error('boom');
    if (words.includes('unreadable')) return { error: 'Berkas ini bukan buku kerja Excel.' };
    const severities = words.filter((word) => word !== 'clean') as Severity[];
    return { result: checkResult({ findings: severities.map((severity) => finding({ severity })) }) };
  },
  async mend(bytes, choice, time) {
    const text = Buffer.from(bytes).toString().trim();
    if (text === 'crash') throw new Error('boom');
    if (text === 'unreadable') return { error: 'Berkas ini bukan buku kerja Excel.' };
    const before = checkResult({ findings: [finding({}), finding({ fingerprint: 'lain' })] });
    const change = (cell: string, from: CellContent, to: CellContent, rule: RuleId): LoggedChange => ({
      at: at('BAB III', cell),
      from,
      to,
      rule,
      reason: 'Sebabnya.',
    });
    const safe = change('E5', { value: '1.234' }, { value: 1234, format: '#,##0' }, 'format-angka');
    const certain = change('G9', { value: 1, formula: 'A1' }, { value: 0.8827, format: '0.00%' }, 'capaian');
    const changes = choice === 'certain' ? [safe, certain] : [safe];
    const done = text !== 'clean';
    return {
      bytes: done ? Buffer.from(`${text} ${choice}`) : bytes,
      batches: done ? [{ time, changes }] : [],
      refused: text === 'locked' ? [{ finding: finding({}), trouble: 'protected' }] : [],
      before,
      after: done ? checkResult({ findings: [finding({})] }) : before,
      date1904: false,
      unreadable: text === 'damaged' || text === 'newer' ? text : undefined,
    };
  },
  remove(bytes) {
    const [text = '', ours] = Buffer.from(bytes).toString().trim().split(' + ');
    if (text === 'unreadable') return { error: 'Berkas ini bukan buku kerja Excel.' };
    return { bytes: Buffer.from(text), sheets: ours === undefined ? [] : ours.split(' ') };
  },
  summarise(bytes, { sheets = ['ringkasan', 'temuan'], paper = 'F4' }) {
    const text = Buffer.from(bytes).toString().trim();
    if (text === 'crash') throw new Error('boom');
    if (text === 'unreadable') return { error: 'Berkas ini bukan buku kerja Excel.' };
    const skipped = [{ title: 'Efisiensi', reason: 'Tidak ada tabel efisiensi.' }];
    return {
      bytes: Buffer.from(`${text} + ${sheets.join(' ')} ${paper}`),
      sheets: text === 'bare' ? [] : sheets,
      skipped,
      remarks: sheets.includes('rekap-capaian') ? ['Memuat Triwulan IV saja.'] : [],
      unreadable: text === 'newer' ? 'newer' : undefined,
    };
  },
};

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
}

/** Runs `sakip` in this process and collects what it writes. */
export async function sakip(args: readonly string[], terminal: Terminal = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const { env = {}, ...size } = terminal;
  const output = (name: 'stdout' | 'stderr') => ({
    ...size,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await run(args, { stdout: output('stdout'), stderr: output('stderr'), env }, engine);
  return { code, ...written };
}

/** Makes a temporary folder of files before each test, moves into it, and clears it away afterwards. */
export function inFolderOf(files: Readonly<Record<string, string>>): void {
  const home = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sakip-cli-'));
    for (const [file, text] of Object.entries(files)) {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });
}
