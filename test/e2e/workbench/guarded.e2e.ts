import { parts, zip } from '../../hosts/xlsx/support';
import { difference } from '../../hosts/xlsx/writing/package-parts';
import { cellsIn } from '../support/saved-cells';
import { describeWorkbench } from '../support/suite';

const number = (cell: string, value: number, style = 0) => `<c r="${cell}" s="${style}"><v>${value}</v></c>`;
const formula = (cell: string, text: string, value: number) =>
  `<c r="${cell}"><f>${text}</f><v>${value}</v></c>`;

/** A2 and B2 may be typed in, the rest is locked; another sheet rests on it. */
const PROTECTED = zip(
  parts({
    sheets: [
      {
        name: 'BAB III',
        rows:
          `<row r="1">${number('A1', 7)}${formula('B1', 'A1+A2', 12)}</row>` +
          `<row r="2">${number('A2', 5, 1)}${number('B2', 6, 1)}</row>`,
        after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
      },
      { name: 'BAB IV', rows: `<row r="1">${formula('A1', "'BAB III'!A1*2", 14)}</row>` },
    ],
    styles: '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
  }),
);

/** C1:C3 is filled by one formula. */
const ARRAY = zip(
  parts({
    sheets: [
      {
        rows:
          `<row r="1">${number('A1', 1)}${number('B1', 2)}<c r="C1"><f t="array" ref="C1:C3">A1:A3*B1:B3</f><v>2</v></c></row>` +
          `<row r="2">${number('A2', 3)}${number('B2', 4)}${number('C2', 12)}</row>` +
          `<row r="3">${number('A3', 5)}${number('B3', 6)}${number('C3', 30)}</row>` +
          `<row r="4">${number('A4', 1)}${formula('C4', 'SUM(C1:C3)', 44)}</row>`,
      },
    ],
  }),
);

describeWorkbench('cells that can’t be changed', (open) => {
  it('are those that a protected sheet locks: said at once, and nothing is left half done', async () => {
    const { page, choose, type, shown, openSheet, save } = await open();
    await choose({ name: 'Terproteksi.xlsx', bytes: PROTECTED });
    await type('A1', '100');
    await page.getByText(/terkunci pada lembar yang diproteksi.*\(BAB III!A1\)/).waitFor();
    expect(await shown('A1:B2')).toBe('7\t12\n5\t6');
    await openSheet('BAB IV');
    expect(await shown('A1')).toBe('14');
    expect((await save()).bytes).toEqual(PROTECTED);

    await openSheet('BAB III');
    await type('A2', '8');
    expect(await shown('B1')).toBe('15');
    const { bytes } = await save();
    expect(difference(PROTECTED, bytes).changed).toEqual(['xl/worksheets/sheet1.xml']);
    const [a2, b1] = cellsIn(bytes, 'A2', 'B1');
    expect(a2?.value).toBe(8);
    expect(b1).toEqual({ value: 15, formula: 'A1+A2' });
  });

  it('are those of an array formula, which still computes', async () => {
    const { page, choose, type, shown, save } = await open();
    await choose({ name: 'Larik.xlsx', bytes: ARRAY });
    expect(await shown('C1:C4')).toBe('2\n12\n30\n44');
    for (const cell of ['C2', 'C1']) {
      await type(cell, '7');
      await page.getByText(/tidak dapat diubah sendiri/).waitFor();
      // The sum has all three.
      expect([await shown('C1'), await shown('C3:C4')]).toEqual(['2', '30\n44']);
      await page.getByRole('button', { name: 'Tutup' }).click();
    }
    expect((await save()).bytes).toEqual(ARRAY);
    await type('A2', '10');
    expect([await shown('C1'), await shown('C3:C4')]).toEqual(['2', '30\n72']);
    const { bytes } = await save();
    expect(cellsIn(bytes, 'A2', 'C4')).toEqual([{ value: 10 }, { value: 72, formula: 'SUM(C1:C3)' }]);
  });

  it('are no names of sheets, which keep theirs on the tabs, too', async () => {
    const { page, choose, save } = await open();
    await choose({ name: 'Terproteksi.xlsx', bytes: PROTECTED });
    const tabs = page.locator('[data-u-comp="slide-tab-item"]');
    await tabs.first().dblclick();
    await page.getByText(/hanya isi sel yang dapat diubah/).waitFor();
    await page.keyboard.type('Baru');
    await page.keyboard.press('Enter');
    expect(await tabs.allTextContents()).toEqual(['BAB III', 'BAB IV']);
    expect((await save()).bytes).toEqual(PROTECTED);
  });
});
