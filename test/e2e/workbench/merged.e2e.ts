import { readFileSync } from 'node:fs';
import path from 'node:path';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { picture } from '../support/look-at';
import { cellsIn } from '../support/saved-cells';
import { describeWorkbench } from '../support/suite';

/** A title over all columns, and a target for two indikator. */
const MERGED = xlsxFrom(
  draw(`
    Capaian Kinerja | < | < | <
    Indikator | Target | Realisasi | Capaian
    Rumah layak huni | 80 | 68 | 85
    Jalan mantap | ^ | 72 | 91`),
);

/** A wrong capaian, in two columns. */
const WRONG = xlsxFrom(
  draw(`
    Indikator | Target | Realisasi | Capaian | <
    Rumah layak huni | 80 | 68 | 58 | <
    Jalan mantap | 90 | 72 | 80 | <
    Sekolah baik | 50 | 40 | 80 | <`),
);

describeWorkbench('merged cells in the workbench', (open) => {
  it('are typed in as one, however they were selected', async () => {
    const { page, choose, go, type, save } = await open();
    await choose({ name: 'Gabung.xlsx', bytes: MERGED });
    await go('A1');
    expect(await page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('A1:D1');
    await page.keyboard.type('Capaian Kinerja Tahun 2024');
    await page.keyboard.press('Enter');
    await type('B4', '87,5');
    expect(cellsIn((await save()).bytes, 'A1', 'B3', 'B4')).toEqual([
      { value: 'Capaian Kinerja Tahun 2024' },
      { value: 87.5 },
      undefined,
    ]);
  });

  it('are typed in where a finding leads to them', async () => {
    const { page, choose, check, save } = await open();
    await choose({ name: 'Gabung.xlsx', bytes: WRONG });
    await check();
    await page.locator('[data-index]', { hasText: 'D2' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === 'D2:E2',
    );
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await page.keyboard.type('85,25');
    await page.keyboard.press('Enter');
    expect(cellsIn((await save()).bytes, 'D2', 'E2')).toEqual([{ value: 85.25 }, undefined]);
  });

  it('take every letter where they reach beyond what is seen', async () => {
    const { page, choose, go, save } = await open();
    const file = 'bontang-2021.stacked.xlsx';
    await choose({ name: file, bytes: readFileSync(path.resolve('test/corpus/workbooks', file)) });
    await go('B4');
    await page.keyboard.type('Tujuan 5,75');
    await page.waitForTimeout(200);
    await picture(page, 'meja-gabung');
    await page.keyboard.press('Enter');
    expect(cellsIn((await save()).bytes, 'B4')).toEqual([{ value: 'Tujuan 5,75' }]);
  });

  it('take one figure that is pasted', async () => {
    const { choose, paste, notices, save } = await open();
    await choose({ name: 'Gabung.xlsx', bytes: MERGED });
    await paste('B3', '87,5');
    expect(cellsIn((await save()).bytes, 'B3', 'B4')).toEqual([{ value: 87.5 }, undefined]);
    expect(await notices()).toEqual([]);
  });
});
