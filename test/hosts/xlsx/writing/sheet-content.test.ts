import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellStyle, PlannedContent, SheetPlan } from '#core/plan';
import { insertSheets, readXlsx } from '#hosts/xlsx';
import { partText } from './package-parts';
import { barePlan, fullPlan } from './plans';
import { richWorkbook } from './rich';

const CONTOH = readFileSync(path.join(__dirname, '../../../../contoh/LKjIP-contoh.xlsx'));

/** The XML of a sheet that is inserted into the sample report. */
function sheetOf(plan: Partial<SheetPlan>): string {
  return partText(insertSheets(CONTOH, [barePlan('temuan', 'Temuan', plan)]), 'xl/worksheets/sheet5.xml');
}

const cell = (content: PlannedContent, style?: CellStyle): Partial<SheetPlan> => ({
  rows: [{ index: 0, cells: [style ? { col: 0, content, style } : { col: 0, content }] }],
});

describe('the cells of an inserted sheet', () => {
  it.each(['=1+1', '+62', '-', '@SUM(A1)'])('keep %s a text, also once it is edited', (text) => {
    const bytes = insertSheets(CONTOH, [barePlan('temuan', 'Temuan', cell(text))]);
    expect(partText(bytes, 'xl/worksheets/sheet5.xml')).toContain(
      `t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const style = / s="(\d+)"/.exec(partText(bytes, 'xl/worksheets/sheet5.xml'))?.[1];
    const formats = /<cellXfs.*<\/cellXfs>/
      .exec(partText(bytes, 'xl/styles.xml'))?.[0]
      .match(/<xf /g)?.length;
    expect(Number(style)).toBe((formats ?? 0) - 1);
    expect(partText(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it.each([
    [0.1 + 0.2, '0.30000000000000004'],
    [11924883678.5, '11924883678.5'],
    [1e21, '1e+21'],
    [-0, '0'],
  ])('write %d with as few digits as give it back', (number, text) => {
    expect(sheetOf(cell(number))).toContain(`<v>${text}</v>`);
  });

  it('hold no number that is none', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => sheetOf(cell(number))).toThrow(RangeError);
      expect(() => sheetOf(cell({ formula: 'A1', result: number }))).toThrow(RangeError);
    }
  });

  it('cut a text that is too long for Excel, between characters', () => {
    const value = (text: string) =>
      readXlsx(insertSheets(CONTOH, [barePlan('temuan', 'Temuan', cell(text))])).sheets.at(-1)?.rows[0]
        ?.cells[0]?.value;
    expect(value('a'.repeat(32_767))).toBe('a'.repeat(32_767));
    expect(value('a'.repeat(32_768))).toBe(`${'a'.repeat(32_766)}…`);
    expect(value(`${'a'.repeat(32_765)}😀😀`)).toBe(`${'a'.repeat(32_765)}…`);
  });

  it('keep blanks at their ends, and replace half characters', () => {
    expect(sheetOf(cell(' a\n'))).toContain('<t xml:space="preserve"> a\n</t>');
    expect(sheetOf(cell('a\ud83d'))).toContain('<t>a\ufffd</t>');
  });

  it('store what a formula gives beside it', () => {
    const stored = (result: number | string | boolean) => sheetOf(cell({ formula: 'A2&"<"', result }));
    expect(stored('a<b')).toContain('t="str"><f>A2&amp;"&lt;"</f><v>a&lt;b</v>');
    expect(stored(true)).toContain('t="b"><f>A2&amp;"&lt;"</f><v>1</v>');
    expect(stored(2.5)).toContain('<c r="A1"><f>A2&amp;"&lt;"</f><v>2.5</v>');
  });
});

describe('the styles of an inserted sheet', () => {
  const looks: readonly CellStyle[] = [
    { bold: true, size: 12 },
    { size: 12, bold: true },
    { bold: true, size: 12, fill: '#aabbcc' },
    { format: '#,##0.0' },
    { format: '0.000 "kali"' },
    { indent: 2 },
  ];
  const rows = looks.map((style, index) => ({ index, cells: [{ col: 0, content: index, style }] }));
  const bytes = insertSheets(richWorkbook(), [barePlan('temuan', 'Temuan', { rows })]);
  const styles = partText(bytes, 'xl/styles.xml');
  const numbers = [...partText(bytes, 'xl/worksheets/sheet4.xml').matchAll(/ s="(\d+)"/g)].map(([, s]) =>
    Number(s),
  );

  it('are one where they are equal, and stand behind the user’s', () => {
    expect(numbers).toEqual([4, 4, 5, 6, 7, 8]);
    expect(styles).toContain('<cellXfs count="9">');
  });

  it('take the typeface of the workbook, in the size that is asked for', () => {
    expect(styles).toContain(
      '<font><b/><sz val="12"/><name val="Bookman Old Style"/><family val="1"/><scheme val="minor"/></font>',
    );
    expect(styles).toContain('<font><sz val="11"/><name val="Bookman Old Style"/>');
  });

  it('use the workbook’s number formats again, and number new ones behind', () => {
    expect(styles.match(/formatCode="#,##0.0"/g)).toHaveLength(1);
    expect(styles).toContain('<numFmt numFmtId="171" formatCode="0.000 &quot;kali&quot;"/>');
    expect(styles).toContain('<numFmts count="2">');
  });

  it('belong to the workbook’s Normal, align what they indent, and are opaque', () => {
    expect(styles).toMatch(/<xf [^>]*xfId="1"[^>]*><alignment horizontal="left" indent="2"\/><\/xf>/);
    expect(styles).toContain('<fgColor rgb="FFAABBCC"/>');
  });

  it('are written into lists that are there, and counted', () => {
    const full = partText(insertSheets(richWorkbook(), [fullPlan('Data')]), 'xl/styles.xml');
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'numFmts']) {
      const [, count, items = ''] =
        new RegExp(`<${list} count="(\\d+)"[^>]*>(.*?)</${list}>`).exec(full) ?? [];
      const item = { dxfs: 'dxf', cellXfs: 'xf', numFmts: 'numFmt' }[list] ?? list.slice(0, -1);
      expect(items.match(new RegExp(`<${item}[ />]`, 'g'))).toHaveLength(Number(count));
    }
  });
});

describe('what else an inserted sheet has', () => {
  const full = partText(insertSheets(CONTOH, [fullPlan('Rp \'n & "Co"')]), 'xl/worksheets/sheet5.xml');

  it('has its parts in the order that the format asks for', () => {
    const order = [...full.matchAll(/<(\w+)/g)].map(([, name]) => name);
    const wanted = [
      'sheetPr',
      'tabColor',
      'outlinePr',
      'pageSetUpPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'drawing',
    ];
    expect(wanted.map((name) => order.indexOf(name))).toEqual(
      wanted.map((name) => order.indexOf(name)).sort((a, b) => a - b),
    );
    expect(wanted.filter((name) => !order.includes(name))).toEqual([]);
  });

  it('leads to cells of other sheets', () => {
    expect(full).toContain(`<hyperlink ref="G6" location="'Rp ''n &amp; &quot;Co&quot;'!G5"/>`);
  });

  it('offers words to choose from, and refuses words that Excel can’t list', () => {
    expect(full).toContain('<formula1>"Terbuka,Sudah ""diperbaiki"",Diabaikan"</formula1>');
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const listing =
      (...words: string[]) =>
      () =>
        sheetOf({ choices: [{ area, words }] });
    expect(listing('a'.repeat(127), 'b'.repeat(127))()).toContain('dataValidation');
    for (const words of [[], [''], ['a,b'], [' a'], ['a'.repeat(128), 'b'.repeat(127)]]) {
      expect(listing(...words)).toThrow(RangeError);
    }
  });

  it('is printed as planned', () => {
    expect(full).toContain(
      '<pageSetup paperSize="14" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(full).toContain(
      '<oddFooter>&amp;LDinas Contoh &amp;&amp; Rekan, 2023&amp;RHalaman &amp;P dari &amp;N</oddFooter>',
    );
    expect(full).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="46" max="16383" man="1"/></rowBreaks>',
    );
    const print = { paper: 'Legal', orientation: 'portrait', foot: '', breaks: [0] } as const;
    expect(sheetOf({ print })).toContain('<pageSetup paperSize="5" orientation="portrait"');
    expect(sheetOf({ print })).toContain(
      '<oddFooter>&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter></worksheet>',
    );
    expect(sheetOf({ print: { ...print, paper: 'A4' } })).toContain('paperSize="9"');
  });

  it('has a foot within Excel’s limit, cut between codes', () => {
    for (const foot of [
      'a'.repeat(300),
      '&'.repeat(300),
      `a${'&'.repeat(300)}`,
      `${'😀'.repeat(200)}`,
      `a${'😀'.repeat(200)}`,
    ]) {
      const [, written = ''] =
        /<oddFooter>(.*)<\/oddFooter>/.exec(
          sheetOf({ print: { paper: 'F4', orientation: 'portrait', foot } }),
        ) ?? [];
      const text = written.replaceAll('&amp;', '&');
      expect(text.length).toBeLessThanOrEqual(255);
      expect(text).toMatch(/^&L(a|😀|&&)+&RHalaman &P dari &N$/u);
    }
  });

  it('keeps rows and columns in view', () => {
    const pane = (rows: number, columns: number) =>
      /<pane.*?\/>/.exec(sheetOf({ freeze: { rows, columns } }))?.[0];
    expect(pane(5, 2)).toBe(
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>',
    );
    expect(pane(1, 0)).toBe('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(pane(0, 1)).toBe('<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>');
    expect(pane(0, 0)).toBeUndefined();
  });

  it('is as wide as it says in Excel', () => {
    // 10 characters of 7 pixels and 5 beside them, in 256ths of a character: what Excel itself stores.
    expect(sheetOf({ widths: [10] })).toContain('<col min="1" max="1" width="10.7109375" customWidth="1"/>');
  });
});
