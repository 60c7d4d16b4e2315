import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds serious or critical, by WCAG 2.2 A and AA and its best practices.
 *
 * @param contrast whether the system gives the colours: axe reads those that the page would have given
 */
export async function violations(page: Page, contrast = false): Promise<string[]> {
  await page.evaluate(AXE);
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
