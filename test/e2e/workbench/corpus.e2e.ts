import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readXlsx } from '#hosts/xlsx';
import { difference } from '../../hosts/xlsx/writing/package-parts';
import { convert, SOFFICE } from '../../referee/soffice';
import { CORPUS, commandReport, reportOnSaved } from '../support/corpus';
import { asShown, paneFindings, sorted } from '../support/pane-findings';
import { describeWorkbench } from '../support/suite';
import { openView, viewShown } from '../support/view-shown';

/** What a fix may touch of the parts that are there; the rest of a saved file comes beside them. */
const MAY_CHANGE =
  /^(?:xl\/worksheets\/|xl\/styles\.xml$|xl\/calcChain\.xml$|\[Content_Types\]\.xml$|xl\/_rels\/workbook\.xml\.rels$)/;
/** What summary sheets touch besides: the list of sheets and names, and what tells their names to others. */
const LISTS_SHEETS = /^(?:xl\/workbook\.xml|docProps\/app\.xml)$/;

if (SOFFICE === undefined)
  process.stderr.write('Skipped, because LibreOffice (soffice) was not found: it opens no saved workbook.\n');

const bytesOf = (file: string) => new Uint8Array(readFileSync(path.resolve('test/corpus/workbooks', file)));

describeWorkbench('the whole job in the workbench', (open) => {
  it.each(CORPUS)(
    '%s: opened, checked, mended, summed up, saved, opened again, and taken back',
    async (file) => {
      const { page, choose, check, save } = await open();
      const bytes = bytesOf(file);
      const { findings } = commandReport(file);
      await choose({ name: file, bytes });
      await check();
      expect(sorted(await paneFindings(page))).toEqual(sorted(findings.map(asShown)));
      const untouched = await save();
      expect(untouched.name).toBe(file.replace(/\.xlsx$/, ' (diperiksa).xlsx'));
      expect(Buffer.from(untouched.bytes).equals(Buffer.from(bytes))).toBe(true);

      const isMended = await mendOne(page);
      expect(isMended).toBe(findings.some(({ fix }) => fix !== 'none'));
      await openView(page, 'ringkasan');
      await page.locator('#view button[type=submit]').click();
      await page.locator('#view [role=status] h2').first().waitFor();
      const saved = await save();
      // What the inserted sheets give was computed by then: it is no change of the user's.
      expect(await page.getByText('Buku kerja berubah sejak').count()).toBe(0);
      const { changed, added } = difference(bytes, saved.bytes);
      expect(changed.filter((part) => !MAY_CHANGE.test(part) && !LISTS_SHEETS.test(part))).toEqual([]);
      expect(added).toContain(`xl/worksheets/sheet${readXlsx(bytes).sheets.length + 1}.xml`);
      const [before, after] = [readXlsx(bytes), readXlsx(saved.bytes)];
      const own = after.sheets.slice(0, before.sheets.length);
      expect(
        own.filter((sheet, i) => JSON.stringify(sheet) !== JSON.stringify(before.sheets[i])),
      ).toHaveLength(isMended ? 1 : 0);
      expect(after.sheets.length).toBeGreaterThan(before.sheets.length);
      if (SOFFICE !== undefined) {
        const opened = readXlsx(convert(saved.bytes, 'xlsx'));
        expect(opened.sheets.map(({ name }) => name)).toEqual(after.sheets.map(({ name }) => name));
      }

      // What was done is known when the file is opened again, and can still be taken back.
      await choose(saved);
      await check();
      const { findings: again } = reportOnSaved(saved);
      expect(sorted(await paneFindings(page))).toEqual(sorted(again.map(asShown)));
      await removeSummaries(page);
      if (isMended) await takeBack(page);
      const { bytes: back } = await save();
      expect(readXlsx(back)).toEqual(readXlsx(bytes));
      expect(difference(bytes, back).added).toEqual([]);
    },
  );
});

/**
 * Mends the first finding that can be mended, as the pane suggests it.
 *
 * @returns whether there was one
 */
async function mendOne(page: Page): Promise<boolean> {
  const rows = page.locator('[data-index]');
  for (let i = 0; i < (await rows.count()); i++) {
    await rows.nth(i).click();
    // What can be done about a finding may still be on its way.
    await page.locator('[data-opens=ignore]').waitFor();
    const fix = page.locator('[data-opens=fix]');
    if ((await fix.count()) === 0) continue;
    await fix.click();
    await page.getByRole('button', { name: 'Terapkan', exact: true }).click();
    await page.getByText('sudah diubah.').waitFor();
    return true;
  }
  return false;
}

async function removeSummaries(page: Page): Promise<void> {
  await openView(page, 'ringkasan');
  await page.getByRole('button', { name: 'Hapus lembar ringkasan' }).click();
  await page.getByRole('button', { name: 'Ya, hapus' }).click();
  await page.getByText('Buku kerja ini tidak lagi berisi lembar ringkasan.').waitFor();
}

/** Takes the last change back, by the log. */
async function takeBack(page: Page): Promise<void> {
  await openView(page, 'temuan');
  await page.locator('[data-page=catatan]').click();
  await viewShown(page, 'temuan');
  await page.getByRole('button', { name: 'Batalkan perubahan terakhir' }).click();
  // A formula that comes back is shown before.
  const sure = page.getByRole('button', { name: 'Ya, batalkan' });
  const done = page.getByText('sudah dikembalikan seperti semula.');
  await sure.or(done).first().waitFor();
  if (await sure.isVisible()) await sure.click();
  await done.waitFor();
}
