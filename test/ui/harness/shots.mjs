// Takes pictures of the pane: node test/ui/harness/shots.mjs WORKBOOK.xlsx FOLDER, after
// npx webpack --config test/ui/harness/webpack.config.cjs
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [workbook, folder] = process.argv.slice(2);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const PAGE =
  '<!doctype html><meta charset="utf-8"><style>body{margin:0}</style><div id="panel"></div><script src="/harness.js"></script>';

const server = createServer((request, response) => {
  if (request.url === '/workbook.xlsx') return response.end(readFileSync(workbook));
  if (request.url === '/harness.js') {
    return response.end(readFileSync(path.join(root, 'build/harness/harness.js')));
  }
  response.setHeader('Content-Type', 'text/html');
  return response.end(PAGE);
}).listen(0);
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });

const LOOKS = [
  { name: 'light', theme: 'light', lang: 'id-ID', width: 360 },
  { name: 'dark', theme: 'dark', lang: 'id-ID', width: 360 },
  { name: 'narrow', theme: 'light', lang: 'id-ID', width: 320 },
  { name: 'contrast', theme: 'contrast', lang: 'id-ID', width: 360 },
  { name: 'english', theme: 'light', lang: 'en-US', width: 320 },
];
for (const { name, theme, lang, width } of LOOKS) {
  const page = await browser.newPage({ viewport: { width, height: 760 }, deviceScaleFactor: 2 });
  page.on('pageerror', (error) => console.error(name, error));
  page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()));
  const shot = async (view) => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(folder, `${view}-${name}.png`) });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    for (const one of wide) console.error(`${view}-${name}: stands out on the right: ${one}`);
  };
  await page.goto(`${origin}/?theme=${theme}&lang=${lang}`);
  await page.locator('header button').waitFor();
  await shot('welcome');
  await page.locator('header button').click();
  await page.locator('[data-index]').first().waitFor();
  await shot('temuan');
  await page.locator('[data-index]').nth(1).click();
  await shot('temuan-open');
  await page.locator('#tab-tabel').click();
  await page.locator('#view button[aria-expanded]').nth(1).click();
  await shot('tabel');
  await page.locator('#tab-fungsi').click();
  await page.locator('#view li button').first().click();
  await shot('fungsi');
  await page.locator('#tab-pengaturan').click();
  await page.waitForTimeout(300);
  await page.evaluate(() => window.port.change());
  await shot('pengaturan');
  await page.evaluate(() => {
    window.port.whileReading = () => new Promise((resolve) => setTimeout(resolve, 600));
    window.port.failing.mark = Object.assign(new Error('#HARNESS'), {});
  });
  await page.locator('header button').click();
  await shot('bekerja');
  await page.locator('[role="group"].fui-MessageBar').waitFor();
  await shot('kendala');
  await page.close();
}
await browser.close();
server.close();
