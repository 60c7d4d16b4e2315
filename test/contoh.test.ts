import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkWorkbook } from '#core';
import { address } from '#core/grid';
import { writeText } from '#core/report';
import { readXlsx } from '#hosts/xlsx';

const ROOT = path.resolve(__dirname, '..');
const SAMPLE = path.join(ROOT, 'contoh/LKjIP-contoh.xlsx');

/** The mistakes that tools/contoh/ plants. */
const PLANTED = [
  'predikat BAB III A!G20',
  'capaian BAB III A!F21',
  'lintas-tabel BAB III A!F32',
  'format-angka BAB III B!D16',
  'jumlah BAB III B!D27',
  'tahun BAB III B!A31',
];

describe('the sample report', () => {
  it('is what tools/buat-contoh.mjs makes', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sakip-contoh-'));
    try {
      const made = path.join(folder, 'contoh.xlsx');
      spawnSync(process.execPath, [path.join(ROOT, 'tools/buat-contoh.mjs'), made], { stdio: 'inherit' });
      expect(readFileSync(made).equals(readFileSync(SAMPLE))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('shows each planted mistake once, and nothing else at error or warning level', () => {
    const { findings } = checkWorkbook(readXlsx(readFileSync(SAMPLE)));
    const seen = findings
      .filter((finding) => finding.severity !== 'info')
      .map(({ rule, at }) => `${rule} ${at.sheet}!${address(at.row, at.col)}`);
    expect(seen.sort()).toEqual([...PLANTED].sort());
  });

  it('reads as the README shows it', () => {
    const result = checkWorkbook(readXlsx(readFileSync(SAMPLE)));
    // Git may check text out with the line breaks of the machine.
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
    const shown = /```\n(Lembar [^`]*)```/.exec(readme)?.[1] ?? 'The README shows no findings.';
    expect(writeText({ file: 'LKjIP-contoh.xlsx', result }, { lowest: 'info' })).toContain(shown);
  });
});
