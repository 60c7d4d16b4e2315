import { NOTHING_SAVED, summarise } from '#app';
import { dump, typeInto } from '../support/office';
import { decorate, selectedCell } from './support/book-views';
import { corpusWorkbook } from './support/corpus';
import { describePane } from './support/suite';

const REPORT = corpusWorkbook('bontang-2021.stacked.xlsx');
const { plans } = summarise(REPORT, NOTHING_SAVED);

describePane('the summary sheets', (open) => {
  it('come by one button, stay one of each, are not checked, and go without a trace', async () => {
    const { page, host, press } = await open(REPORT);
    host.book.sheets.forEach(decorate);
    const names = () => host.book.sheets.map(({ name }) => name);
    const [before, own] = [dump({ ...host.book, selection: { sheet: '', areas: [] } }), names()];
    await press('sisipkanRingkasan');
    await page.getByRole('heading', { name: '6 lembar sudah disisipkan' }).waitFor();
    expect(names()).toEqual([...own, ...plans.map(({ name }) => name)]);
    expect(selectedCell(host.book)).toBe('Ringkasan SAKIP!A1');
    const cells = host.book.sheets.slice(own.length).map((sheet) => Object.keys(sheet.cells).length);
    expect(cells).toEqual(plans.map(({ rows }) => rows.reduce((sum, row) => sum + row.cells.length, 0)));

    await press('sisipkanRingkasan');
    expect(names()).toEqual([...own, ...plans.map(({ name }) => name)]);
    await press('periksa');
    await page.locator('[data-index]').first().waitFor();
    expect(host.book.sheets.slice(own.length).some(({ rules }) => rules.some(isMark))).toBe(false);
    await press('hapusTanda');

    await page.getByRole('tab', { name: 'Ringkasan' }).click();
    await page.getByRole('button', { name: 'Hapus lembar ringkasan' }).click();
    await page.getByRole('button', { name: 'Ya, hapus' }).click();
    await page.getByText('Buku kerja ini tidak lagi berisi lembar ringkasan.').waitFor();
    expect(dump({ ...host.book, selection: { sheet: '', areas: [] } })).toBe(before);
  });

  it('are chosen, put on paper, inserted and removed by keyboard alone', async () => {
    const { page, host } = await open(REPORT, { width: 320 });
    const own = host.book.sheets.length;
    await page.getByRole('tab', { name: 'Temuan' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /Ringkasan SAKIP/ }).focus();
    for (let i = 0; i < 6; i++) {
      if (i !== 1) await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('A4');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '1 lembar sudah disisipkan' }).waitFor();
    const inserted = host.book.sheets.slice(own);
    expect(inserted.map(({ name, set }) => [name, set?.paperSize])).toEqual([['Rekap Capaian', 'A4']]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Buku kerja ini tidak lagi berisi lembar ringkasan.').waitFor();
    expect(host.book.sheets).toHaveLength(own);
  });

  it('can be stopped before they are made, and say what stands against them', async () => {
    const pane = await open(REPORT);
    const { page, host } = pane;
    const before = dump(host.book);
    await page.getByRole('tab', { name: 'Ringkasan' }).click();
    pane.latency = 200;
    await page.getByRole('button', { name: 'Sisipkan', exact: true }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Batal' }).click();
    await page.getByRole('button', { name: 'Periksa', exact: true }).waitFor();
    expect(dump(host.book)).toBe(before);
    pane.latency = 0;
    host.book.structureProtected = true;
    await page.getByRole('button', { name: 'Sisipkan', exact: true }).click();
    await page.getByText(/Buku kerja ini diproteksi/).waitFor();
    delete host.book.structureProtected;
    expect(dump(host.book)).toBe(before);
  });

  it('are not taken for a change of the user’s', async () => {
    const { page, host, press } = await open(REPORT);
    const stale = page.getByText('Buku kerja berubah sejak pemeriksaan terakhir.');
    await press('periksa');
    await press('sisipkanRingkasan');
    expect(await stale.count()).toBe(0);
    typeInto(host, { sheet: 'BAB III', row: 5, col: 1 }, 'baru');
    await stale.waitFor();
  });
});

function isMark({ rule }: { readonly rule: string }): boolean {
  return rule.includes('SAKIP:');
}
