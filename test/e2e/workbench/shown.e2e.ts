import type { Page } from 'playwright-core';
import { parts, zip } from '../../hosts/xlsx/support';
import { describeWorkbench } from '../support/suite';

const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const rows = Array.from(
  { length: 200 },
  (_, i) => `<row r="${i + 1}">${text(`A${i + 1}`, `baris ${i + 1}`)}</row>`,
);

/** Five sheets, of which two are hidden; the first has frozen panes, the second merged cells. */
const BOOK = zip(
  parts({
    sheets: [
      {
        name: 'Beku',
        cols: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>',
        rows: rows.join(''),
      },
      {
        name: 'Gabung',
        rows: `<row r="1">${text('A1', 'judul')}</row><row r="2">${text('A2', 'kiri')}${text('C2', 'kanan')}</row>`,
        after: '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      },
      { name: 'Sembunyi', state: 'hidden', rows: '' },
      { name: 'Rahasia', state: 'veryHidden', rows: '' },
      { name: 'Akhir', rows: '' },
    ],
  }),
);

/** Waits until the box above the grid names what is selected so. */
async function untilSelected(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === wanted,
    name,
  );
}

describeWorkbench('a workbook in the workbench', (open) => {
  it('has its sheets in their order, without the hidden ones', async () => {
    const { page, choose } = await open();
    await choose({ name: 'Buku.xlsx', bytes: BOOK });
    const tabs = page.locator('[data-u-comp="slide-tab-item"]');
    await tabs.first().waitFor();
    expect((await tabs.allTextContents()).map((name) => name.trim())).toEqual(['Beku', 'Gabung', 'Akhir']);
  });

  it('shows merged cells as one', async () => {
    const { page, choose, openSheet, go, save } = await open();
    await choose({ name: 'Buku.xlsx', bytes: BOOK });
    await openSheet('Gabung');
    await go('D1');
    await page.keyboard.press('ArrowLeft');
    await untilSelected(page, 'A1:C1');
    await page.keyboard.press('ArrowDown');
    await untilSelected(page, 'C2');
    expect((await save()).bytes).toEqual(BOOK);
  });

  it('keeps frozen rows and columns in sight', async () => {
    const { page, choose, go } = await open();
    await choose({ name: 'Buku.xlsx', bytes: BOOK });
    await go('A1');
    const grid = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    if (!grid) throw new Error('no grid');
    // Two frozen rows, then those that scroll; without the column of row numbers.
    const frozen = { x: grid.x + 60, y: grid.y + 22, width: 50, height: 36 };
    const moving = { ...frozen, y: grid.y + 62 };
    const before = [await page.screenshot({ clip: frozen }), await page.screenshot({ clip: moving })];
    await page.mouse.move(grid.x + 300, grid.y + 300);
    await page.mouse.wheel(0, 1000);
    await page.waitForTimeout(500);
    const after = [await page.screenshot({ clip: frozen }), await page.screenshot({ clip: moving })];
    expect(after[0]?.equals(before[0] as Buffer)).toBe(true);
    expect(after[1]?.equals(before[1] as Buffer)).toBe(false);
  });
});
