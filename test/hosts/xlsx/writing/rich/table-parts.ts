import { MAIN, OFFICE, relationships } from './part';

/** A table, and a pivot table with what it is made from. */
export const tableParts: Readonly<Record<string, string>> = {
  'xl/tables/table1.xml':
    `<table xmlns="${MAIN}" id="1" name="Anggaran" displayName="Anggaran" ref="A1:E4" totalsRowShown="0"><autoFilter ref="A1:E4"/>` +
    `<tableColumns count="5">${['Program', 'Pagu', 'Realisasi', 'Persen', 'Tren'].map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  'xl/pivotCache/pivotCacheDefinition1.xml':
    `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="Kasubbag" refreshedDate="45000" createdVersion="6" refreshedVersion="6" recordCount="3">` +
    '<cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Data"/></cacheSource><cacheFields count="2">' +
    '<cacheField name="Program" numFmtId="0"><sharedItems count="3"><s v="Pendidikan"/><s v="Kesehatan"/><s v="Sosial"/></sharedItems></cacheField>' +
    '<cacheField name="Pagu" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="100" maxValue="300"/></cacheField>' +
    '</cacheFields></pivotCacheDefinition>',
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships([
    'rId1',
    'pivotCacheRecords',
    'pivotCacheRecords1.xml',
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="3">${[100, 200, 300].map((pagu, i) => `<r><x v="${i}"/><n v="${pagu}"/></r>`).join('')}</pivotCacheRecords>`,
  'xl/pivotTables/pivotTable1.xml':
    `<pivotTableDefinition xmlns="${MAIN}" name="Tabel Pivot" cacheId="7" dataCaption="Nilai" createdVersion="6" updatedVersion="6" minRefreshableVersion="3" rowGrandTotals="0" colGrandTotals="0">` +
    '<location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2">' +
    '<pivotField axis="axisRow" showAll="0"><items count="4"><item x="0"/><item x="1"/><item x="2"/><item t="default"/></items></pivotField>' +
    '<pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields>' +
    '<rowItems count="3"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i></rowItems><colItems count="1"><i/></colItems>' +
    '<dataFields count="1"><dataField name="Jumlah Pagu" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>',
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
    'rId1',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
};
