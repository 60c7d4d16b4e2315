// Draws assets/*.png from assets/*.svg with a Chromium of this machine (CHROMIUM names it if it is elsewhere).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTypeScript } from './require-typescript.mjs';

const SIZES = [16, 32, 64, 80];

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../assets');
const { launch } = requireTypeScript('../test/e2e/support/chromium.ts');
const browser = await launch();
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(path.join(folder, file), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const target = path.join(folder, `${path.basename(file, '.svg')}-${size}.png`);
    await page.screenshot({ path: target, omitBackground: true });
  }
}
await browser.close();
