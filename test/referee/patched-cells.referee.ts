import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Edit, isCellError, type Workbook } from '#core/grid';
import { patchCells, readXlsx } from '#hosts/xlsx';
import { engine } from '../../src/hosts/cli/engine';
import { parts, zip } from '../hosts/xlsx/support';
import { at } from '../support/check-result';
import { convert, describeWithReferee } from './soffice';

const ROOT = path.join(__dirname, '../..');
const REPORTS = path.join(ROOT, 'test/corpus/workbooks');
const workbooks: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['contoh', new Uint8Array(readFileSync(path.join(ROOT, 'contoh/LKjIP-contoh.xlsx')))],
  ...readdirSync(REPORTS)
    .filter((file) => /2023\.(text|formulas)\.xlsx$|2021\.formulas\.xlsx$/.test(file))
    .map((file) => [file, new Uint8Array(readFileSync(path.join(REPORTS, file)))] as const),
];

/** What a workbook holds by its cells: typed values as they are, of formulas only that there is a result. */
function values(workbook: Workbook): Map<string, unknown> {
  return new Map(
    workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.map(
          ({ col, value, formula }) =>
            [`${name}!${index},${col}`, formula === undefined ? value : 'rumus'] as const,
        ),
      ),
    ),
  );
}

describeWithReferee('workbooks that were mended', () => {
  it.each(workbooks)('%s opens, with all values, and its formulas are computed', async (_, before) => {
    const done = await engine('1.0.0').mend(before, 'certain', '2026-01-02T03:04:05.000Z');
    if ('error' in done) throw new Error(done.error);
    const after = done.bytes;
    expect(after).not.toBe(before);
    const opened = readXlsx(convert(after, 'xlsx'));
    expect(values(opened)).toEqual(values(readXlsx(after)));
    const formulas = opened.sheets
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter((cell) => cell.formula);
    expect(formulas.filter(({ value }) => value === null)).toEqual([]);
    const errors = (workbook: Workbook) =>
      workbook.sheets
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .filter(({ value }) => isCellError(value));
    expect(errors(opened)).toHaveLength(errors(readXlsx(before)).length);
  });
});

const rowsOf = (...rows: string[]) => rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join('');

describeWithReferee('formulas around changed cells', () => {
  const rows = rowsOf(
    '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*2</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>4</v></c>',
    '<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f t="shared" si="0"/><v>8</v></c>',
    '<c r="A3" t="str"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c><c r="C3"><f t="shared" si="0"/><v>12</v></c>',
    '<c r="A4"><f>SUM(A1:A3)</f><v>3</v></c><c r="B4"><f>SUM(C:C)</f><v>24</v></c>',
  );
  const edit = (cell: string, to: Edit['to']): Edit => ({ at: at('Sheet1', cell), to });

  it('are computed as they should be, those that were handed on too', () => {
    const before = zip(parts({ sheets: [{ rows }], strings: '', styles: '<cellXfs><xf/></cellXfs>' }));
    const after = patchCells(before, [
      edit('B1', { value: 10 }),
      edit('A3', { value: 3, format: '0.00' }),
      edit('E9', { value: null, formula: '6*7' }),
      edit('E2', { value: ' a & <b>_x0041_' }),
    ]);
    const cells = readXlsx(convert(after, 'xlsx')).sheets[0]?.rows.map(({ cells }) =>
      cells.map(({ value }) => value),
    );
    expect(cells).toEqual([[1, 10, 20], [2, 4, 8, ' a & <b>_x0041_'], [3, 6, 12], [6, 40], [42]]);
  });
});
