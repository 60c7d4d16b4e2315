import type { Page } from 'playwright-core';
import { NOTHING_SAVED, savedXml } from '#app';
import { eventually } from '../support/eventually';
import { dump, typeInto } from '../support/office';
import { decorate, markedCells, select, selectedCell } from './support/book-views';
import { commandReport, corpusWorkbook } from './support/corpus';
import { describePane } from './support/suite';

const FILE = 'bontang-2021.stacked.xlsx';
const REPORT = corpusWorkbook(FILE);

const checkButton = (page: Page) => page.locator('header button');
const findings = (page: Page) => page.locator('[data-index]');

describePane('a walk through a report', (open) => {
  it('goes from a finding to its cell, and from there to the cells it rests on', async () => {
    const { page, host, press } = await open(REPORT);
    await press('periksa');
    const finding = commandReport(FILE).findings.find(
      (one) => one.severity === 'error' && one.related.some(({ sheet }) => sheet !== one.sheet),
    );
    if (!finding) throw new Error('the report has no finding across sheets');
    const { sheet, cell, message, related } = finding;
    // The search leaves the findings of that cell, on whatever sheet.
    await page.getByRole('searchbox').fill(message);
    await findings(page)
      .filter({ hasText: new RegExp(`${cell}\\b`) })
      .first()
      .click();
    await eventually(() => selectedCell(host.book), `${sheet}!${cell}`);
    const other = related.find((one) => one.sheet !== sheet);
    await page.getByRole('button', { name: `Buka sel ${other?.sheet}!${other?.cell}`, exact: true }).click();
    await eventually(() => selectedCell(host.book), `${other?.sheet}!${other?.cell}`);
    await page.getByRole('button', { name: `Buka sel ${cell}`, exact: true }).click();
    await eventually(() => selectedCell(host.book), `${sheet}!${cell}`);
  });

  it('marks beside what the user made, renews the marks, and takes them away without a trace', async () => {
    const { page, host, press } = await open(REPORT);
    host.book.sheets.forEach(decorate);
    const before = dump(host.book);
    await press('periksa');
    const marks = markedCells(host.book);
    expect(marks.length).toBeGreaterThan(10);
    expect(host.book.sheets[0]?.rules.some(({ id }) => id === '{USER}')).toBe(true);
    await press('periksa');
    expect(markedCells(host.book)).toEqual(marks);
    await press('hapusTanda');
    await page.getByText('Semua tanda sudah dihapus.').waitFor();
    expect(dump(host.book)).toBe(before);
  });

  it('lists the one table in which a cell was chosen from the context menu', async () => {
    const { page, host, press } = await open(REPORT);
    const { tables, findings: all } = commandReport(FILE);
    const table = tables.find(({ number }) => number === '3.9');
    if (!table) throw new Error('the report has no table 3.9');
    select(host.book, table.sheet, table.range.split(':')[0] as string);
    await press('periksaTabel');
    await page.getByRole('button', { name: 'Tampilkan semua tabel' }).waitFor();
    const shown = await findings(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all.length);
    expect(await page.locator('section section h2').allTextContents()).toEqual([
      expect.stringMatching(/^3\.9 /),
    ]);
    await page.getByRole('button', { name: 'Tampilkan semua tabel' }).click();
    expect(await findings(page).count()).toBe(all.length);
  });

  it('can be stopped, and then has neither findings nor marks', async () => {
    const pane = await open(REPORT);
    const before = dump(pane.host.book);
    pane.latency = 200;
    await checkButton(pane.page).click();
    await pane.page.getByRole('progressbar').waitFor();
    await pane.page.getByRole('button', { name: 'Batal' }).click();
    await pane.page.getByRole('button', { name: 'Periksa', exact: true }).waitFor();
    expect(await findings(pane.page).count()).toBe(0);
    expect(dump(pane.host.book)).toBe(before);
  });

  it('says why Excel refused, and goes on when the reason is gone', async () => {
    const { page, host } = await open(REPORT);
    host.busy = true;
    await checkButton(page).click();
    await page.getByText(/sel masih disunting/).waitFor();
    host.busy = false;
    await checkButton(page).click();
    await findings(page).first().waitFor();
    expect(await page.getByText(/sel masih disunting/).count()).toBe(0);
  });

  it('lists the findings even where a protected sheet takes no marks, and names the sheet', async () => {
    const { page, host } = await open(REPORT);
    const sheet = host.book.sheets.find(({ name }) => name === 'BAB III');
    if (!sheet) throw new Error('the report has no sheet BAB III');
    sheet.protection = { allowFormatCells: false };
    await checkButton(page).click();
    await page.getByText(/“BAB III”.*diproteksi/).waitFor();
    expect(await findings(page).count()).toBeGreaterThan(10);
    expect(sheet.rules).toEqual([]);
  });

  it('asks for another check after the user changed a cell, not after its own marks', async () => {
    const { page, host, press } = await open(REPORT);
    await press('periksa');
    const stale = page.getByText('Buku kerja berubah sejak pemeriksaan terakhir.');
    expect(await stale.count()).toBe(0);
    typeInto(host, { sheet: 'BAB III', row: 5, col: 1 }, 'baru');
    await stale.waitFor();
  });

  it('puts the example of a function into the selected cell, and takes it back', async () => {
    const { page, host } = await open(REPORT);
    const before = dump(host.book);
    await page.getByRole('tab', { name: 'Fungsi' }).click();
    await page.getByRole('button', { name: 'Masukkan contoh SAKIP.CAPAIAN ke sel terpilih' }).click();
    const formula = () => host.book.sheets[0]?.cells['0,0']?.formula;
    await eventually(formula, 'SAKIP.CAPAIAN(68,80)');
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page.getByText('Isi sel sudah dikembalikan.').waitFor();
    expect(dump(host.book)).toBe(before);
  });

  it('keeps settings in the workbook, and checks by them', async () => {
    const { page, host, press } = await open(REPORT);
    await page.getByRole('tab', { name: 'Pengaturan' }).click();
    await page.getByRole('textbox', { name: 'Toleransi' }).fill('0,5');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await eventually(
      () => (host.book.parts ?? []).map(({ xml }) => xml),
      [savedXml({ ...NOTHING_SAVED, settings: { toleransi: 0.5 } })],
    );
    await press('periksa');
    const tally = await page.getByText(/perhitungan diperiksa/).textContent();
    const { differs } = commandReport(FILE).verdicts;
    expect(Number(/(\d+) berbeda/.exec(tally ?? '')?.[1])).toBeLessThan(differs);
  });
});
