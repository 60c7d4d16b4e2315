import { strToU8, unzipSync, zipSync } from 'fflate';
import { bigWorkbook } from '../../bench/workbook';
import { compoundFile } from '../../hosts/xlsx/support';
import { difference, partsOf, withChanged } from '../../hosts/xlsx/writing/package-parts';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { cellsIn } from '../support/saved-cells';
import { describeWorkbench } from '../support/suite';

const FIRST = xlsxFrom(draw('satu | 1'));
const SECOND = xlsxFrom(draw('dua | 2'));

/** A workbook with macros, as Excel lays one out. */
function withMacros(bytes: Uint8Array): Uint8Array {
  const changed = withChanged(bytes, {
    '[Content_Types].xml': (text) =>
      text
        .replace(
          /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        )
        .replace(
          '</Types>',
          '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
    'xl/_rels/workbook.xml.rels': (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
  });
  const code = strToU8('Attribute VB_Name = "Modul1"'.repeat(20));
  return zipSync({ ...unzipSync(changed), 'xl/vbaProject.bin': code });
}

const REFUSED = [
  ['Lama.xls', compoundFile('Workbook'), /format Excel lama \(\.xls\)/],
  ['Terkunci.xlsx', compoundFile('EncryptedPackage'), /dikunci dengan kata sandi/],
  ['Rusak.xlsx', FIRST.subarray(0, FIRST.length / 2), /terpotong/],
  ['Kosong.xlsx', new Uint8Array(), /kosong/],
] as const;

describeWorkbench('files of the workbench', (open) => {
  it('keeps the macros of an .xlsm and its ending', async () => {
    const { choose, type, save } = await open();
    const bytes = withMacros(FIRST);
    await choose({ name: 'Laporan.xlsm', bytes });
    await type('B1', '87,5');
    const saved = await save();
    expect(saved.name).toBe('Laporan (diperiksa).xlsm');
    expect(difference(bytes, saved.bytes)).toEqual({ changed: ['xl/worksheets/sheet1.xml'], added: [] });
    expect(partsOf(saved.bytes).get('xl/vbaProject.bin')).toEqual(partsOf(bytes).get('xl/vbaProject.bin'));
    expect(cellsIn(saved.bytes, 'B1')).toEqual([{ value: 87.5 }]);
  });

  it('says why it can’t open a file, and keeps the one that is open', async () => {
    const { page, choose, type, save, notices } = await open();
    await choose({ name: 'Satu.xlsx', bytes: FIRST });
    await type('B1', '10');
    page.on('dialog', (dialog) => void dialog.accept());
    for (const [name, bytes, sentence] of REFUSED) {
      const buffer = Buffer.from(bytes);
      await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/plain', buffer });
      await page.getByText(sentence).waitFor();
      expect(await notices()).toHaveLength(1);
      await page.getByRole('button', { name: 'Tutup' }).click();
      await page.getByText(sentence).waitFor({ state: 'detached' });
    }
    const saved = await save();
    expect(saved.name).toBe('Satu (diperiksa).xlsx');
    expect(cellsIn(saved.bytes, 'B1')).toEqual([{ value: 10 }]);
  });

  it('opens the first of several files that are dropped, and says so', async () => {
    const { page, drop, notices, save } = await open();
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    await drop({ name: 'Satu.xlsx', bytes: FIRST }, { name: 'Dua.xlsx', bytes: SECOND });
    await page.locator('#panel header button').first().waitFor();
    expect(await notices()).toEqual([
      'Hanya satu berkas yang dapat dibuka sekaligus: yang dibuka Satu.xlsx.',
    ]);
    expect((await save()).name).toBe('Satu (diperiksa).xlsx');
  });

  it('asks before it opens another file in place of unsaved changes', async () => {
    const { page, choose, type, drop, save } = await open();
    await choose({ name: 'Satu.xlsx', bytes: FIRST });
    await type('B1', '5');
    await page.getByText('Belum disimpan').waitFor();
    const asked = page.waitForEvent('dialog');
    await Promise.all([asked.then((dialog) => dialog.dismiss()), drop({ name: 'Dua.xlsx', bytes: SECOND })]);
    expect((await asked).message()).toMatch(/perubahan yang belum disimpan/);
    const kept = await save();
    expect([kept.name, cellsIn(kept.bytes, 'B1')]).toEqual(['Satu (diperiksa).xlsx', [{ value: 5 }]]);
    await choose({ name: 'Dua.xlsx', bytes: SECOND });
    expect((await save()).bytes).toEqual(SECOND);
  });

  it('can be stopped while it opens a large file, and opens another', async () => {
    const { page, drop, choose, save } = await open();
    const large = { name: 'Besar.xlsx', bytes: bigWorkbook(20_000) };
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    await drop(large);
    await page.getByRole('button', { name: 'Batal' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await choose({ name: 'Satu.xlsx', bytes: FIRST });
    // The other way round: what is open stays.
    await drop(large);
    await page.getByRole('button', { name: 'Batal' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await page.waitForTimeout(1500);
    const { name, bytes } = await save();
    expect(name).toBe('Satu (diperiksa).xlsx');
    expect(bytes).toEqual(FIRST);
  });
});
