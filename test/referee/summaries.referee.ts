import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NOTHING_SAVED, summarise } from '#app';
import type { Workbook } from '#core/grid';
import type { SheetPlan } from '#core/plan';
import { insertSheets, readXlsx } from '#hosts/xlsx';
import { disagreements } from './disagreements';
import { pages } from './pages';
import { convert, describeWithReferee } from './soffice';

const ROOT = path.join(__dirname, '../..');
const REPORTS = path.join(ROOT, 'test/corpus/workbooks');
const workbooks: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['contoh', readFileSync(path.join(ROOT, 'contoh/LKjIP-contoh.xlsx'))],
  ...readdirSync(REPORTS)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => [path.basename(file, '.xlsx'), readFileSync(path.join(REPORTS, file))] as const),
];

describeWithReferee('summary sheets', () => {
  it.each(workbooks)('of %s are recalculated to what they store, and nothing is cut', (name, before) => {
    const { plans } = summarise(readXlsx(before), NOTHING_SAVED);
    const after = insertSheets(before, plans);
    const stored = readXlsx(after);
    const names = plans.map((plan) => plan.name);
    expect(disagreements(stored, readXlsx(convert(after, 'xlsx')), names)).toEqual([]);

    const printed = pages(`ringkas-${name}`, convert(after, 'pdf'))?.filter((text) =>
      text.includes('Halaman'),
    );
    for (const text of printed ?? []) expect(text).not.toContain('###');
  });

  it('follow a number that changes in its table', () => {
    const [, before] = workbooks[0] as (typeof workbooks)[number];
    const own = readXlsx(before);
    const changed = withNumber(before, own, 'BAB III A', 17, 4, 68.5);
    const { plans } = summarise(own, NOTHING_SAVED);
    const recalculated = readXlsx(convert(insertSheets(changed, plans), 'xlsx'));
    expect(capaianIn(recalculated, plans)).toBeCloseTo(100, 9);
  });
});

/** The workbook with another number in a cell, as if the user had typed it. */
function withNumber(
  bytes: Uint8Array,
  workbook: Workbook,
  sheet: string,
  row: number,
  col: number,
  value: number,
): Uint8Array {
  const { unzipSync, zipSync } = require('fflate') as typeof import('fflate');
  const parts = unzipSync(bytes);
  const part = `xl/worksheets/sheet${workbook.sheets.findIndex((one) => one.name === sheet) + 1}.xml`;
  const xml = Buffer.from(parts[part] as Uint8Array).toString();
  const cell = `${String.fromCharCode(65 + col)}${row + 1}`;
  const edited = xml.replace(new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`), `$1<v>${value}</v>`);
  if (edited === xml) throw new Error(`${cell} is not in ${part}`);
  return zipSync({ ...parts, [part]: Buffer.from(edited) });
}

/** The recomputed capaian of the first indikator. */
function capaianIn(workbook: Workbook, plans: readonly SheetPlan[]): number {
  const plan = plans.find((one) => one.key === 'rekap-capaian') as SheetPlan;
  const head = plan.rows.find((row) => row.cells.some((cell) => cell.content === 'No'));
  const col = head?.cells.find((cell) => String(cell.content).startsWith('Capaian dihitung'))?.col;
  const rows = workbook.sheets.find((sheet) => sheet.name === plan.name)?.rows ?? [];
  const row = rows.find((one) => one.index === (head?.index ?? 0) + 2);
  return Number(row?.cells.find((cell) => cell.col === col)?.value);
}
