import { readLook } from '#hosts/xlsx';
import { tinted } from '../../../src/hosts/xlsx/look/colors';
import { parts, zip } from './support';

const STYLES = `
<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
<font><b/><i val="0"/><u/><sz val="14"/><color theme="4" tint="0.4"/><name val="Arial"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFCC00"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/></border>
<border><left style="thin"><color indexed="10"/></left><right/><top style="medium"><color auto="1"/></top><diagonal/></border></borders>
<cellStyleXfs count="1"><xf fontId="1"/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/></xf></cellXfs>`;

function lookOf(sheet: { cols?: string; rows: string; after?: string }, styles = STYLES) {
  return readLook(zip(parts({ sheets: [sheet], styles })));
}

describe('how a workbook looks', () => {
  it('tells fonts, fills, borders, alignment and number formats', () => {
    expect(lookOf({ rows: '' }).styles).toEqual([
      { font: 'Calibri', size: 11 },
      {
        font: 'Arial',
        size: 14,
        bold: true,
        underline: true,
        color: '#8FAADC',
        fill: '#FFCC00',
        edges: {
          left: { line: 'thin', color: '#FF0000' },
          top: { line: 'medium', color: undefined },
        },
        align: 'center',
        valign: 'top',
        wrap: true,
        indent: 2,
        rotation: -45,
        format: '0.0',
      },
    ]);
  });

  it('tells sizes, what is hidden or frozen, and the styles of empty cells', () => {
    const look = lookOf({
      cols:
        '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
        '<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="15" baseColWidth="10"/>' +
        '<cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="3" max="3" hidden="1" style="1"/></cols>',
      rows: '<row r="2" ht="30" customHeight="1"><c r="B2" s="1"/><c r="C2" s="0"><f t="array" ref="C2:C3">A2:A3</f><v>1</v></c></row><row r="4" hidden="1"/>',
      after: '<conditionalFormatting sqref="A1"/><dataValidations><dataValidation/></dataValidations>',
    }).sheets[0]?.();
    expect(look).toEqual({
      columns: [
        { first: 0, last: 1, width: 20.5 },
        { first: 2, last: 2, hidden: true, style: 1 },
      ],
      rows: [
        { index: 1, height: 30 },
        { index: 3, hidden: true },
      ],
      defaultWidth: 10 + 5 / 7,
      defaultHeight: 15,
      freeze: { rows: 3, columns: 1 },
      gridlines: false,
      tab: '#00FF00',
      styled: [1, 1, 1],
      arrays: [{ top: 1, left: 2, bottom: 2, right: 2 }],
      undrawn: ['conditions', 'choices'],
    });
  });

  it('reads a workbook without styles', () => {
    expect(readLook(zip(parts({ sheets: [{ rows: '' }] }))).styles).toEqual([]);
  });

  it.each([
    ['#4472C4', 0.4, '#8FAADC'],
    ['#4472C4', -0.25, '#2F5597'],
    ['#FFFFFF', -0.15, '#D9D9D9'],
    ['#000000', 0.5, '#808080'],
  ] as const)('tints %s by %d', (color, tint, expected) => {
    expect(tinted(color, tint)).toBe(expected);
  });

  it('tells of sheets without cells, which are no tabs of a grid', () => {
    const book = parts({ sheets: [{ rows: '' }, { name: 'Grafik', rows: '' }] });
    const rels = 'xl/_rels/workbook.xml.rels';
    const withChart = {
      ...book,
      [rels]: book[rels]?.replace(/worksheet(?=" Target="worksheets\/sheet2)/, 'chartsheet') ?? '',
    };
    expect(readLook(zip(book)).undrawn).toEqual([]);
    const look = readLook(zip(withChart));
    expect(look.undrawn).toEqual(['chart-sheets']);
    expect(look.sheets).toHaveLength(1);
  });
});
