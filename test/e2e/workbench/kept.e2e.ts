import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readXlsx } from '#hosts/xlsx';
import { difference, partText } from '../../hosts/xlsx/writing/package-parts';
import { commandReport, reportOnSaved } from '../support/corpus';
import { asShown, paneFindings, sorted } from '../support/pane-findings';
import { describeWorkbench } from '../support/suite';
import { openView, viewShown } from '../support/view-shown';

const FILE = 'bontang-2021.stacked.xlsx';
const BYTES = new Uint8Array(readFileSync(path.resolve('test/corpus/workbooks', FILE)));

const SAMPLE = new Uint8Array(readFileSync(path.resolve('contoh/LKjIP-contoh.xlsx')));

/** Ignores the first finding. @returns its row as the pane lists it */
async function ignoreFirst(page: Page, reason: string): Promise<string> {
  const row = page.locator('[data-index]').first();
  const text = (await row.textContent()) ?? '';
  await row.click();
  await page.locator('[data-opens=ignore]').click();
  await page.getByRole('textbox', { name: /Alasan/ }).fill(reason);
  await page.getByRole('button', { name: 'Abaikan', exact: true }).click();
  await page.getByText('1 temuan diabaikan.').waitFor();
  return text;
}

describeWorkbench('what the workbench keeps in the file', (open) => {
  it('is that a finding is ignored, and why: for the next reader, and for the command', async () => {
    const { page, choose, check, save } = await open();
    await choose({ name: FILE, bytes: BYTES });
    await check();
    const before = commandReport(FILE);
    await ignoreFirst(page, 'Sesuai berita acara 12/2025');
    const saved = await save();
    expect(readXlsx(saved.bytes)).toEqual(readXlsx(BYTES));
    expect(difference(BYTES, saved.bytes).changed.filter((part) => /worksheets/.test(part))).toEqual([]);

    const report = reportOnSaved(saved);
    expect(report.findings).toHaveLength(before.findings.length - 1);
    expect(report.ignored?.map(({ reason }) => reason)).toEqual(['Sesuai berita acara 12/2025']);

    await choose(saved);
    await check();
    expect(sorted(await paneFindings(page))).toEqual(sorted(report.findings.map(asShown)));
    await page.locator('[data-page=diabaikan]').click();
    await viewShown(page, 'temuan');
    await page.getByText('Sesuai berita acara 12/2025').waitFor();
    await page.getByRole('button', { name: 'Tampilkan lagi' }).click();
    await page.getByText('Tidak ada temuan yang diabaikan.').waitFor();
    expect(difference(BYTES, (await save()).bytes)).toEqual({ changed: [], added: [] });
  });

  it('is a setting, by which the file is checked when it is opened again, also by the command', async () => {
    const { page, choose, check, save } = await open();
    await choose({ name: FILE, bytes: BYTES });
    await openView(page, 'pengaturan');
    await page.getByRole('textbox', { name: 'Toleransi' }).fill('0,5');
    await page.getByRole('combobox', { name: 'Batas capaian' }).selectOption({ index: 1 });
    await page.locator('#view').getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Pengaturan disimpan di dalam buku kerja ini.').last().waitFor();
    await page.getByText('Belum disimpan').waitFor();
    const saved = await save();
    const { added } = difference(BYTES, saved.bytes);
    const part = added.find((one) => /^customXml\/item\d+\.xml$/.test(one)) ?? '';
    expect(partText(saved.bytes, part)).toMatch(/"toleransi":0\.5/);

    await choose(saved);
    await check();
    const report = reportOnSaved(saved);
    expect(report.verdicts.differs).toBeLessThan(commandReport(FILE).verdicts.differs);
    expect(sorted(await paneFindings(page))).toEqual(sorted(report.findings.map(asShown)));
    await openView(page, 'pengaturan');
    expect(await page.getByRole('textbox', { name: 'Toleransi' }).inputValue()).toBe('0,5');
  });

  it('is the year of the report, by which its tables are checked from then on', async () => {
    const { page, choose, check, save } = await open();
    await choose({ name: 'LKjIP-contoh.xlsx', bytes: SAMPLE });
    await check();
    const before = await paneFindings(page);
    await openView(page, 'pengaturan');
    const year = page.getByRole('textbox', { name: 'Tahun laporan' });
    await year.fill('2023');
    await page.locator('#view').getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Pengaturan disimpan di dalam buku kerja ini.').last().waitFor();
    await page.getByText('Pengaturan berubah sejak pemeriksaan terakhir.').waitFor();
    await page.locator('#panel header button').first().click();
    await page.getByText('Pengaturan berubah sejak pemeriksaan terakhir.').waitFor({ state: 'detached' });
    await openView(page, 'temuan');
    const after = await paneFindings(page);
    // A year that was wrong in a report on 2024 is right in one on 2023.
    expect(after).not.toEqual(before);
    const saved = await save();
    expect(sorted(after)).toEqual(sorted(reportOnSaved(saved).findings.map(asShown)));

    await choose(saved);
    await check();
    expect(sorted(await paneFindings(page))).toEqual(sorted(after));
    await openView(page, 'pengaturan');
    expect(await year.inputValue()).toBe('2023');
  });
});
