import { MAIN, MICROSOFT, OFFICE, relationships, X14, XM } from './part';

const text = (place: string, index: number, style = 0): string =>
  `<c r="${place}" s="${style}" t="s"><v>${index}</v></c>`;
const number = (place: string, value: number, style = 0): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

const rows = [
  `<row r="1" spans="1:5" x14ac:dyDescent="0.25">${['A1', 'B1', 'C1', 'D1', 'E1'].map((place, i) => text(place, i, 1)).join('')}</row>`,
  ...[
    [5, 100, 85],
    [6, 200, 190],
    [7, 300, 330],
  ].map(([index = 0, pagu = 0, realisasi = 0], i) => {
    const r = i + 2;
    const formula = i === 0 ? '<f t="shared" ref="D2:D4" si="0">C2/B2*100</f>' : '<f t="shared" si="0"/>';
    return (
      `<row r="${r}" spans="1:5" x14ac:dyDescent="0.25">${text(`A${r}`, index)}${number(`B${r}`, pagu, 2)}${number(`C${r}`, realisasi, 2)}` +
      `<c r="D${r}" s="3">${formula}<v>${(realisasi / pagu) * 100}</v></c><c r="E${r}"/></row>`
    );
  }),
  '<row r="6" spans="1:5" x14ac:dyDescent="0.25"><c r="B6"><f t="array" ref="B6">SUM(B2:B4*1)</f><v>600</v></c></row>',
];

const conditions =
  '<conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>90</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C4"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>';

const extensions =
  '<extLst>' +
  `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}">` +
  '<x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
  '<xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap">` +
  '<x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Data!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>' +
  '</extLst>';

const worksheet = (content: string): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac">${content}</worksheet>`;

/** A sheet with a bit of everything, one with a pivot table, and one that no one is to see. */
export const sheetParts: Readonly<Record<string, string>> = {
  'xl/worksheets/sheet1.xml': worksheet(
    '<sheetPr codeName="Lembar1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E6"/>' +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="24" customWidth="1"/></cols>' +
      `<sheetData>${rows.join('')}</sheetData>${conditions}` +
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A4"><formula1>Daftar</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A6" location="Pivot!A1" display="Pivot"/></hyperlinks>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId4"/><headerFooter><oddFooter>&amp;CHalaman &amp;P</oddFooter></headerFooter>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
      extensions,
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'table', '../tables/table1.xml'],
    ['rId4', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId5', 'comments', '../comments1.xml'],
    [
      'rId6',
      `${MICROSOFT}/2017/10/relationships/threadedComment`,
      '../threadedComments/threadedComment1.xml',
    ],
  ),
  'xl/worksheets/sheet2.xml': worksheet(
    '<sheetPr codeName="Lembar2"/><dimension ref="A3:B6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      '<sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Label Baris</t></is></c><c r="B3" t="inlineStr"><is><t>Jumlah Pagu</t></is></c></row>' +
      '<row r="4"><c r="A4" t="s"><v>5</v></c><c r="B4"><v>100</v></c></row><row r="5"><c r="A5" t="s"><v>6</v></c><c r="B5"><v>200</v></c></row>' +
      '<row r="6"><c r="A6" t="s"><v>7</v></c><c r="B6"><v>300</v></c></row></sheetData>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relationships([
    'rId1',
    'pivotTable',
    '../pivotTables/pivotTable1.xml',
  ]),
  'xl/worksheets/sheet3.xml': worksheet(
    '<sheetPr codeName="Lembar4"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Kesehatan</t></is></c></row>' +
      '<row r="2"><c r="A2"><f>Data!B2</f><v>100</v></c></row></sheetData>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  ),
};
