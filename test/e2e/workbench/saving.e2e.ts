import { bigWorkbook } from '../../bench/workbook';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { cellsIn } from '../support/saved-cells';
import { describeWorkbench } from '../support/suite';

const TABLE = xlsxFrom(draw('Target | 80\nRealisasi | 68'));

describeWorkbench('saving in the workbench', (open) => {
  it('gives the keys back to the cells when the button was clicked, and leaves them where a key pressed it', async () => {
    const { page, choose, type, go, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await type('B1', '81');
    await save();
    await page.keyboard.press('Control+z');
    await go('B2');
    await save();
    await page.keyboard.type('70');
    await page.keyboard.press('Enter');
    expect(cellsIn((await save()).bytes, 'B1', 'B2')).toEqual([{ value: 80 }, { value: 70 }]);

    const button = page.locator('main header').getByRole('button', { name: 'Simpan', exact: true });
    await button.focus();
    await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await page.waitForTimeout(200);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('still counts as unsaved what is typed while it saves', async () => {
    const { page, choose, type, save } = await open();
    await choose({ name: 'Besar.xlsx', bytes: bigWorkbook(20_000) });
    await type('Z1', '1');
    const saving = save();
    // The file takes longer than this.
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    const first = await saving;
    await page.waitForTimeout(1000);
    const state = await page.getByText('Belum disimpan').count();
    const isSecondIn = cellsIn(first.bytes, 'Z2')[0]?.value === 2;
    expect(state).toBe(isSecondIn ? 0 : 1);
    expect(cellsIn((await save()).bytes, 'Z1', 'Z2')).toEqual([{ value: 1 }, { value: 2 }]);
  });

  it('asks before a file is dropped on a cell that is being typed in', async () => {
    const { page, choose, go, drop, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await go('D1');
    await page.keyboard.type('12,5');
    const asks = () =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asks()).toBe(true);
    const asked = page.waitForEvent('dialog');
    await Promise.all([asked.then((dialog) => dialog.dismiss()), drop({ name: 'Lain.xlsx', bytes: TABLE })]);
    const { name, bytes } = await save();
    expect([name, cellsIn(bytes, 'D1')]).toEqual(['Tabel (diperiksa).xlsx', [{ value: 12.5 }]]);
    expect(await asks()).toBe(false);
  });
});
