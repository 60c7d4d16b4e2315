import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readXlsx } from '#hosts/xlsx';
import { difference } from '../../hosts/xlsx/writing/package-parts';
import { convert, SOFFICE } from '../../referee/soffice';
import { CORPUS } from '../support/corpus';
import { describeWorkbench } from '../support/suite';

/** What a fix may touch: cells, their looks and texts, and the part that keeps what was done. */
const MAY_CHANGE =
  /^(?:xl\/worksheets\/|xl\/styles\.xml$|xl\/calcChain\.xml$|\[Content_Types\]\.xml$|xl\/_rels\/workbook\.xml\.rels$)/;

/** Mends the first finding that can be mended, as the pane suggests it. */
async function mendOne(page: Page): Promise<void> {
  const rows = page.locator('[data-index]');
  for (let i = 0; i < (await rows.count()); i++) {
    await rows.nth(i).click();
    const fix = page.locator('[data-opens=fix]');
    if ((await fix.count()) === 0) continue;
    await fix.click();
    await page.getByRole('button', { name: 'Terapkan', exact: true }).click();
    await page.locator('#panel .fui-MessageBar').first().waitFor();
    return;
  }
  throw new Error('no finding can be mended');
}

if (SOFFICE === undefined) process.stderr.write('LibreOffice was not found: it opens no saved workbook.\n');

/** The workbooks in which something can be mended: the others have no finding with a fix. */
const MENDABLE = CORPUS.filter((file) => !file.startsWith('bontang-iku'));

describeWorkbench('acting on findings in the workbench', (open) => {
  it.each(MENDABLE)('mends a finding of %s, saves it, and takes it back without a trace', async (file) => {
    const { page, choose, check, save } = await open();
    const bytes = new Uint8Array(readFileSync(path.resolve('test/corpus/workbooks', file)));
    await choose({ name: file, bytes });
    await check();
    await mendOne(page);
    const mended = await save();
    const { changed, added } = difference(bytes, mended.bytes);
    expect(changed.some((part) => part.startsWith('xl/worksheets/'))).toBe(true);
    expect(changed.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
    expect(added.filter((part) => !part.startsWith('customXml/'))).toEqual([]);
    expect(readXlsx(mended.bytes)).not.toEqual(readXlsx(bytes));
    if (SOFFICE !== undefined) expect(convert(mended.bytes, 'xlsx').length).toBeGreaterThan(1000);

    // What was done is known when the file is opened again, and can still be taken back.
    await choose(mended);
    await check();
    await page.locator('[data-page=catatan]').click();
    await page.getByRole('button', { name: 'Batalkan perubahan terakhir' }).click();
    // A formula that comes back is shown before.
    const sure = page.getByRole('button', { name: 'Ya, batalkan' });
    await sure.or(page.locator('#panel .fui-MessageBar')).first().waitFor();
    if (await sure.isVisible()) await sure.click();
    await page.locator('#panel .fui-MessageBar').first().waitFor();
    const { bytes: back } = await save();
    expect(readXlsx(back)).toEqual(readXlsx(bytes));
  });
});
