import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type GridHands, gridHands } from './grid-hands';
import { slowDown, slowFile } from './slow-down';

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly english?: boolean;
  /** What stands behind the page's address, e.g. `#contoh`. */
  readonly hash?: string;
  /** Whether the page is opened from its folder, without a server. */
  readonly folder?: boolean;
}

/** The workbench in a browser. */
export interface OpenWorkbench extends GridHands {
  readonly page: Page;
  /** What may not be: errors of the page, refusals of its policy, requests to anything but its own files. */
  readonly problems: readonly string[];
  /** Opens a file by the button, and waits until it is shown. */
  choose(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void>;
  /** Presses *Periksa* and waits for what comes of it. */
  check(): Promise<void>;
  /** Drops files on the page, as from a folder. */
  drop(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void>;
  /** What the sentences above the grid say, without their buttons. */
  notices(): Promise<string[]>;
  /** Presses *Simpan*. */
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  close(): Promise<void>;
}

/** The page as it lies in its folder. */
const IN_FOLDER = pathToFileURL(path.resolve('dist/workbench.html')).href;

/** Opens the built page. */
export async function openWorkbench(
  browser: Browser,
  origin: string,
  options: WorkbenchOptions = {},
): Promise<OpenWorkbench> {
  const { width = 1440, height = 900, dark = false, english = false, hash = '', folder = false } = options;
  const problems: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const address = folder ? IN_FOLDER : `${origin}/workbench.html`;
  const own = new URL('.', address).href;
  await context.route('**/*', async (route) => {
    const asked = route.request().url();
    if (asked.startsWith(own)) {
      await slowFile();
      return route.continue();
    }
    problems.push(`asked for ${asked}`);
    return route.abort();
  });
  if (english) await context.addInitScript(() => localStorage.setItem('sakip-bahasa', 'en'));
  const page = await context.newPage();
  await slowDown(page);
  page.on('pageerror', (error) => problems.push(String(error.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${address}${hash}`);
  return {
    page,
    problems,
    ...gridHands(page),
    async choose({ name, bytes }) {
      const mimeType = 'application/octet-stream';
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.locator('#panel header button').first().waitFor();
    },
    async check() {
      await page.locator('#panel header button').first().click();
      await page.getByText(/perhitungan diperiksa|calculations checked/).waitFor();
    },
    async drop(...files) {
      const data = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const);
      await page.evaluate((all) => {
        const dataTransfer = new DataTransfer();
        for (const [name, content] of all)
          dataTransfer.items.add(
            new File([Uint8Array.from(atob(content), (one) => one.charCodeAt(0))], name),
          );
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, data);
    },
    notices: () => page.locator('main .fui-MessageBarBody').allTextContents(),
    async save() {
      const name = english ? 'Save' : 'Simpan';
      const button = page.locator('main header').getByRole('button', { name, exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return {
        name: download.suggestedFilename(),
        bytes: new Uint8Array(readFileSync(await download.path())),
      };
    },
    close: () => context.close(),
  };
}
