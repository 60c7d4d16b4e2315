import type { Page } from 'playwright-core';
import { en } from '../../../src/ui/words/en';
import { id } from '../../../src/ui/words/id';

const LOADING = new RegExp(`^(?:${id.later.loading}|${en.later.loading})$`);

/** Waits until a view of the pane is there: some come as scripts of their own when they are first asked for. */
export async function viewShown(page: Page, view: keyof typeof id.views): Promise<void> {
  const shown = page.locator(`#view[aria-labelledby="tab-${view}"]`);
  await shown.waitFor();
  await shown.getByText(LOADING).waitFor({ state: 'detached' });
}

/** Opens a view by its tab, and waits until it is there. */
export async function openView(page: Page, view: keyof typeof id.views): Promise<void> {
  await page.locator(`#tab-${view}`).click();
  await viewShown(page, view);
}
