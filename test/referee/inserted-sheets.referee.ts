import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { insertSheets, readXlsx, removeSheets } from '#hosts/xlsx';
import { parts, zip } from '../hosts/xlsx/support';
import { barePlan, fullPlan } from '../hosts/xlsx/writing/plans';
import { richWorkbook } from '../hosts/xlsx/writing/rich';
import { disagreements } from './disagreements';
import { pages } from './pages';
import { convert, describeWithReferee } from './soffice';

const ROOT = path.join(__dirname, '../..');
const REPORTS = path.join(ROOT, 'test/corpus/workbooks');
const workbooks: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['contoh', readFileSync(path.join(ROOT, 'contoh/LKjIP-contoh.xlsx'))],
  ['kaya', richWorkbook()],
  ...readdirSync(REPORTS)
    .filter((file) => file.endsWith('.formulas.xlsx'))
    .map((file) => [path.basename(file, '.xlsx'), readFileSync(path.join(REPORTS, file))] as const),
];

const row = (index: number, formula: string, result: number | string | boolean) => ({
  index,
  cells: [{ col: 0, content: { formula, result } }],
});

describeWithReferee('the referee', () => {
  const before = zip(parts({ sheets: [{ name: 'Asal', rows: '<row r="1"><c r="A1"><v>20</v></c></row>' }] }));

  it('finds what is stored wrong, and errors', () => {
    const rows = [
      row(0, 'Asal!A1*2', 40),
      row(1, 'Asal!A1*3', 61),
      row(2, 'A1&" %"', '40 %'),
      row(3, 'A1>50', true),
      row(4, 'A1/0', 7),
    ];
    const after = insertSheets(before, [barePlan('temuan', 'Temuan', { rows })]);
    const found = disagreements(readXlsx(after), readXlsx(convert(after, 'xlsx')), ['Temuan']);
    expect(found.map((text) => text.split(' ')[0])).toEqual(['Temuan!A2', 'Temuan!A4', 'Temuan!A5']);
  });
});

describeWithReferee('inserted sheets that have everything', () => {
  it.each(workbooks)('%s opens, computes and prints', (name, before) => {
    const own = readXlsx(before);
    const first = own.sheets[0]?.name ?? '';
    const plan = fullPlan(first);
    const title = own.sheets[0]?.rows[0]?.cells.find(({ col }) => col === 0)?.value ?? '';
    const rows = [...plan.rows.filter(({ index }) => index !== 8), row(8, `'${first}'!A1&""`, String(title))];
    const sorted = { ...plan, rows: rows.sort((a, b) => a.index - b.index) };
    const after = insertSheets(before, [sorted, barePlan('temuan', 'Temuan', { rows: [row(0, '1+1', 2)] })]);

    const recalculated = readXlsx(convert(after, 'xlsx'));
    expect(recalculated.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining([...own.sheets.map((sheet) => sheet.name), plan.name, 'Temuan']),
    );
    expect(disagreements(readXlsx(after), recalculated, [plan.name, 'Temuan'])).toEqual([]);

    const printed = pages(name, convert(after, 'pdf'))?.filter((text) => text.includes('Halaman'));
    for (const text of printed ?? []) expect(text).not.toContain('###');
    if (printed) expect(printed.join('')).toMatch(/Dinas Contoh & Rekan, 2023 +Halaman \d+ dari \d+/);
  });

  it.each(workbooks)('%s opens and computes as before once they are removed', (_, before) => {
    const undone = removeSheets(insertSheets(before, [fullPlan(readXlsx(before).sheets[0]?.name ?? '')]));
    expect(readXlsx(convert(undone, 'xlsx'))).toEqual(readXlsx(convert(before, 'xlsx')));
  });
});
