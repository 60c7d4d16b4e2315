import type { Page } from 'playwright-core';

/** What a person does in the grid, by the keyboard. */
export interface GridHands {
  /** Selects cells by their name, as the box above the grid does. */
  go(area: string): Promise<void>;
  /** Goes to a cell and types into it. */
  type(cell: string, text: string): Promise<void>;
  /** What cells show, as it is copied from them: tabs between cells, line breaks between rows. */
  shown(area: string): Promise<string>;
  /** Goes to cells and pastes a text that another program copied. */
  paste(area: string, text: string): Promise<void>;
  /** Opens a sheet by its tab. */
  openSheet(name: string): Promise<void>;
}

const NAME_BOX = '[data-u-comp="defined-name"] input';

/** Stands on the clipboard until something was copied. */
const NOTHING = 'belum disalin';

export function gridHands(page: Page): GridHands {
  const box = page.locator(NAME_BOX);
  const go = async (area: string) => {
    await box.click();
    await box.fill(area);
    await box.press('Enter');
    // The grid takes keys again.
    await page.waitForFunction(
      (selector) => document.activeElement !== document.querySelector(selector),
      NAME_BOX,
    );
    await drawn(page);
  };
  return {
    go,
    async type(cell, text) {
      await go(cell);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      // The next cell is selected when this one was taken.
      await page.waitForFunction(
        ([selector, name]) => document.querySelector<HTMLInputElement>(selector as string)?.value !== name,
        [NAME_BOX, cell],
      );
      await drawn(page);
    },
    async shown(area) {
      await page.evaluate((text) => navigator.clipboard.writeText(text), NOTHING);
      await go(area);
      await page.keyboard.press('Control+c');
      return copiedText(page);
    },
    async paste(area, text) {
      await page.evaluate((one) => navigator.clipboard.writeText(one), text);
      await go(area);
      await page.keyboard.press('Control+v');
      await drawn(page);
    },
    async openSheet(name) {
      await page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).click();
      await drawn(page);
    },
  };
}

/** In milliseconds: a text that is empty for so long is one; the clipboard is empty before it is filled, too. */
const EMPTY = 1000;

/** What comes on the clipboard. */
async function copiedText(page: Page): Promise<string> {
  const end = Date.now() + EMPTY;
  for (;;) {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    if (text !== NOTHING && (text !== '' || Date.now() > end)) return text;
    if (Date.now() > end + 10 * EMPTY) throw new Error('nothing was copied');
    await page.waitForTimeout(20);
  }
}

/** Waits until the page has drawn what was done. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))),
      ),
  );
}
