import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { selectedCell } from './support/book-views';
import { corpusWorkbook } from './support/corpus';
import { describePane } from './support/suite';
import { viewShown } from './support/view-shown';

/** What has the focus, as a screen reader says it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const label = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return `${one.getAttribute('role') ?? one.tagName.toLowerCase()} ${label.replace(/\s+/g, ' ').trim()}`;
  });
}

/** Presses Tab until the focus is on something that matches; fails after as many stops as a pane should not have. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const stops: string[] = [];
  while (stops.length < 15) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
    if (wanted.test(stops.at(-1) as string)) return;
  }
  throw new Error(`no stop matches ${wanted}: ${stops.join('; ')}`);
}

describePane('by the keyboard alone', (open) => {
  it('a report is checked, read, and its cells are reached', async () => {
    const { page, host } = await open(corpusWorkbook('bontang-2021.sheets.xlsx'));
    await tabTo(page, /^button Periksa$/);
    await page.keyboard.press('Enter');
    await page.locator('[data-index]').first().waitFor();
    expect(await focused(page)).toBe('button Periksa lagi');

    await tabTo(page, /^tab Temuan/);
    await tabTo(page, /^button \d+ Salah$/);
    await page.keyboard.press('Space');
    expect(await page.locator('[data-index]').count()).toBe(10);
    await page.keyboard.press('Space');

    await tabTo(page, /^button Salah, /);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const cell = /([A-Z]+\d+)$/.exec(await focused(page))?.[1];
    expect(cell).toBeDefined();
    await page.keyboard.press('Enter');
    await eventually(() => selectedCell(host.book).split('!')[1], cell);

    await tabTo(page, /^button Buka sel /);
    const related = (await focused(page)).replace('button Buka sel ', '');
    await page.keyboard.press('Enter');
    await eventually(() => selectedCell(host.book).endsWith(related), true);

    await page.keyboard.press('Escape');
    expect(await page.locator('[data-index][aria-expanded="true"]').count()).toBe(0);
    expect(await focused(page)).toMatch(/^button Salah, /);
  });

  it('every view is reached, and what stands in it', async () => {
    const { page, press } = await open(corpusWorkbook('kukar-2023.sheets.xlsx'));
    await press('periksa');
    await tabTo(page, /^tab Temuan/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await viewShown(page, 'tabel');
    await tabTo(page, /^button .*kinerja/i);
    await page.keyboard.press('Enter');
    await tabTo(page, /^button Lihat [A-Z]+\d+:/);

    await page.locator('#tab-tabel').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await viewShown(page, 'ringkasan');
    await tabTo(page, /^button Sisipkan$/);

    await page.locator('#tab-ringkasan').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await viewShown(page, 'fungsi');
    await tabTo(page, /^button Masukkan contoh SAKIP\.CAPAIAN/);

    await page.locator('#tab-fungsi').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await viewShown(page, 'pengaturan');
    await tabTo(page, /^input /);
    await page.keyboard.type('2022');
    await page.keyboard.press('Enter');
    await page.getByText('Pengaturan disimpan di dalam buku kerja ini.').last().waitFor();
  });
});
