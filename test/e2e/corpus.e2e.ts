import type { Page } from 'playwright-core';
import { dump } from '../support/office';
import { CORPUS, commandReport, corpusWorkbook } from './support/corpus';
import { markedCells } from './support/marks';
import { asShown, paneFindings, sorted } from './support/pane-findings';
import { describePane } from './support/suite';

describePane('Periksa on the ribbon', (open) => {
  it.each(CORPUS)('finds in %s what the command finds, marks it, and leaves no trace', async (file) => {
    const report = commandReport(file);
    const pane = await open(corpusWorkbook(file));
    const before = dump(pane.host.book);

    await pane.press('periksa');
    expect(pane.services.runtimeState).toBe('Visible');
    const { agrees, differs, unchecked } = report.verdicts;
    await pane.page
      .getByText(
        `${agrees + differs} perhitungan diperiksa, ${agrees} sesuai, ${differs} berbeda, ${unchecked} tidak dapat diperiksa`,
      )
      .waitFor();
    expect(sorted(await paneFindings(pane.page))).toEqual(sorted(report.findings.map(asShown)));

    const gravest = new Map<string, string>();
    for (const { severity, sheet, cell } of report.findings) {
      const place = `${sheet}!${cell}`;
      if (severity === 'error' || (severity === 'warning' && !gravest.has(place))) gravest.set(place, severity);
    }
    const marks = [...gravest].map(([place, severity]) => `${severity} ${place}`);
    expect(markedCells(pane.host.book).sort()).toEqual(marks.sort());

    expect((await shownTables(pane.page)).sort()).toEqual(
      report.tables.map(({ sheet, range }) => `${sheet}!${range}`).sort(),
    );

    await pane.press('hapusTanda');
    expect(dump(pane.host.book)).toBe(before);
  });
});

/** The tables that the pane lists, by their places. */
async function shownTables(page: Page): Promise<string[]> {
  await page.getByRole('tab', { name: 'Tabel' }).click();
  const sheets = page.locator('#view section');
  const shown: string[] = [];
  for (let i = 0; i < (await sheets.count()); i++) {
    const sheet = (await sheets.nth(i).locator('h2').innerText()).replace(/^Lembar /, '');
    for (const text of await sheets.nth(i).locator('li > button').allInnerTexts()) {
      shown.push(`${sheet}!${/ · ([A-Z]+\d+:[A-Z]+\d+)/.exec(text)?.[1]}`);
    }
  }
  return shown;
}
