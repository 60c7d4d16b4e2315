import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { draw } from '../support/draw';
import { corpusWorkbook } from './support/corpus';
import { LOOKS } from './support/looks';
import type { PaneOptions } from './support/open-pane';
import { describePane } from './support/suite';

/** Where the pictures lie after a run, to be looked at. */
const PICTURES = path.resolve('build/e2e');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
});

describePane('the pane', (open) => {
  it.each(LOOKS)('can be read and used: $name', async ({ name, options }) => {
    const pane = await open(corpusWorkbook('bontang-2021.sheets.xlsx'), options);
    const { page } = pane;
    const faults: string[] = [];
    const look = async (view: string) => {
      await picture(page, `${view}-${name}`);
      const found = [...(await page.evaluate(standingOut)), ...(await violations(page, options))];
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
    await page.locator('#tab-ringkasan').click();
    await look('ringkasan');
    await page.locator('#view button[type=submit]').click();
    await page.locator('#view [role=status] h2').waitFor();
    await look('ringkasan-disisipkan');
    await page.locator('#view button').last().click();
    await page.getByRole('alertdialog').waitFor();
    await look('ringkasan-hapus');
    await page.getByRole('alertdialog').getByRole('button').last().click();
    await page.locator('.fui-MessageBar').waitFor();
    await look('ringkasan-dihapus');
    await page.locator('#tab-fungsi').click();
    await look('fungsi');
    await page.locator('#tab-pengaturan').click();
    await page.locator('section select').first().waitFor();
    await look('pengaturan');
    pane.latency = 300;
    await page.locator('header button').click();
    await page.getByRole('progressbar').waitFor();
    await look('bekerja');
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    pane.host.busy = true;
    await page.locator('header button').click();
    await page.locator('.fui-MessageBar').waitFor();
    await look('kendala');
    expect(faults).toEqual([]);
  });

  it('shows the second report, and one without tables', async () => {
    const { page, press } = await open(corpusWorkbook('kukar-2023.stacked.xlsx'));
    await press('periksa');
    await picture(page, 'kukar-temuan');
    await page.locator('[data-index]').first().click();
    await picture(page, 'kukar-temuan-terbuka');
    await page.locator('#tab-tabel').click();
    await page.locator('#view li > button').nth(4).click();
    await picture(page, 'kukar-tabel');
    await page.locator('#tab-pengaturan').click();
    await page.locator('section select').first().waitFor();
    await page.locator('section select').first().selectOption('turun');
    await picture(page, 'kukar-pengaturan');
    const empty = await open(draw('Surat pengantar'));
    await empty.press('periksa');
    await picture(empty.page, 'tanpa-tabel');
    expect(await empty.page.getByRole('heading', { name: 'Tidak ada tabel yang dikenali' }).count()).toBe(1);
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
async function violations(page: Page, { contrast = false }: PaneOptions): Promise<string[]> {
  await page.evaluate(AXE);
  // There, the system gives the colours; axe reads those that the page would have given.
  const rules = { 'color-contrast': { enabled: !contrast } };
  const { violations: found } = await page.evaluate(
    (chosen) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        // Fluent's keyboard library puts these in; they only hand the focus on.
        { exclude: ['[data-tabster-dummy]'] },
        { resultTypes: ['violations'], rules: chosen },
      ),
    rules,
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
}
