import type { Page } from 'playwright-core';
import { expectedText, type Severity } from '#core/finding';
import { id as words } from '../../../src/ui/words/id';
import type { CommandFinding } from './corpus';

/** A finding as a person reads it in the pane; the rest of what the command says is not shown. */
export type ShownFinding = Omit<CommandFinding, 'related' | 'fix'> & { readonly related: readonly string[] };

interface Read {
  readonly label: string;
  readonly title: string;
  readonly where: string;
  readonly figures: readonly string[];
  readonly message: string;
  readonly related: readonly string[];
}

/** Walks through all findings that the pane lists, by the keyboard, and reads each. */
export async function paneFindings(page: Page): Promise<ShownFinding[]> {
  const rows = page.locator('[data-index]');
  if ((await rows.count()) === 0) return [];
  await rows.first().focus();
  await page.keyboard.press('Home');
  const found: ShownFinding[] = [];
  for (let last = ''; ; ) {
    const index = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.index ?? '');
    if (index === last) return found;
    const more = page.locator('li:has([aria-expanded="true"]) button', { hasText: /sel lainnya/ });
    if (await more.isVisible()) await more.click();
    found.push(asFinding(await page.evaluate(readOpen, words.findings.related)));
    last = index;
    await page.locator(`[data-index="${index}"]`).focus();
    await page.keyboard.press('ArrowDown');
  }
}

/**
 * Reads the open finding; runs in the page.
 *
 * @param compare the heading of the cells to compare with
 */
function readOpen(compare: string): Read {
  const row = document.querySelector('[data-index][aria-expanded="true"]') as HTMLElement;
  const item = row.closest('li') as HTMLElement;
  const texts = (selector: string) =>
    [...item.querySelectorAll(selector)].map((one) => one.textContent ?? '');
  return {
    label: row.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    title: item.closest('section')?.querySelector('h2')?.textContent ?? '',
    where: item.closest('section')?.querySelector('h2 + div')?.textContent ?? '',
    figures: texts('dd'),
    message: texts('p[lang="id"]')[0] ?? '',
    related: [...item.querySelectorAll('div')]
      .filter((one) => one.querySelector(':scope > h3')?.textContent === compare)
      .flatMap((one) =>
        [...one.querySelectorAll('[aria-label^="Buka sel"]')].map((link) => link.textContent ?? ''),
      ),
  };
}

function asFinding({ label, title, where, figures, message, related }: Read): ShownFinding {
  const [, severity, rule, cell] = /^(.*?), (.*) ([A-Z]+\d+)$/.exec(label) ?? [];
  const outside = /^Di luar tabel, lembar (.*)$/.exec(title)?.[1];
  const [stated = '', expected = ''] = figures;
  return {
    rule: keyOf(words.rule, rule),
    severity: keyOf(words.severity, severity) as Severity,
    sheet: outside ?? where.replace(/ · [\d.]+ temuan$/, ''),
    cell: cell ?? label,
    stated,
    expected,
    message,
    related,
  };
}

function keyOf(table: Readonly<Record<string, string>>, word: string | undefined): string {
  return Object.entries(table).find(([, one]) => one === word)?.[0] ?? `no key for ${word}`;
}

/** What the pane has to show of a finding of the command. */
export function asShown(finding: CommandFinding): ShownFinding {
  const { rule, severity, sheet, cell, stated, message, related } = finding;
  return {
    rule,
    severity,
    sheet,
    cell,
    stated: stated === '' ? words.findings.empty : stated,
    expected: expectedText(finding) ?? words.findings.unknown,
    message,
    related: related.map((one) => (one.sheet === sheet ? one.cell : `${one.sheet}!${one.cell}`)),
  };
}

/** In an order that does not depend on how they are listed. */
export function sorted(findings: readonly ShownFinding[]): ShownFinding[] {
  return [...findings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
