import { readXlsx } from '#hosts/xlsx';
import { parts, zip } from '../../hosts/xlsx/support';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { cellsIn } from '../support/saved-cells';
import { describeWorkbench } from '../support/suite';

const TABLE = xlsxFrom(
  draw(`
    Program | Pagu | Realisasi | Sisa
    Satu | 100 | 40 | =B2-C2 -> 60
    Dua | 200 | 50,25 |
    Tiga | 300 | 83,42% |
    Jumlah | < | 7 |`),
);

/** Empty cells with a format: in B by themselves, in C from their column. */
const STYLED = zip(
  parts({
    styles: '<cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="4"/></cellXfs>',
    sheets: [
      {
        cols: '<cols><col min="3" max="3" width="12" style="2" customWidth="1"/></cols>',
        rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2" s="1"/></row><row r="3"><c r="B3" s="1"/></row>',
      },
    ],
  }),
);

describeWorkbench('copying and pasting in the workbench', (open) => {
  it('reads what another program copied as an Indonesian types it', async () => {
    const { choose, paste, shown, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await paste('F2', '87,5\t1.234,5\tAbc\r\n12/03/2025\t83,42%\t=SUM(B2;1,5)\r\n"dua\nbaris"\t\t007\r\n');
    expect(await shown('F2:H3')).toBe('87,5\t1.234,5\tAbc\n12/03/2025\t83,42%\t101,5');
    const { bytes } = await save();
    expect(cellsIn(bytes, 'F2', 'G2', 'H2', 'F3', 'G3', 'H3', 'F4', 'G4', 'H4', 'I2', 'F5')).toEqual([
      { value: 87.5 },
      { value: 1234.5, format: '#,##0.0' },
      { value: 'Abc' },
      { value: 45728, format: 'dd/mm/yyyy' },
      { value: 0.8342, format: '0.00%' },
      { value: 101.5, formula: 'SUM(B2,1.5)' },
      { value: 'dua\nbaris' },
      undefined,
      { value: 7 },
      undefined,
      undefined,
    ]);
  });

  it('takes the paste back as one step, and empties cells that empty ones are pasted on', async () => {
    const { page, choose, go, paste, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await paste('B2', '1\t\n\t2');
    expect(cellsIn((await save()).bytes, 'B2', 'C2', 'B3', 'C3', 'D2')).toEqual([
      { value: 1 },
      undefined,
      undefined,
      { value: 2, format: '0.00' },
      { value: 1, formula: 'B2-C2' },
    ]);
    await go('B2');
    await page.keyboard.press('Control+z');
    expect((await save()).bytes).toEqual(TABLE);
  });

  it('lets formulas and number formats come along when cells of its own are copied', async () => {
    const { page, choose, go, shown, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await go('D2');
    await page.keyboard.press('Control+c');
    await go('D3:D4');
    await page.keyboard.press('Control+v');
    await go('C4');
    await page.keyboard.press('Control+c');
    await go('F6');
    await page.keyboard.press('Control+v');
    expect(await shown('F6')).toBe('83,42%');
    expect(cellsIn((await save()).bytes, 'D3', 'D4', 'F6', 'C4')).toEqual([
      { value: 149.75, formula: 'B3-C3' },
      { value: 299.1658, formula: 'B4-C4' },
      { value: 0.8342, format: '0.00%' },
      { value: 0.8342, format: '0.00%' },
    ]);
  });

  it('copies down by Ctrl+D, formulas and number formats, and leaves merged cells as they are', async () => {
    const { page, choose, go, shown, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await go('C4:D4');
    await page.keyboard.press('Control+d');
    await go('D2:D3');
    await page.keyboard.press('Control+d');
    await go('A5:B6');
    await page.keyboard.press('Control+d');
    expect(await shown('A6:B6')).toBe('Jumlah\t');
    const { bytes } = await save();
    expect(cellsIn(bytes, 'D3', 'A6', 'B6')).toEqual([
      { value: 149.75, formula: 'B3-C3' },
      { value: 'Jumlah' },
      undefined,
    ]);
    // Where the grid took A6 and B6 for one cell, this would not be shown.
    await page.keyboard.press('Escape');
    await go('B6');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    expect(await shown('B6')).toBe('7');
    expect(await shown('A6:B6')).toBe('Jumlah\t7');
  });

  it('fills by the handle, as soon as the grid is seen', async () => {
    const { page, choose, go, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    const grid = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    if (!grid) throw new Error('no grid');
    // The corner of D2: behind the numbers of the rows and four columns, below the letters and two rows.
    const corner = { x: grid.x + 46 + 4 * 64, y: grid.y + 20 + 2 * 20 };
    await go('D2');
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    await page.mouse.move(corner.x - 12, corner.y + 15, { steps: 5 });
    await page.mouse.up();
    const filled = cellsIn((await save()).bytes, 'D3');
    expect(filled).toEqual([{ value: 149.75, formula: 'B3-C3' }]);
  });

  it('keeps the number format that an empty cell has in the file, by itself or from its column', async () => {
    const { choose, type, paste, shown, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: STYLED });
    await type('B2', '87,5');
    await paste('B3', '87,5');
    await type('C2', '1.234,5');
    await paste('C3', '1.234,5\n12');
    await paste('D3', '5');
    expect(await shown('B2:D3')).toBe('87,50%\t1.234,50\t\n87,50%\t1.234,50\t5');
    expect(cellsIn((await save()).bytes, 'B2', 'B3', 'C2', 'C3', 'C4', 'D3')).toEqual([
      { value: 0.875, format: '0.00%' },
      { value: 0.875, format: '0.00%' },
      { value: 1234.5, format: '#,##0.00' },
      { value: 1234.5, format: '#,##0.00' },
      { value: 12, format: '#,##0.00' },
      { value: 5 },
    ]);
  });

  it('pastes beyond the rows that the grid had, and says what merged cells don’t take', async () => {
    const { page, choose, paste, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    const many = Array.from({ length: 300 }, (_, i) => `${i},5`).join('\n');
    await paste('F2', many);
    expect(cellsIn((await save()).bytes, 'F301')).toEqual([{ value: 299.5 }]);
    await paste('A5', 'x\ty');
    await page.getByText(/sel gabungan/).waitFor();
    const { bytes } = await save();
    expect(cellsIn(bytes, 'A5', 'B5')).toEqual([{ value: 'x' }, undefined]);
    expect(readXlsx(bytes).sheets[0]?.merges).toHaveLength(1);
  });

  it('refuses to cut, which would move cells', async () => {
    const { page, choose, go, save } = await open();
    await choose({ name: 'Tabel.xlsx', bytes: TABLE });
    await go('A2');
    await page.keyboard.press('Control+x');
    await page.getByText(/hanya isi sel yang dapat diubah/).waitFor();
    expect((await save()).bytes).toEqual(TABLE);
  });
});
