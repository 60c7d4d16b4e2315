import { readFileSync } from 'node:fs';
import { difference } from '../../hosts/xlsx/writing/package-parts';
import { richWorkbook } from '../../hosts/xlsx/writing/rich';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { cellsIn } from '../support/saved-cells';
import { describeWorkbench } from '../support/suite';

const TABLE = xlsxFrom(
  draw({
    'BAB III': `
      Indikator | Target | Realisasi | Capaian
      Rumah layak huni | 80 | 68 | =SAKIP.CAPAIAN(C2,B2) -> 85
      Jalan mantap | 90 | 81 | 90`,
  }),
);

describeWorkbench('typing in the workbench', (open) => {
  it('reads figures, dates and formulas as an Indonesian types them, and computes at once', async () => {
    const { choose, type, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await type('F2', '87,5');
    await type('F3', '1.234,5');
    await type('F4', '12/03/2025');
    await type('F5', '=SUM(1,5;2;B2)');
    await type('C2', '76');
    await type('F6', '72/BB');
    const { name, bytes } = await save();
    expect(name).toBe('Tabel (diperiksa).xlsx');
    expect(cellsIn(bytes, 'F2', 'F3', 'F4', 'F5', 'C2', 'D2', 'F6')).toEqual([
      { value: 87.5 },
      { value: 1234.5, format: '#,##0.0' },
      { value: 45728, format: 'dd/mm/yyyy' },
      { value: 83.5, formula: 'SUM(1.5,2,B2)' },
      { value: 76 },
      { value: 95, formula: 'SAKIP.CAPAIAN(C2,B2)' },
      { value: '72/BB' },
    ]);
  });

  it('follows its own row with a function without arguments', async () => {
    const { choose, type, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await type('D3', '=SAKIP.CAPAIAN()');
    await type('C3', '45');
    const { bytes } = await save();
    expect(cellsIn(bytes, 'D3')).toEqual([{ value: 50, formula: 'SAKIP.CAPAIAN()' }]);
  });

  it('asks before unsaved changes are lost, and forgets nothing that was taken back', async () => {
    const { page, choose, type, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    const asks = () =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asks()).toBe(false);
    await type('C3', '1');
    await page.getByText('Belum disimpan').waitFor();
    expect(await asks()).toBe(true);
    await page.keyboard.press('Control+z');
    const { bytes } = await save();
    expect(Buffer.from(bytes).equals(Buffer.from(TABLE))).toBe(true);
    await page.getByText('Belum disimpan').waitFor({ state: 'detached' });
    expect(await asks()).toBe(false);
  });

  it('changes only the touched parts of a workbook that has everything, and says what is not drawn', async () => {
    const { page, choose, type, save } = await open();
    const before = richWorkbook();
    await choose({ name: 'Lengkap.xlsx', bytes: before });
    await page.getByText(/Tidak ditampilkan di sini, tetapi tetap ada di dalam berkas: .*grafik/).waitFor();
    await type('Z99', '87,5');
    const { bytes } = await save();
    expect(cellsIn(bytes, 'Z99')).toEqual([{ value: 87.5 }]);
    expect(difference(before, bytes)).toEqual({ changed: ['xl/worksheets/sheet1.xml'], added: [] });
  });

  it('refuses what the file would not keep, and says so', async () => {
    const { page, choose, type, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await type('A9', 'x');
    await page.keyboard.press('Control+b');
    await page.getByText(/hanya isi sel yang dapat diubah/).waitFor();
    expect(cellsIn((await save()).bytes, 'A9')).toEqual([{ value: 'x' }]);
  });

  it('saves by Ctrl+S, also what is still being typed, and goes on after it', async () => {
    const { page, choose, go, shown, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await go('A9');
    await page.keyboard.type('12,5');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('Tabel (diperiksa).xlsx');
    expect(cellsIn(readFileSync(await download.path()), 'A9')).toEqual([{ value: 12.5 }]);
    await go('A10');
    await page.keyboard.type('13');
    expect(cellsIn((await save()).bytes, 'A9', 'A10')).toEqual([{ value: 12.5 }, { value: 13 }]);
    expect(await shown('A10')).toBe('13');
  });

  it('takes the cell that is being typed when the pane is turned to', async () => {
    const { page, choose, check, go, shown } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await go('D3');
    await page.keyboard.type('12');
    await check();
    expect(await page.locator('[data-index]', { hasText: 'D3' }).count()).toBe(1);
    expect(await shown('D3')).toBe('12');
  });

  it('takes back and does again', async () => {
    const { page, choose, type, shown, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await type('C2', '40');
    await type('C3', '45');
    expect(await shown('D2')).toBe('50');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await shown('C2:D2')).toBe('68\t85');
    await page.keyboard.press('Control+y');
    expect(await shown('C2:C3')).toBe('40\n81');
    expect(cellsIn((await save()).bytes, 'C2', 'D2', 'C3')).toEqual([
      { value: 40 },
      { value: 50, formula: 'SAKIP.CAPAIAN(C2,B2)' },
      { value: 81 },
    ]);
  });
});
