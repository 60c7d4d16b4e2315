import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { largeReport } from '../../support/large-report';
import { describeWorkbench } from '../support/suite';

/** A million cells; the grid and the thread hold them, the page stays alive. */
const ROWS = 100_000;

/** In milliseconds: a page that answers later feels stuck. */
const LONGEST = 100;

/** Other work on the machine only ever makes a task longer: the best of some tries is what the page takes. */
const TRIES = 3;

interface Watched {
  longTasks: number[];
}

function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.longTasks = [];
    const note = (list: PerformanceObserverEntryList) =>
      watched.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(note).observe({ entryTypes: ['longtask'] });
  });
}

/** The longest times in which the page answered nothing, in milliseconds. */
async function longest(page: Page): Promise<number[]> {
  const tasks = await page.evaluate(() => (globalThis as unknown as Watched).longTasks);
  return tasks
    .sort((a, b) => b - a)
    .slice(0, 3)
    .map(Math.round);
}

describeWorkbench('a workbook of a million cells', (open) => {
  // On a disk: what travels through the browser's own channel stops the page.
  const folder = mkdtempSync(path.join(tmpdir(), 'sakip-besar-'));
  const file = path.join(folder, 'Besar.xlsx');
  beforeAll(() => writeFileSync(file, largeReport(ROWS)));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is opened, checked and shown while the page goes on answering', async () => {
    let best = Number.POSITIVE_INFINITY;
    for (let tried = 0; tried < TRIES && best >= LONGEST; tried++) best = Math.min(best, await once());
    expect(best).toBeLessThan(LONGEST);
  }, 600_000);

  /** Opens the file and checks it, and gives the longest task of the page, in milliseconds. */
  async function once(): Promise<number> {
    const { page } = await open();
    // A person takes up a file in this time, and the page makes ready.
    await page.waitForTimeout(4000);
    await watch(page);
    const start = Date.now();
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('#panel header button').first().waitFor({ timeout: 60_000 });
    const opened = Date.now();
    const opening = await longest(page);
    await page.locator('#panel header button').first().click();
    await page.getByText(/perhitungan diperiksa/).waitFor({ timeout: 120_000 });
    const checked = Date.now();
    await page.locator('[data-index]').first().click();
    await page.waitForTimeout(1000);
    const all = await longest(page);
    console.log(
      `a million cells: opened in ${opened - start} ms, checked in ${checked - opened} ms; ` +
        `longest tasks of the page ${opening.join(', ')} ms, with the check ${all.join(', ')} ms`,
    );
    expect(await page.locator('#panel').textContent()).toContain('2.000 Salah');
    await page.close();
    return all[0] ?? 0;
  }
});
