import type { Page } from 'playwright-core';
import { dump } from '../support/office';
import { corpusWorkbook } from './support/corpus';
import { faultsOf, picture } from './support/look-at';
import type { PaneOptions } from './support/open-pane';
import { describePane } from './support/suite';

/** How what acts on findings is looked at: each width in each theme, high contrast, the other language. */
const LOOKS: readonly { readonly name: string; readonly options: PaneOptions }[] = [
  { name: '320-terang', options: { width: 320 } },
  { name: '320-gelap', options: { width: 320, dark: true } },
  { name: '420-terang', options: { width: 420 } },
  { name: '420-gelap', options: { width: 420, dark: true } },
  { name: '320-kontras', options: { width: 320, contrast: true, dark: true } },
  { name: '320-english', options: { width: 320, language: 'en-US' } },
];

const rows = (page: Page) => page.locator('[data-index]');
const panel = (page: Page) => page.locator('#view section[aria-labelledby] h3');

describePane('acting on findings', (open) => {
  it.each(LOOKS)('can be read and used: $name', async ({ name, options }) => {
    const pane = await open(corpusWorkbook('kukar-2023.text.xlsx'), options);
    const { page, host } = pane;
    const faults: string[] = [];
    const look = async (what: string) => {
      await picture(page, `tindak-${what}-${name}`);
      faults.push(...(await faultsOf(page, options)).map((fault) => `${what}: ${fault}`));
    };
    const before = dump(host.book);
    await page.locator('header button').click();
    await rows(page).first().waitFor();
    await look('daftar');
    // A finding that may be mended in several ways.
    await page.locator('#view select').selectOption('capaian');
    await rows(page).nth(1).click();
    await page.locator('[data-opens=fix]').click();
    await panel(page).waitFor();
    await look('pratinjau');
    await page.getByRole('radio').last().click();
    await look('pilihan');
    await page.keyboard.press('Escape');
    await page.locator('[data-opens=ignore]').click();
    await panel(page).waitFor();
    await look('abaikan');
    await page.locator('#view [role=group] button').first().click();
    await look('abaikan-alasan');
    await page.locator('#view section[aria-labelledby] button.fui-Button').nth(3).click();
    await page.locator('.fui-MessageBar').waitFor();
    await look('diabaikan');
    await rows(page).first().click();
    await page.locator('[data-opens=fix]').click();
    await page.locator('#view section[aria-labelledby] button.fui-Button').first().click();
    await page.locator('.fui-MessageBar').waitFor();
    await look('diperbaiki');
    await page.locator('#view select').selectOption('');
    await page.locator('button[data-page=aman]').click();
    await page.locator('#view h2').waitFor();
    await page.locator('#view button[aria-expanded]').first().click();
    await look('aman');
    await page.locator('#view button.fui-Button').first().click();
    await page.locator('.fui-MessageBar').waitFor();
    await look('aman-diterapkan');
    await page.locator('[data-page=diabaikan]').click();
    await look('daftar-diabaikan');
    await page.locator('#view .fui-Link').first().click();
    await page.locator('[data-page=catatan]').click();
    await page.locator('#view button[aria-expanded]:not(.fui-Button)').first().click();
    await look('catatan');
    await page.locator('[data-opens=all]').click();
    await look('catatan-tanya');
    await page.keyboard.press('Escape');
    await page.locator('#view section button').nth(1).click();
    await page.locator('#view textarea').waitFor();
    await page.locator('#view').evaluate((view) => view.scrollTo(0, view.scrollHeight));
    await look('catatan-berkas');
    await page.locator('#view section button').first().click();
    await page.getByText('Catatan SAKIP”').waitFor();
    await look('catatan-lembar');
    await page.locator('[data-opens=all]').click();
    await page.locator('#view section[aria-labelledby] button').last().click();
    await page.locator('.fui-MessageBar').waitFor();
    await look('dibatalkan');
    await page.locator('#tab-tabel').click();
    await page.locator('#view li > button').nth(7).click();
    await page.locator('[data-opens^=t]').click();
    await panel(page).waitFor();
    await page.locator('#view .fui-Spinner').waitFor({ state: 'detached' });
    await look('hitung-ulang');
    await page.locator('#view').evaluate((view) => view.scrollBy(0, 420));
    await look('hitung-ulang-daftar');
    await page.getByRole('checkbox').nth(1).click();
    await page.getByRole('button', { name: /^(Terapkan pada|Apply to) / }).click();
    await page.locator('.fui-MessageBar').waitFor();
    await look('dihitung-ulang');
    await page.locator('header input[role=switch]').click();
    await look('saat-mengetik');
    expect(faults).toEqual([]);
    expect(dump(host.book) === before).toBe(false);
  });
});
