import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { inBrowser, launch } from '../support/chromium';
import { picture, violations } from '../support/look-at';
import { describeIn, IN_FOLDER, OLD_WEBKIT } from './support/describe';
import { newerNames } from './support/newer-names';

const TOO_OLD = 'Peramban ini terlalu lama untuk Meja Kerja SAKIP';

/** Newer names in scripts that look first whether the browser knows them, or mean something else. */
const LOOKED_AFTER: Readonly<Record<string, string>> = {
  startViewTransition: 'React, where it is there',
  checkVisibility: 'the grid library, where it is there',
  queryLocalFonts: 'the grid library, where it is there',
  requestIdleCallback: 'the grid library brings its own for Safari; ours looks',
  cancelIdleCallback: 'the grid library brings its own for Safari',
  toSorted: 'of a list of the grid library’s own',
  ClipboardItem: 'the grid library’s copying, which goes another way where it fails',
  readText: 'the grid library, where it is there',
};

const scripts = ['dist/workbench', 'dist/excel'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.join(folder, file)),
);
const gridLibrary = (file: string) => readFileSync(file).length > 4_000_000;

describe('the scripts of the page and of the pane', () => {
  it('has the grid library in one of its own', () => {
    expect(scripts.filter(gridLibrary)).toHaveLength(1);
  });

  it.each(scripts)('%s needs nothing that the oldest browsers lack', (file) => {
    const names = newerNames(readFileSync(file, 'utf8'));
    // React's and the page's scripts may look for two things; all else is the grid library's.
    const allowed = gridLibrary(file)
      ? Object.keys(LOOKED_AFTER)
      : ['startViewTransition', 'requestIdleCallback'];
    expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it.each([
    ['const [a] = list.toSorted();', ['toSorted']],
    ['Object["groupBy"](list, f)', ['groupBy']],
    ['const { a } = b; new ClipboardItem({})', ['ClipboardItem']],
  ])('are searched for newer names: %s', (script, names) => {
    expect(newerNames(script)).toEqual(names);
  });

  it('are searched for newer syntax', () => {
    expect(() => newerNames('const a = /[[a-z]--[b]]/v;')).toThrow(SyntaxError);
  });
});

inBrowser('the page in a browser that lacks what it needs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each([
    ['words', () => Reflect.deleteProperty(Intl, 'Segmenter')],
    ['arrays', () => Reflect.deleteProperty(Array.prototype, 'findLast')],
  ])('says that the browser is too old, and which are not: %s', async (what, without) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 620 } });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.addInitScript(without);
    await page.goto(IN_FOLDER);
    await page.getByRole('heading', { name: TOO_OLD }).waitFor();
    await picture(page, `meja-terlalu-lama-${what}`);
    expect(await page.locator('#meja').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('says so where it can’t read a script', async () => {
    const page = await browser.newPage();
    await page.route('**/workbench/workbench.js*', (route) => route.fulfill({ body: 'const a = b ?!. c;' }));
    await page.goto(IN_FOLDER);
    await page.getByRole('heading', { name: TOO_OLD }).waitFor();
    await page.close();
  });

  it('does not say so in one that has it, or before the page is there', async () => {
    const page = await browser.newPage();
    await page.route('**/workbench/workbench.js*', (route) => route.abort());
    await page.goto(IN_FOLDER);
    expect(await page.locator('#meja').count()).toBe(1);
    expect(await page.getByText(TOO_OLD).isVisible()).toBe(false);
    await page.close();
  });

  it('says that JavaScript is needed where it is off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(IN_FOLDER);
    await page.getByRole('heading', { name: 'JavaScript dimatikan' }).waitFor();
    await context.close();
  });
});

describeIn(OLD_WEBKIT, 'the page in a browser that is too old', (given) => {
  it('says so, in place of staying white', async () => {
    const { hands } = given();
    await hands.remote.go(IN_FOLDER);
    expect(await hands.page(() => document.getElementById('terlalu-lama')?.hidden)).toBe(false);
    expect(await hands.page(() => document.getElementById('meja'))).toBeNull();
    await hands.picture('meja-terlalu-lama-webkit');
  });
});
