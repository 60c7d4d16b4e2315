import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from '#hosts/xlsx';
import { draw } from '../../support/draw';
import { xlsxFrom } from '../../support/xlsx-from';
import { commandReport } from '../support/corpus';
import { cellsIn } from '../support/saved-cells';
import { describeWorkbench } from '../support/suite';
import { openView } from '../support/view-shown';

const FILE = 'kukar-2023.text.xlsx';
const BYTES = new Uint8Array(readFileSync(path.resolve('test/corpus/workbooks', FILE)));

describeWorkbench('the workbench in English', (open) => {
  it('checks, mends, sums up and saves', async () => {
    const { page, choose, check, save } = await open({ english: true });
    await choose({ name: FILE, bytes: BYTES });
    await check();
    const { findings, verdicts } = commandReport(FILE);
    const tally = await page.getByText(/calculations checked/).textContent();
    expect(tally).toContain(`${verdicts.differs} differ`);
    const counts = await page.locator('#view fieldset button').allTextContents();
    const sum = counts.reduce((all, text) => all + Number(/\d+/.exec(text)?.[0]), 0);
    expect(sum).toBe(findings.length);
    await page.locator('[data-page=aman]').click();
    await page.getByRole('button', { name: /^Apply to/ }).click();
    await page.getByText(/cells? (?:was|were) changed/).waitFor();
    await openView(page, 'ringkasan');
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.locator('#view [role=status] h2').first().waitFor();
    const { name, bytes } = await save();
    expect(name).toBe('kukar-2023.text (diperiksa).xlsx');
    expect(readXlsx(bytes).sheets.length).toBeGreaterThan(readXlsx(BYTES).sheets.length);
  });

  it('reads figures with a point, formulas with commas, and days before months', async () => {
    const { choose, type, paste, shown, save } = await open({ english: true });
    await choose({ name: 'Table.xlsx', bytes: xlsxFrom(draw('Target | 80\nRealisasi | 68')) });
    await type('D1', '87.5');
    await type('D2', '1,234.5');
    await type('D3', '12/03/2025');
    await type('D4', '=SUM(1.5,2,B1)');
    await type('D5', '83.42%');
    await type('D6', '87,5');
    await type('D7', 'TRUE');
    await type('D8', '=SAKIP.CAPAIAN(B2,B1)');
    await paste('F1', '87.5\t1,234.5\n=SUM(1,2)\t25/12/2025');
    expect(await shown('D1:D6')).toBe('87.5\n1,234.5\n12/03/2025\n83.5\n83.42%\n87,5');
    expect(await shown('D8')).toBe('85');
    const { bytes } = await save();
    const typed = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'];
    expect(cellsIn(bytes, ...typed, 'F1', 'G1', 'F2', 'G2')).toEqual([
      { value: 87.5 },
      { value: 1234.5, format: '#,##0.0' },
      { value: 45728, format: 'dd/mm/yyyy' },
      { value: 83.5, formula: 'SUM(1.5,2,B1)' },
      { value: 0.8342, format: '0.00%' },
      { value: '87,5' },
      { value: true },
      { value: 85, formula: 'SAKIP.CAPAIAN(B2,B1)' },
      { value: 87.5 },
      { value: 1234.5, format: '#,##0.0' },
      { value: 3, formula: 'SUM(1,2)' },
      { value: 46016, format: 'dd/mm/yyyy' },
    ]);
  });

  it('says in English what the file refuses, and why a file can’t be opened', async () => {
    const { page, choose, type, paste, notices, save } = await open({ english: true });
    const file = { name: 'Letter.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Dear Sir or Madam') };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('This file is no Excel workbook (.xlsx)').waitFor();
    await choose({ name: 'Table.xlsx', bytes: xlsxFrom(draw('Target | <\nRealisasi | 68')) });
    await paste('A1', 'x\ty');
    await page.getByText('belongs to a merged area').waitFor();
    await type('A3', '=1+');
    expect(await notices()).toEqual([
      expect.stringMatching(/^The cell can’t be changed by itself: .* \(Lembar1\)\.$/),
      expect.stringContaining('The formula in A3 is incomplete or mistyped'),
    ]);
    expect(cellsIn((await save()).bytes, 'A1', 'B1', 'A3')).toEqual([
      { value: 'x' },
      undefined,
      { value: '=1+' },
    ]);
  });
});
