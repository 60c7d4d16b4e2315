import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Touched } from '#app';
import { address, type CellRef } from '#core/grid';
import { launch } from '../support/chromium';
import { type Served, serve } from '../support/serve';

/** The workbench's own modules in a browser, with doors into them; one workbook at a time. */
export class WorkbenchInPage {
  /** Counts the workbooks: what was opened before is closed. */
  opened = 0;
  /** Hears what is watched, by the number of the watch. */
  readonly heard = new Map<number, (what: Touched) => void>();
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    readonly browser: Browser,
    readonly served: Served,
  ) {}

  static async start(): Promise<WorkbenchInPage> {
    build();
    const [browser, served] = await Promise.all([launch(), serve('build/contract')]);
    const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
    const started = new WorkbenchInPage(page, browser, served);
    page.on('pageerror', (error) => started.problems.push(String(error.stack)));
    page.on('console', (message) => {
      if (message.type() === 'error') started.problems.push(message.text());
    });
    await page.exposeFunction('told', (id: number, what: Touched) => started.heard.get(id)?.(what));
    await page.goto(`${served.origin}/workbench.html`);
    return started;
  }

  async open(bytes: Uint8Array): Promise<number> {
    this.heard.clear();
    await this.page.evaluate((file) => window.openBook(file), bytes);
    return ++this.opened;
  }

  /** Goes to a cell by its name, as the box above the grid does. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(cell);
    await box.press('Enter');
    await this.page.waitForTimeout(100);
  }

  /** Selects a cell and presses Delete. */
  async clear(at: CellRef): Promise<void> {
    await this.page.evaluate((cell) => window.doors.select(cell), at);
    await this.goTo(address(at.row, at.col));
    await this.page.keyboard.press('Delete');
    await this.page.waitForTimeout(50);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.served.close();
  }
}

/** Bundles the modules anew: what is driven is what stands in the sources. */
function build(): void {
  const webpack = path.resolve('node_modules/webpack/bin/webpack.js');
  const config = path.resolve('test/e2e/contract/webpack.config.cjs');
  execFileSync(process.execPath, [webpack, '--config', config, '--stats', 'errors-only'], { stdio: 'pipe' });
}
