import { DRAWING, MAIN, MICROSOFT, OFFICE, relationships } from './part';

const STRINGS = ['Program', 'Pagu', 'Realisasi', 'Persen', 'Tren', 'Pendidikan', 'Kesehatan', 'Sosial'];
const color = (name: string, rgb: string): string => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
const SCHEME = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const theme =
  `<a:theme xmlns:a="${DRAWING}" name="Tema"><a:themeElements><a:clrScheme name="Warna">${SCHEME.map((name, i) => color(name, i === 1 ? 'FFFFFF' : '44546A')).join('')}</a:clrScheme>` +
  '<a:fontScheme name="Huruf"><a:majorFont><a:latin typeface="Bookman Old Style"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Bookman Old Style"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
  `<a:fmtScheme name="Gaya"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** The workbook's own parts, as Excel lays them out: sheet numbers out of order, names local and of the workbook. */
export const bookParts: Readonly<Record<string, string>> = {
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main">` +
    '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="BukuIni" defaultThemeVersion="166925"/>' +
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="D:\\Laporan\\" xmlns:x15ac="${MICROSOFT}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12210" firstSheet="1" activeTab="1"/></bookViews>' +
    '<sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Pivot" sheetId="5" r:id="rId2"/><sheet name="Bagan" sheetId="3" r:id="rId3"/><sheet name="Rahasia" sheetId="9" state="veryHidden" r:id="rId4"/></sheets>' +
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$E$4</definedName><definedName name="Daftar">Rahasia!$A$1:$A$3</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$E$20</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName>' +
    '<definedName name="setempat" localSheetId="3">Rahasia!$A$2</definedName></definedNames>' +
    '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId9"/></pivotCaches>' +
    '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>',
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId8', 'calcChain', 'calcChain.xml'],
    ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['rId7', 'sharedStrings', 'sharedStrings.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId6', 'styles', 'styles.xml'],
    ['rId5', 'theme', 'theme/theme1.xml'],
    ['rId10', 'customXml', '../customXml/item1.xml'],
    ['rId4', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId11', `${MICROSOFT}/2017/10/relationships/person`, 'persons/person.xml'],
  ),
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac">` +
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0"/></numFmts>' +
    '<fonts count="2" x14ac:knownFonts="1"><font><sz val="12"/><color theme="1"/><name val="Bookman Old Style"/><family val="1"/><scheme val="minor"/></font><font><b/><sz val="12"/><color theme="1"/><name val="Bookman Old Style"/><family val="1"/><scheme val="minor"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="2"><xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyFont="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1" applyFont="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="1" applyNumberFormat="1"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="1" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="2"><cellStyle name="Normal" xfId="1" builtinId="0"/><cellStyle name="Persen" xfId="0" builtinId="5"/></cellStyles>' +
    '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
  'xl/theme/theme1.xml': theme,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="11" uniqueCount="8">${STRINGS.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A2" i="9"/><c r="D4" i="1" l="1"/><c r="D3"/><c r="D2"/><c r="B6" a="1"/></calcChain>`,
  'customXml/item1.xml': '<laporan xmlns="urn:contoh"><tahun>2023</tahun></laporan>',
  'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml':
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{00000000-0000-0000-0000-0000000000CC}"><ds:schemaRefs/></ds:datastoreItem>',
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Kasubbag</dc:creator></cp:coreProperties>',
  'docProps/app.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
  '_rels/.rels': relationships(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
  ),
};
