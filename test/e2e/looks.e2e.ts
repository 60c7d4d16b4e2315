import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { corpusWorkbook } from './support/corpus';
import { LOOKS } from './support/looks';
import { describePane } from './support/suite';

/** Where the pictures lie after a run, to be looked at. */
const PICTURES = path.resolve('build/e2e');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const BOOKS = ['bontang-2021.sheets.xlsx', 'kukar-2023.sheets.xlsx'];

beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
});

describePane('the pane', (open) => {
  it.each(LOOKS)('can be read and used: $name', async ({ name, options }) => {
    const { page } = await open(corpusWorkbook(BOOKS[0] as string), options);
    const faults: string[] = [];
    const look = async (view: string) => {
      await picture(page, `${view}-${name}`);
      const found = [...(await page.evaluate(standingOut)), ...(await violations(page))];
      faults.push(...found.map((fault) => `${view}: ${fault}`));
    };
    await look('awal');
    await page.locator('header button').click();
    await page.locator('[data-index]').first().waitFor();
    await look('temuan');
    await page.locator('[data-index]').nth(1).click();
    await look('temuan-terbuka');
    await page.locator('#tab-tabel').click();
    await page.locator('#view li > button').nth(3).click();
    await look('tabel');
    await page.locator('#tab-fungsi').click();
    await look('fungsi');
    await page.locator('#tab-pengaturan').click();
    await page.locator('section select').first().waitFor();
    await look('pengaturan');
    expect(faults).toEqual([]);
  });
});

async function picture(page: Page, name: string): Promise<void> {
  // Marks under tabs and buttons slide and fade for a moment.
  await page.waitForTimeout(250);
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

/** What reaches beyond the right edge or could be scrolled sideways; runs in the page. */
function standingOut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5 && one.checkVisibility())
    .map((one) => `stands out on the right: ${one.outerHTML.slice(0, 160)}`);
}

/** What axe finds serious or critical, by WCAG 2.2 A and AA and its best practices. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      // Fluent's keyboard library puts these in; they only hand the focus on.
      { exclude: ['[data-tabster-dummy]'] },
      { resultTypes: ['violations'] },
    ),
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
