import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { PaneOptions } from './open-pane';

/** Where the pictures lie after a run. */
const PICTURES = path.resolve('build/e2e');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong with what a page shows: what stands out of it, and what keeps readers out. */
export async function faultsOf(page: Page, options: PaneOptions): Promise<string[]> {
  return [...(await page.evaluate(standingOut)), ...(await violations(page, options))];
}

/** Takes a picture of a page, to be looked at after a run. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  // Marks under tabs and buttons slide and fade for a moment.
  await page.waitForTimeout(250);
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

/** What reaches beyond the right edge or could be scrolled sideways; runs in the page. */
function standingOut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5 && one.checkVisibility())
    .map((one) => `stands out on the right: ${one.outerHTML.slice(0, 160)}`);
}

/** What axe finds serious or critical, by WCAG 2.2 A and AA and its best practices. */
export async function violations(
  page: Page,
  { contrast = false }: Pick<PaneOptions, 'contrast'> = {},
): Promise<string[]> {
  await page.evaluate(AXE);
  // There, the system gives the colours; axe reads those that the page would have given.
  const rules = { 'color-contrast': { enabled: !contrast } };
  const { violations: found } = await page.evaluate(
    (chosen) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        // Fluent's keyboard library puts these in; they only hand the focus on.
        { exclude: ['[data-tabster-dummy]'] },
        { resultTypes: ['violations'], rules: chosen },
      ),
    rules,
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
}
