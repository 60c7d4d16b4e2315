import type { Browser, Page } from 'playwright-core';
import { inBrowser, launch } from './support/chromium';
import { limitNetwork } from './support/network';
import { type Served, serve } from './support/serve';

inBrowser('the page of the pane, opened by itself', () => {
  let browser: Browser;
  let served: Served;

  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), serve('dist/excel')]);
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  async function open(microsoft: boolean): Promise<{ page: Page; refused: string[] }> {
    const context = await browser.newContext();
    const refused: string[] = [];
    await limitNetwork(context, served.origin, microsoft, (address) => refused.push(address));
    const page = await context.newPage();
    await page.goto(`${served.origin}/taskpane.html`);
    return { page, refused };
  }

  it('says that it belongs into Excel', async () => {
    const { page, refused } = await open(true);
    await page.getByText('SAKIP bekerja di dalam Excel.').waitFor();
    expect(refused).toEqual([]);
  });

  it('says what is missing where office.js does not come', async () => {
    const { page, refused } = await open(false);
    await page.getByText('office.js dari Microsoft, tetapi berkas itu tidak dapat dimuat').waitFor();
    expect(refused).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });
});
