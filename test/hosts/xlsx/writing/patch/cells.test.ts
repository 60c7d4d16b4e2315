import { patchCells, readXlsx } from '#hosts/xlsx';
import { parts, zip } from '../../support';
import { difference, partText } from '../package-parts';
import { edit, formula, patchedRows } from './support';

const row = (cells: string, attributes = ' r="1"') => `<row${attributes}>${cells}</row>`;
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="3" fontId="1" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
  '<xf numFmtId="170" fontId="0"/><xf numFmtId="49" fontId="1" quotePrefix="1"/></cellXfs>';

describe('what a changed cell holds', () => {
  it.each<[string, Parameters<typeof edit>[1], string]>([
    ['a number', 1234.5, '<c r="A1"><v>1234.5</v></c>'],
    ['a number that decimals can not hold', 0.1 + 0.2, '<c r="A1"><v>0.30000000000000004</v></c>'],
    ['a large number', 1e21, '<c r="A1"><v>1e+21</v></c>'],
    ['a negative zero', -0, '<c r="A1"><v>0</v></c>'],
    ['a text', 'a & <b>', '<c r="A1" t="inlineStr"><is><t>a &amp; &lt;b&gt;</t></is></c>'],
    ['blanks at its ends', ' a\n', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\n</t></is></c>'],
    ['what looks like an escape', '_x0041_', '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
    ['yes', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['an error', { error: '#N/A' }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['a formula', formula('SUM(B1:B2)'), '<c r="A1"><f>SUM(B1:B2)</f></c>'],
    [
      'a formula and its result',
      formula('B1&"<"', 'x<'),
      '<c r="A1" t="str"><f>B1&amp;"&lt;"</f><v>x&lt;</v></c>',
    ],
    [
      'a function of ours',
      formula('SAKIP.CAPAIAN(B1,C1)', 90),
      '<c r="A1"><f>_xldudf_SAKIP_CAPAIAN(B1,C1)</f><v>90</v></c>',
    ],
    ['its name in a text', formula('"SAKIP.X("&B1'), '<c r="A1"><f>"SAKIP.X("&amp;B1</f></c>'],
  ])('%s', (_, to, expected) => {
    const before = row('<c r="A1" t="s"><v>0</v></c>');
    const book = { strings: '<si><t>lama</t></si>' };
    expect(patchedRows(before, [edit('A1', to)], book)).toBe(row(expected));
  });

  it('nothing: its style stays, and one without a style goes', () => {
    const before = row(
      '<c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c><v>3</v></c><c r="D1"><v>4</v></c>',
    );
    const edits = ['A1', 'B1', 'C1'].map((cell) => edit(cell, null));
    expect(patchedRows(before, edits, { styles: STYLES })).toBe(
      row('<c r="A1" s="1"/><c/><c r="D1"><v>4</v></c>'),
    );
    expect(patchedRows(before, [edit('A1', '')], { styles: STYLES })).toContain('<c r="A1" s="1"/>');
  });

  it('is as written where it holds that already: the very same bytes', () => {
    const bytes = zip(parts({ sheets: [{ rows: row('<c r="A1"><v>1</v></c>') }] }));
    expect(patchCells(bytes, [])).toBe(bytes);
    expect(patchCells(bytes, [edit('A1', 1), edit('C9', null)])).toBe(bytes);
    expect(patchCells(bytes, [edit('A1', { value: 1, format: 'General' })])).toBe(bytes);
  });

  it('is no content that a file can not hold', () => {
    const bytes = zip(parts({ sheets: [{ rows: '' }] }));
    expect(() => patchCells(bytes, [edit('A1', Number.NaN)])).toThrow(RangeError);
    expect(() => patchCells(bytes, [edit('A1', 'a'.repeat(32_768))])).toThrow(RangeError);
    expect(() => patchCells(bytes, [edit('A1', 1), edit('A1', 2)])).toThrow(RangeError);
  });

  it('keeps attributes, but for those of its old content', () => {
    const before = row(`<c  r='A1' s="1" t="s" cm="0" vm="1" ph="1" x:y="&quot;"><v>0</v></c>`);
    expect(patchedRows(before, [edit('A1', 5)], { styles: STYLES, strings: '<si><t>a</t></si>' })).toBe(
      row(`<c r='A1' s="1" x:y="&quot;"><v>5</v></c>`),
    );
  });

  it('is a shared text where that is there without marks of its own', () => {
    const strings =
      '<si><r><t>Tinggi</t></r></si><si><t>Tinggi</t><rPh><t>x</t></rPh></si><si><t>Rendah</t></si><si><t>Tinggi</t></si>';
    const before = row('<c r="A1"><v>1</v></c>');
    expect(patchedRows(before, [edit('A1', 'Tinggi')], { strings })).toBe(
      row('<c r="A1" t="s"><v>3</v></c>'),
    );
    expect(patchedRows(before, [edit('A1', 'Sedang')], { strings })).toContain('inlineStr');
  });
});

describe('where a cell stands', () => {
  it('takes its place in its row, and its row in the sheet', () => {
    const before = row('<c r="B1"><v>1</v></c>', ' r="2" spans="2:2" ht="9"') + row('', ' r="5"');
    const edits = ['D2', 'A2', 'C2', 'A4', 'A1', 'B5', 'A9', 'C9'].map((cell) => edit(cell, 7));
    const there = before.replace('"B1"', '"B2"');
    const c = (place: string) => `<c r="${place}"><v>7</v></c>`;
    expect(patchedRows(there, edits)).toBe(
      row(c('A1')) +
        row(`${c('A2')}<c r="B2"><v>1</v></c>${c('C2')}${c('D2')}`, ' r="2" spans="1:4" ht="9"') +
        row(c('A4'), ' r="4"') +
        row(c('B5'), ' r="5"') +
        row(c('A9') + c('C9'), ' r="9"'),
    );
  });

  it.each([
    ['<row r="1"/>', row('<c r="A1"><v>7</v></c>')],
    ['<row r="1" ht="5" />', row('<c r="A1"><v>7</v></c>', ' r="1" ht="5"')],
    ['', row('<c r="A1"><v>7</v></c>')],
  ])('fills what is empty: %s', (before, after) => {
    expect(patchedRows(before, [edit('A1', 7)])).toBe(after);
  });

  it('fills a sheet that is written as one empty tag, keeps prefixes and line ends', () => {
    const all = parts({ sheets: [{ rows: '' }] });
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = 'xl/worksheets/sheet1.xml';
    all[sheet] = `<x:worksheet xmlns:x="${main}">\r\n<x:sheetData />\r\n</x:worksheet>`;
    const after = patchCells(zip(all), [edit('B2', 'a'), edit('B3', formula('B2'))]);
    expect(partText(after, sheet)).toContain(
      `<x:worksheet xmlns:x="${main}">\r\n<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>` +
        '<x:row r="3"><x:c r="B3"><x:f>B2</x:f></x:c></x:row></x:sheetData>\r\n</x:worksheet>',
    );
    expect(readXlsx(after).sheets[0]?.rows).toHaveLength(2);
  });

  it('is found where neither rows nor cells say their places', () => {
    const before =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="D2"><v>4</v></c></row>';
    expect(patchedRows(before, [edit('B1', 7), edit('B2', 8), edit('C1', 9)])).toBe(
      '<row><c><v>1</v></c><c><v>7</v></c><c r="C1"><v>9</v></c></row>' +
        '<row><c><v>3</v></c><c r="B2"><v>8</v></c><c r="D2"><v>4</v></c></row>',
    );
  });

  it('widens what the sheet says of its size, and only that', () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const sized = (ref: string, cell: string) => {
      const all = parts({
        sheets: [{ cols: `<dimension ref="${ref}"/>`, rows: row('<c r="A1"><v>1</v></c>') }],
      });
      return /ref="(.*?)"/.exec(partText(patchCells(zip(all), [edit(cell, 7)]), sheet))?.[1];
    };
    expect([
      sized('A1', 'C9'),
      sized('B2:C4', 'A1'),
      sized('A1:E9', 'C3'),
      sized('A1', 'A1'),
      sized('A1', 'B1'),
    ]).toEqual(['A1:C9', 'B2:C4', 'A1:E9', 'A1', 'A1:B1']);
  });
});

describe('how a changed cell looks', () => {
  const cells = row('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="3"><v>3</v></c>');
  const changed = (edits: Parameters<typeof patchCells>[1]) => {
    const before = zip(parts({ sheets: [{ rows: cells }], styles: STYLES }));
    const after = patchCells(before, edits);
    return {
      cells: [...partText(after, 'xl/worksheets/sheet1.xml').matchAll(/<c [^>]*>/g)].map(([tag]) => tag),
      styles: partText(after, 'xl/styles.xml').replace(/^.*<styleSheet[^>]*>|<\/styleSheet>/gs, ''),
      parts: difference(before, after),
    };
  };

  it('is as before without a format, and styles stay untouched', () => {
    const { cells, parts } = changed([edit('A1', 5), edit('B1', 'x')]);
    expect(cells.slice(0, 2)).toEqual(['<c r="A1" s="1">', '<c r="B1" s="2" t="inlineStr">']);
    expect(parts.changed).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('has its number format in a style of its own, put behind the others, that keeps all the rest', () => {
    const { cells, styles } = changed([
      edit('A1', { value: 0.5, format: '0.00%' }),
      edit('B1', { value: 1, format: '0.000' }),
    ]);
    expect(cells.slice(0, 2)).toEqual(['<c r="A1" s="4">', '<c r="B1" s="5">']);
    const list = (name: string) => new RegExp(`<${name}.*</${name}>`).exec(styles)?.[0];
    expect(list('numFmts')).toBe(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="0.000"/></numFmts>',
    );
    expect(list('cellXfs')).toBe(
      (/<cellXfs.*<\/cellXfs>/.exec(STYLES)?.[0] ?? '')
        .replace('count="4"', 'count="6"')
        .replace(
          '</cellXfs>',
          '<xf numFmtId="10" fontId="1" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
            '<xf applyNumberFormat="1" numFmtId="171" fontId="0"/></cellXfs>',
        ),
    );
  });

  it('takes a style that is there already, whatever it says of the number format', () => {
    expect(changed([edit('B1', { value: 2, format: 'General' })]).cells[1]).toBe('<c r="B1" s="0">');
    expect(changed([edit('B1', { value: 2, format: 'general' })]).parts.changed).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('is no longer that of a quoted text when it holds something else', () => {
    const { cells, styles } = changed([edit('C1', 7)]);
    expect(cells[2]).toBe('<c r="C1" s="4">');
    expect(styles).toContain('<xf applyNumberFormat="1" numFmtId="49" fontId="1"/></cellXfs>');
    expect(changed([edit('C1', '7')]).cells[2]).toBe('<c r="C1" s="3" t="inlineStr">');
  });

  it('is that of its row or column where the sheet did not hold it', () => {
    const cols = '<cols><col min="2" max="3" style="2"/></cols>';
    const rows = `${row('', ' r="1" s="1" customFormat="1"')}${row('', ' r="2" s="1"')}`;
    const bytes = zip(parts({ sheets: [{ cols, rows }], styles: STYLES }));
    const after = patchCells(bytes, [edit('B1', 1), edit('B2', 1), edit('D2', 1), edit('C7', null)]);
    const text = partText(after, 'xl/worksheets/sheet1.xml');
    expect([...text.matchAll(/<c [^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<c r="B1" s="1">',
      '<c r="B2" s="2">',
      '<c r="D2">',
    ]);
  });

  it('gets styles where the workbook has none', () => {
    const bytes = zip(parts({ sheets: [{ rows: cells.replaceAll(/ s="\d"/g, '') }] }));
    const after = patchCells(bytes, [edit('A1', { value: 0.5, format: '0%' })]);
    expect(readXlsx(after).sheets[0]?.rows[0]?.cells[0]).toEqual({ col: 0, value: 0.5, format: '0%' });
    expect(difference(bytes, after).added).toEqual(['xl/styles.xml']);
  });
});
