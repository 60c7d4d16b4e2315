import { CHART, DRAWING, MAIN, MICROSOFT, OFFICE, relationships, SHEET_DRAWING } from './part';

const chart = (color: string): string =>
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
  '<c:val><c:numRef><c:f>Data!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>85</c:v></c:pt><c:pt idx="1"><c:v>190</c:v></c:pt><c:pt idx="2"><c:v>330</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>' +
  '<c:axId val="10"/><c:axId val="20"/></c:barChart>' +
  '<c:catAx><c:axId val="10"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="20"/></c:catAx>' +
  '<c:valAx><c:axId val="20"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="10"/></c:valAx>' +
  '</c:plotArea></c:chart></c:chartSpace>';

const frame = (id: number, name: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

const corner = (name: string, row: number, col: number): string =>
  `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const picture =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
  '<xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>';

const drawing = (content: string): string =>
  `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${content}</xdr:wsDr>`;

/** The smallest picture there is: one red dot. */
export const DOT = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Two charts (one of them a sheet of its own), a picture, and remarks of both kinds. */
export const drawingParts: Readonly<Record<string, string>> = {
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Bagan1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': relationships(['rId1', 'drawing', '../drawings/drawing2.xml']),
  'xl/drawings/drawing1.xml': drawing(
    `<xdr:twoCellAnchor>${corner('from', 7, 0)}${corner('to', 18, 4)}${frame(2, 'Bagan')}</xdr:twoCellAnchor>` +
      `<xdr:twoCellAnchor>${corner('from', 7, 5)}${corner('to', 9, 6)}${picture}</xdr:twoCellAnchor>`,
  ),
  'xl/drawings/_rels/drawing1.xml.rels': relationships(
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ),
  'xl/drawings/drawing2.xml': drawing(
    `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9303488" cy="6078483"/>${frame(2, 'Bagan lembar')}</xdr:absoluteAnchor>`,
  ),
  'xl/drawings/_rels/drawing2.xml.rels': relationships(['rId1', 'chart', '../charts/chart2.xml']),
  'xl/charts/chart1.xml': chart('4472C4'),
  'xl/charts/chart2.xml': chart('70AD47'),
  'xl/comments1.xml':
    `<comments xmlns="${MAIN}"><authors><author>tc={00000000-0000-0000-0000-000000000001}</author><author>Kasubbag</author></authors><commentList>` +
    '<comment ref="A2" authorId="0" shapeId="0"><text><t>[Utas komentar] Mohon dicek</t></text></comment>' +
    '<comment ref="B2" authorId="1" shapeId="0"><text><r><t>Pagu perubahan</t></r></text></comment></commentList></comments>',
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
    [0, 1]
      .map(
        (column) =>
          `<v:shape id="_x0000_s102${column}" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
      )
      .join('') +
    '</xml>',
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2024-01-05T03:00:00.00" personId="{00000000-0000-0000-0000-00000000000A}" id="{00000000-0000-0000-0000-000000000001}"><text>Mohon dicek</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Kasubbag" id="{00000000-0000-0000-0000-00000000000A}" userId="kasubbag" providerId="None"/></personList>`,
};
