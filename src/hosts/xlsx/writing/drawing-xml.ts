import type { Area } from '#core/grid';
import type { ChartPlan, SheetPlan } from '#core/plan';
import { DRAWING } from './chart-xml';
import { columnPixels } from './column-width';
import { OFFICE } from './relationships-edit';
import { attributeValue, drawingText } from './xml-text';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** In English Metric Units: a pixel of a screen with 96 of them to the inch. */
const PIXEL = 9525;

/** The part that places a sheet's charts; the relationships `rId1` and on lead to them, in their order. */
export function drawingXml({ charts, widths }: Pick<SheetPlan, 'charts' | 'widths'>): string {
  const anchors = charts.map(
    (chart, i) =>
      `<xdr:twoCellAnchor>${cornersXml(chart.place, widths)}${frameXml(chart, i + 1)}<xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join('')}</xdr:wsDr>`;
}

/**
 * From the first cell's upper left corner to where the row below the last begins, and to just before the right edge of
 * the last column: what reaches the next one would be printed with it.
 */
function cornersXml({ top, left, bottom, right }: Area, widths: readonly number[]): string {
  const corner = (name: string, row: number, col: number, offset: number): string =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${offset}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const width = widths[right];
  const end =
    width === undefined
      ? corner('to', bottom + 1, right + 1, 0)
      : corner('to', bottom + 1, right, (columnPixels(width) - 1) * PIXEL);
  return corner('from', top, left, 0) + end;
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
