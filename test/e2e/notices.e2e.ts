import { SAVED_NAMESPACE } from '#app';
import { corpusWorkbook } from './support/corpus';
import { faultsOf, picture } from './support/look-at';
import type { PaneOptions } from './support/open-pane';
import { describePane } from './support/suite';
import { openView } from './support/view-shown';

/** How notices are looked at: narrow, as Excel opens a pane, and wide; each theme, and the other language. */
const LOOKS: readonly { readonly name: string; readonly options: PaneOptions }[] = [
  { name: '320-terang', options: { width: 320 } },
  { name: '372-gelap', options: { width: 372, dark: true } },
  { name: '500-terang', options: { width: 500 } },
  { name: '372-kontras', options: { width: 372, contrast: true, dark: true } },
  { name: '320-english', options: { width: 320, language: 'en-US' } },
];

const KEPT = { rusak: '{"version":1,"settings":', 'lebih-baru': '{"version":2,"settings":{}}' } as const;

describePane('what the pane says of a workbook', (open) => {
  describe.each(Object.entries(KEPT))('whose notes are %s', (kind, kept) => {
    it.each(LOOKS)(
      'is told when it is opened, and stays until it is closed: $name',
      async ({ name, options }) => {
        const parts = [`<sakip xmlns="${SAVED_NAMESPACE}">${kept}</sakip>`];
        const { page } = await open(corpusWorkbook('bontang-2021.sheets.xlsx'), { ...options, parts });
        const notice = page.locator('.fui-MessageBar');
        await notice.waitFor();
        await picture(page, `pesan-${kind}-${name}`);
        expect(await faultsOf(page, options)).toEqual([]);
        await openView(page, 'fungsi');
        await notice.getByRole('button').click();
        expect(await notice.count()).toBe(0);
      },
    );
  });

  it.each(LOOKS)('with protected sheets is told beside what was done: $name', async ({ name, options }) => {
    const { page, host } = await open(corpusWorkbook('kukar-2023.text.xlsx'), options);
    const faults: string[] = [];
    const look = async (what: string) => {
      await page.locator('.fui-MessageBar').waitFor();
      await picture(page, `pesan-${what}-${name}`);
      faults.push(...(await faultsOf(page, options)).map((fault) => `${what}: ${fault}`));
    };
    for (const sheet of host.book.sheets.slice(0, 4)) sheet.protection = { allowFormatCells: false };
    await page.locator('header button').click();
    await page.locator('[data-index]').first().waitFor();
    await look('tanda');
    await page.locator('button[data-page=aman]').click();
    await page.locator('#view h2').waitFor();
    await picture(page, `pesan-aman-${name}`);
    await page.getByRole('button', { name: /^(Terapkan pada|Apply to) / }).click();
    await look('sebagian');
    expect(faults).toEqual([]);
  });
});
