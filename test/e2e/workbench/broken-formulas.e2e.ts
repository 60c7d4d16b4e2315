import { partText } from '../../hosts/xlsx/writing/package-parts';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { cellsIn } from '../support/saved-cells';
import { describeWorkbench } from '../support/suite';

const TABLE = xlsxFrom(draw('Target | 80\nRealisasi | 68'));
const SHEET = 'xl/worksheets/sheet1.xml';

describeWorkbench('formulas that Excel would not take out of the file', (open) => {
  it('are kept as texts, and said, so that the user can go on with them', async () => {
    const { choose, type, shown, notices, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await type('D1', '=B1+');
    await type('D2', '=(B1');
    await type('D3', '=SUM(');
    await type('D4', '=SUM(B1;B2');
    expect(await shown('D1:D2')).toBe('=B1+\n=(B1');
    expect(await notices()).toEqual([
      expect.stringContaining('Rumus di D1 tidak lengkap atau salah tulis'),
      expect.stringContaining('Rumus di D2'),
      expect.stringContaining('Rumus di D3'),
    ]);
    const { bytes } = await save();
    expect(cellsIn(bytes, 'D1', 'D2', 'D3', 'D4')).toEqual([
      { value: '=B1+' },
      { value: '=(B1' },
      { value: '=SUM()' },
      { value: 148, formula: 'SUM(B1,B2)' },
    ]);
    expect(partText(bytes, SHEET).match(/<f>/g)).toHaveLength(1);
  });

  it('become formulas when they are mended', async () => {
    const { page, choose, type, go, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await type('D1', '=B1+');
    await go('D1');
    await page.keyboard.press('F2');
    await page.keyboard.type('B2');
    await page.keyboard.press('Enter');
    expect(cellsIn((await save()).bytes, 'D1')).toEqual([{ value: 148, formula: 'B1+B2' }]);
  });

  it('are kept as texts where they are pasted', async () => {
    const { choose, paste, notices, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await paste('D1', '=B1*\n=B1*2');
    expect(await notices()).toEqual([expect.stringContaining('Rumus di D1')]);
    expect(cellsIn((await save()).bytes, 'D1', 'D2')).toEqual([
      { value: '=B1*' },
      { value: 160, formula: 'B1*2' },
    ]);
  });

  it('are none of those with newer functions, which the file has under the names that Excel knows', async () => {
    const { choose, type, shown, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await type('D1', '=IFS(B1>B2;"turun";TRUE;"naik")');
    const saved = await save();
    expect(partText(saved.bytes, SHEET)).toContain('<f>_xlfn.IFS(B1&gt;B2,"turun",TRUE,"naik")</f>');
    await choose(saved);
    await type('B1', '60');
    expect(await shown('D1')).toBe('naik');
    expect(cellsIn((await save()).bytes, 'D1')).toEqual([
      { value: 'naik', formula: 'IFS(B1>B2,"turun",TRUE,"naik")' },
    ]);
  });
});
