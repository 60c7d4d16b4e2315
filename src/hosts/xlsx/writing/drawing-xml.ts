import type { Area } from '#core/grid';
import type { ChartPlan } from '#core/plan';
import { DRAWING } from './chart-xml';
import { OFFICE } from './relationships-edit';
import { attributeValue, drawingText } from './xml-text';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The part that places a sheet's charts; the relationships `rId1` and on lead to them, in their order. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  const anchors = charts.map(
    (chart, i) =>
      `<xdr:twoCellAnchor>${cornersXml(chart.place)}${frameXml(chart, i + 1)}<xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join('')}</xdr:wsDr>`;
}

/** From the first cell's upper left corner to where the cell beyond the last begins. */
function cornersXml({ top, left, bottom, right }: Area): string {
  const corner = (name: string, row: number, col: number): string =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner('from', top, left) + corner('to', bottom + 1, right + 1);
}

/** @param id its number on the sheet, from 1; what is drawn elsewhere has numbers too, hence one is added */
function frameXml({ name, title }: ChartPlan, id: number): string {
  const text = (words: string): string => attributeValue(drawingText(words));
  return (
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id + 1}" name="${text(name)}" descr="${text(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}
