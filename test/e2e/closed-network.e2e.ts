import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { corpusWorkbook } from './support/corpus';
import { OFFICE_FILES } from './support/network';
import { describePane } from './support/suite';

const BASE = 'https://laporan.contoh.go.id/sakip';
const folder = mkdtempSync(path.join(tmpdir(), 'sakip-'));

beforeAll(() => {
  const webpack = require.resolve('webpack/bin/webpack.js');
  const call = [webpack, '--config-name', 'excel', '--mode', 'production', '--output-path', folder];
  const env = { ...process.env, SAKIP_BASE_URL: `${BASE}/`, SAKIP_OFFICE_JS: 'office/office.js' };
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed: ${stdout}${stderr}`);
  // As an office does it: Microsoft's files beside the add-in's own.
  symlinkSync(OFFICE_FILES, path.join(folder, 'office'), 'junction');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describePane(
  'a build for a network without Microsoft',
  (open) => {
    it('leads Excel to the given address, and to no other', () => {
      const manifest = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
      const addresses = [...manifest.matchAll(/="(https:[^"]*)"/g)].map(([, address]) => address as string);
      expect(addresses.length).toBeGreaterThan(15);
      expect(addresses.filter((address) => !address.startsWith(`${BASE}/`))).toEqual([]);
    });

    it('checks a workbook with nothing but its own origin', async () => {
      const { page, press } = await open(corpusWorkbook('bontang-iku.sheets.xlsx'), { microsoft: false });
      await press('periksa');
      await page.locator('[data-index]').first().waitFor();
      const origins = await page.evaluate(() => [
        ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
      ]);
      expect(origins).toEqual([new URL(page.url()).origin]);
    });
  },
  folder,
);
