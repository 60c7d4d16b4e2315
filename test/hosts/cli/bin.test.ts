import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const BIN = path.join(ROOT, 'bin/sakip.cjs');
const SAMPLE = path.join(ROOT, 'contoh/LKjIP-contoh.xlsx');

describe('bin/sakip.cjs', () => {
  it('runs the built command', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'periksa', SAMPLE], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('perhitungan diperiksa');
  });

  it('says what to do when nothing is built', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sakip-bin-'));
    try {
      mkdirSync(path.join(folder, 'bin'));
      cpSync(BIN, path.join(folder, 'bin/sakip.cjs'));
      const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'bin/sakip.cjs')], {
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([2, 'sakip: Program belum dibangun; jalankan npm ci lebih dahulu.\n']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('ends quietly when the reader of its output leaves', async () => {
    const child = spawn(process.execPath, [BIN, 'periksa', SAMPLE, '--format', 'json']);
    child.stdout.destroy();
    let complaint = '';
    child.stderr.on('data', (data) => {
      complaint += data;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(complaint).toBe('');
  });
});
