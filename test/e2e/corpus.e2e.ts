import type { Page } from 'playwright-core';
import { dump } from '../support/office';
import { markedCells } from './support/book-views';
import { CORPUS, commandReport, corpusWorkbook } from './support/corpus';
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
      if (severity === 'error' || (severity === 'warning' && !gravest.has(place)))
        gravest.set(place, severity);
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
  const sections = await page.locator('#view section').evaluateAll((all) =>
    all.map((one) => ({
      sheet: one.querySelector('h2')?.textContent?.replace(/^Lembar /, ''),
      items: [...one.querySelectorAll('li > button')].map((item) => item.textContent ?? ''),
    })),
  );
  return sections.flatMap(({ sheet, items }) =>
    items.map((item) => `${sheet}!${/ · ([A-Z]+\d+:[A-Z]+\d+)/.exec(item)?.[1]}`),
  );
}
