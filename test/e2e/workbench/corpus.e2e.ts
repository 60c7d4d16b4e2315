import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '#hosts/xlsx';
import { CORPUS, commandReport } from '../support/corpus';
import { asShown, paneFindings, sorted } from '../support/pane-findings';
import { describeWorkbench } from '../support/suite';

const bytesOf = (file: string) => new Uint8Array(readFileSync(path.resolve('test/corpus/workbooks', file)));

describeWorkbench('the workbench', (open) => {
  it.each(CORPUS)(
    'opens %s, finds what the command finds, takes summaries in, and saves it whole',
    async (file) => {
      const { page, choose, check, save } = await open();
      const bytes = bytesOf(file);
      await choose({ name: file, bytes });
      await check();
      const { findings } = commandReport(file);
      expect(sorted(await paneFindings(page))).toEqual(sorted(findings.map(asShown)));

      const untouched = await save();
      expect(untouched.name).toBe(file.replace(/\.xlsx$/, ' (diperiksa).xlsx'));
      expect(Buffer.from(untouched.bytes).equals(Buffer.from(bytes))).toBe(true);

      await page.locator('#tab-ringkasan').click();
      await page.locator('#view button[type=submit]').click();
      await page.locator('#view [role=status] h2').first().waitFor();
      const saved = await save();
      const [before, after] = [readXlsx(bytes), readXlsx(saved.bytes)];
      expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
      expect(after.sheets.length).toBeGreaterThan(before.sheets.length);

      await choose(saved);
      await check();
      expect(sorted(await paneFindings(page))).toEqual(sorted(findings.map(asShown)));
    },
  );
});
