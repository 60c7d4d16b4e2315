import type { Browser } from 'playwright-core';
import type { Workbook } from '#core/grid';
import { inBrowser, launch } from './chromium';
import { type OpenPane, openPane, type PaneOptions } from './open-pane';
import { type OpenWorkbench, openWorkbench, type WorkbenchOptions } from './open-workbench';
import { type Served, serve } from './serve';

export type Open = (workbook: Workbook, options?: PaneOptions) => Promise<OpenPane>;

/**
 * Describes tests of the built add-in; each gets panes by `open`, which are closed after it. A test fails where
 * its page had an error, or asked for anything but the add-in's own files and office.js.
 */
export function describePane(name: string, tests: (open: Open) => void, folder = 'dist/excel'): void {
  inBrowser(name, () => {
    let browser: Browser;
    let served: Served;
    const panes: OpenPane[] = [];

    beforeAll(async () => {
      [browser, served] = await Promise.all([launch(), serve(folder)]);
    });
    afterEach(async () => {
      const closed = panes.splice(0);
      await Promise.all(closed.map((pane) => pane.close()));
      expect(closed.flatMap((pane) => pane.problems)).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      served.close();
    });

    tests(async (workbook, options) => {
      const pane = await openPane(browser, served.origin, workbook, options);
      panes.push(pane);
      return pane;
    });
  });
}

export type OpenPage = (options?: WorkbenchOptions) => Promise<OpenWorkbench>;

/**
 * Describes tests of the built workbench; each gets pages by `open`, which are closed after it. A test fails where its
 * page had an error, broke its own policy, or asked for anything but its own files.
 */
export function describeWorkbench(name: string, tests: (open: OpenPage) => void): void {
  inBrowser(name, () => {
    let browser: Browser;
    let served: Served;
    const pages: OpenWorkbench[] = [];

    beforeAll(async () => {
      [browser, served] = await Promise.all([launch(), serve('dist')]);
    });
    afterEach(async () => {
      const closed = pages.splice(0);
      await Promise.all(closed.map((page) => page.close()));
      expect(closed.flatMap((page) => page.problems)).toEqual([]);
    });
    afterAll(async () => {
      await browser.close();
      served.close();
    });

    tests(async (options) => {
      const page = await openWorkbench(browser, served.origin, options);
      pages.push(page);
      return page;
    });
  });
}
