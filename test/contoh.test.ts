import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkWorkbook } from '#core';
import { address } from '#core/grid';
import { writeText } from '#core/report';
import { readXlsx } from '#hosts/xlsx';

const ROOT = path.resolve(__dirname, '..');
const FOLDER = path.join(ROOT, 'contoh');
const SAMPLE = path.join(FOLDER, 'LKjIP-contoh.xlsx');

/** The mistakes that tools/contoh/ plants, by sample. */
const PLANTED = {
  'LKjIP-contoh.xlsx': [
    'predikat BAB III A!G20',
    'capaian BAB III A!F21',
    'lintas-tabel BAB III A!F32',
    'format-angka BAB III B!D16',
    'jumlah BAB III B!D27',
    'tahun BAB III B!A31',
  ],
  'Anggaran-contoh.xlsx': [
    'capaian Kinerja!J19',
    'jumlah Kinerja!I20',
    'format-angka Anggaran!E9',
    'jumlah Anggaran!C11',
    'sisa Anggaran!G16',
    'penyerapan Anggaran!E26',
  ],
  'LKjIP-bersih-contoh.xlsx': [],
};

describe('the sample reports', () => {
  it('are what tools/buat-contoh.mjs makes', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sakip-contoh-'));
    try {
      spawnSync(process.execPath, [path.join(ROOT, 'tools/buat-contoh.mjs'), folder], { stdio: 'inherit' });
      expect(readdirSync(folder).sort()).toEqual(Object.keys(PLANTED).sort());
      for (const name of readdirSync(folder))
        expect(readFileSync(path.join(folder, name)).equals(readFileSync(path.join(FOLDER, name)))).toBe(
          true,
        );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(Object.entries(PLANTED))(
    '%s shows each planted mistake once, and nothing else',
    (name, planted) => {
      const { findings } = checkWorkbook(readXlsx(readFileSync(path.join(FOLDER, name))));
      const seen = findings.map(({ rule, at }) => `${rule} ${at.sheet}!${address(at.row, at.col)}`);
      expect(seen.sort()).toEqual([...planted].sort());
    },
  );

  it('reads as the README shows it', () => {
    const result = checkWorkbook(readXlsx(readFileSync(SAMPLE)));
    // Git may check text out with the line breaks of the machine.
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
    const shown = /```\n(Lembar [^`]*)```/.exec(readme)?.[1] ?? 'The README shows no findings.';
    expect(writeText({ file: 'LKjIP-contoh.xlsx', result }, { lowest: 'info' })).toContain(shown);
  });
});
