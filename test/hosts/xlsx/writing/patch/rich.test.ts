import { patchCells, readXlsx } from '#hosts/xlsx';
import { ourAccount, witnessAccount } from '../../witness';
import { difference, partText } from '../package-parts';
import { richWorkbook } from '../rich';
import { edit, formula, refusal } from './support';

/** The witness lists sheets that are charts, as empty ones. */
function witnessOf(bytes: Uint8Array): ReturnType<typeof witnessAccount> {
  const account = witnessAccount(bytes);
  return { ...account, sheets: account.sheets.filter(({ name }) => name !== 'Bagan') };
}

describe('a workbook with everything that users put into theirs', () => {
  const before = richWorkbook();

  it('keeps every other part, and every other cell, when a figure is changed', () => {
    const after = patchCells(before, [edit('Data!B2', 125)]);
    expect(difference(before, after)).toEqual({
      changed: ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml'],
      added: [],
    });
    const sheet = partText(before, 'xl/worksheets/sheet1.xml');
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toBe(
      sheet
        .replace('<c r="B2" s="2"><v>100</v></c>', '<c r="B2" s="2"><v>125</v></c>')
        .replace('C2/B2*100</f><v>85</v>', 'C2/B2*100</f>')
        .replace('SUM(B2:B4*1)</f><v>600</v>', 'SUM(B2:B4*1)</f>'),
    );
    // The witness takes a result that is not there for 0.
    const cells = JSON.stringify(ourAccount(readXlsx(after))).replaceAll('"null | =', '"0 | =');
    expect(witnessOf(after)).toEqual(JSON.parse(cells));
  });

  it('takes all kinds of changes, as another reader sees them too', () => {
    const after = patchCells(before, [
      edit('Data!D2', { value: 85, format: '0.00' }),
      edit('Data!A3', 'Kesehatan & Gizi'),
      edit('Data!C9', { value: 0.5, format: '0.00%' }),
      edit('Rahasia!B2', formula('Data!C3*2', 380)),
      edit('Rahasia!A1', true),
    ]);
    const parts = ['calcChain', 'styles', 'worksheets/sheet1', 'worksheets/sheet3'];
    expect(difference(before, after).changed.sort()).toEqual(parts.map((part) => `xl/${part}.xml`));
    expect(witnessOf(after)).toEqual(ourAccount(readXlsx(after)));
    const cells = ourAccount(readXlsx(after)).sheets.map((sheet) => sheet.cells);
    const old = ourAccount(readXlsx(before)).sheets.map((sheet) => sheet.cells);
    expect(cells[1]).toEqual(old[1]);
    expect(partText(after, 'xl/calcChain.xml')).not.toContain('"D2"');
  });

  it('is as it was when the changes are taken back, but for styles and stored results', () => {
    const changes = [edit('Data!C2', { value: 1, format: '0%' }), edit('Data!A2', 'x'), edit('Data!E3', 4)];
    const back = [
      edit('Data!C2', { value: 85, format: '#,##0' }),
      edit('Data!A2', 'Pendidikan'),
      edit('Data!E3', null),
    ];
    const after = patchCells(patchCells(before, changes), back);
    const results = (text: string) => text.replaceAll(/(<f[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, '$1');
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml'])
      expect(results(partText(after, part))).toBe(results(partText(before, part)).replace('<c r="E3"/>', ''));
    expect(difference(before, after).changed).toContain('xl/styles.xml');
  });

  it.each([
    ['bound', 'Data!B6', 'an array formula of one cell'],
    ['bound', 'Data!C1', 'the title of a table’s column'],
    ['bound', 'Pivot!B4', 'a pivot table'],
    ['lost', 'Bagan!A1', 'a sheet that is a chart'],
  ])('refuses as %s: %s, %s', (reason, place) => {
    expect(refusal(before, [edit('Data!B2', 1), edit(place, 1)])).toEqual([reason, place.split('!')[0]]);
  });

  it('refuses to change the totals of a table', () => {
    const table = partText(before, 'xl/tables/table1.xml').replace(
      'totalsRowShown="0"',
      'totalsRowCount="1"',
    );
    const bytes = richWorkbook({ 'xl/tables/table1.xml': table.replace(/^<\?.*\?>\s*/, '') });
    expect(refusal(bytes, [edit('Data!B4', 1)])).toEqual(['bound', 'Data']);
    expect(patchCells(bytes, [edit('Data!B3', 1)])).not.toBe(bytes);
  });
});
