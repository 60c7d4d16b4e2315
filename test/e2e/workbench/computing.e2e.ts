import { readXlsx } from '#hosts/xlsx';
import { partText } from '../../hosts/xlsx/writing/package-parts';
import { convert, SOFFICE } from '../../referee/soffice';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { cellsIn } from '../support/saved-cells';
import { describeWorkbench } from '../support/suite';
import { openView } from '../support/view-shown';

const REPORT = xlsxFrom(
  draw({
    'BAB III': `
      Tabel 3.1 Capaian Kinerja Tahun 2024 | < | < | < | < | <
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Rumah layak huni | % | 80 | 68 | 85
      2 | Jalan mantap | % | 90 | 81 | 90
      3 | Air minum layak | % | 75 | 60 | 80`,
    'BAB IV': `
      Rata-rata capaian | =AVERAGE('BAB III'!F3:F5) -> 85
      Terendah | =MIN('BAB III'!F3:F5) -> 80
      Predikat | =SAKIP.PREDIKAT(B1) -> Tinggi`,
  }),
);

describeWorkbench('computing in the workbench', (open) => {
  it('puts formulas in place of typed figures, which follow from then on', async () => {
    const { page, choose, check, type, shown, openSheet, save } = await open();
    await choose({ name: 'Laporan.xlsx', bytes: REPORT });
    await check();
    await openView(page, 'tabel');
    await page.locator('#view li > button').first().click();
    await page.locator('[data-opens^=t]').click();
    await page.getByRole('radio', { name: /Rumus Excel biasa/ }).click();
    await page.getByRole('button', { name: /^Terapkan pada 3 sel/ }).click();
    await page.getByText('3 sel sudah diubah.').waitFor();
    expect(await shown('F3:F5')).toBe('85\n90\n80');
    await type('E3', '72');
    expect(await shown('F3')).toBe('90');
    await openSheet('BAB IV');
    expect(await shown('B1:B2')).toBe('86,66666667\n80');
    const { bytes } = await save();
    const [f3, f4] = cellsIn(bytes, 'F3', 'F4');
    expect([f3?.value, f4?.value]).toEqual([90, 90]);
    expect(f3?.formula).toMatch(/E3\/D3/);
    const [mean] = cellsIn(bytes, 'BAB IV!B1');
    expect(mean?.formula).toBe("AVERAGE('BAB III'!F3:F5)");
    expect(mean?.value).toBeCloseTo(260 / 3, 9);
    if (SOFFICE === undefined) return;
    const recalculated = cellsIn(convert(bytes, 'xlsx'), 'F3', 'F4', 'F5', 'BAB IV!B2');
    expect(recalculated.map((cell) => cell?.value)).toEqual([90, 90, 80, 80]);
  });

  it('leaves to Excel what a typed formula gives where the grid can’t be trusted with it', async () => {
    const { choose, type, save } = await open();
    await choose({ name: 'Laporan.xlsx', bytes: REPORT });
    await type('H3', '=E3/H9');
    await type('H4', "=SUM('BAB III:BAB IV'!B1)");
    const { bytes } = await save();
    expect(cellsIn(bytes, 'H3', 'H4')).toEqual([
      { value: null, formula: 'E3/H9' },
      { value: null, formula: "SUM('BAB III:BAB IV'!B1)" },
    ]);
  });

  it('refreshes what formulas on other sheets give, on the screen and in the file', async () => {
    const { choose, type, shown, openSheet, save } = await open();
    await choose({ name: 'Laporan.xlsx', bytes: REPORT });
    await type('F5', '92');
    await openSheet('BAB IV');
    expect(await shown('B1:B3')).toBe('89\n85\nTinggi');
    await type('A5', 'Selisih');
    await type('B5', "=SAKIP.SISA('BAB III'!D3;'BAB III'!E3)");
    expect(await shown('B5')).toBe('12');
    const { bytes } = await save();
    expect(cellsIn(bytes, 'BAB IV!B1', 'BAB IV!B2', 'BAB IV!B3', 'BAB IV!B5')).toEqual([
      { value: 89, formula: "AVERAGE('BAB III'!F3:F5)" },
      { value: 85, formula: "MIN('BAB III'!F3:F5)" },
      { value: 'Tinggi', formula: 'SAKIP.PREDIKAT(B1)' },
      { value: 12, formula: "SAKIP.SISA('BAB III'!D3,'BAB III'!E3)" },
    ]);
    // As Excel itself writes a function of an add-in.
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('_xldudf_SAKIP_SISA(');
  });

  it('inserts summaries whose formulas follow, and takes them out without a trace', async () => {
    const { page, choose, check, type, save } = await open();
    await choose({ name: 'Laporan.xlsx', bytes: REPORT });
    await check();
    await openView(page, 'ringkasan');
    await page.locator('#view button[type=submit]').click();
    await page.locator('#view [role=status] h2').first().waitFor();
    const own = (name: string) => /^BAB/.test(name);
    const names = (bytes: Uint8Array) => readXlsx(bytes).sheets.map(({ name }) => name);
    expect(names((await save()).bytes).filter((name) => !own(name)).length).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Hapus lembar ringkasan' }).click();
    await page.getByRole('button', { name: 'Ya, hapus' }).click();
    await page.getByText('Buku kerja ini tidak lagi berisi lembar ringkasan.').waitFor();
    expect((await save()).bytes).toEqual(REPORT);
    await type('E3', '70');
    expect(names((await save()).bytes)).toEqual(['BAB III', 'BAB IV']);
  });
});
