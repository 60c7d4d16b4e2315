import type { ChartPlan, SeriesPlan, SheetPlan } from '#core/plan';
import { ChartData } from './chart-data';
import { OFFICE } from './relationships-edit';
import { attributeValue, drawingText } from './xml-text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
/** In hundredths of a point. */
const TITLE_SIZE = 1100;
const TEXT_SIZE = 900;
const GRID = 'D9D9D9';

/** A chart's part. Throws RangeError for a mix of bars with columns or lines: no chart draws it. */
export function chartXml(chart: ChartPlan, plan: SheetPlan): string {
  const data = new ChartData(plan);
  const isSideways = chart.series.some(({ kind }) => kind === 'bar');
  if (chart.series.length === 0 || (isSideways && chart.series.some(({ kind }) => kind !== 'bar'))) {
    throw new RangeError(`No chart draws these series together: ${chart.name}`);
  }
  const plots = (['bar', 'column', 'line'] as const).map((kind) => plotXml(chart, kind, data));
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plots.join('')}${categoryAxis(isSideways)}${valueAxis(chart, isSideways, data)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${lineXml(GRID, 9525)}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${TEXT_SIZE}"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="id-ID" sz="${TITLE_SIZE}" b="1"/><a:t>${drawingText(title)}</a:t></a:r>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

/** The series of one kind, drawn together. */
function plotXml(chart: ChartPlan, kind: SeriesPlan['kind'], data: ChartData): string {
  const series = chart.series.map((one, i) => (one.kind === kind ? seriesXml(chart, one, i, data) : ''));
  const all = series.join('');
  if (all === '') return '';
  if (kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${AXES}</c:lineChart>`;
  }
  return (
    `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${all}<c:gapWidth val="60"/>${AXES}</c:barChart>`
  );
}

/** @param place of the series among all of the chart, which is also its place in the legend */
function seriesXml(chart: ChartPlan, series: SeriesPlan, place: number, data: ChartData): string {
  const color = series.color.slice(1).toUpperCase();
  // Dashes tell a line from the columns behind it where colours are grey.
  const dash = chart.series.some(({ kind }) => kind === 'column') ? '<a:prstDash val="dash"/>' : '';
  const look =
    series.kind === 'line'
      ? `<c:spPr>${lineXml(color, 28575, dash)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`
      : `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${drawingText(series.name)}</c:v></c:tx>${look}` +
    `<c:cat>${data.categories(chart.categories)}</c:cat><c:val>${data.values(series.values, chart.format)}</c:val>` +
    `${series.kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** Bars read from the top down, as the rows of the sheet do. */
function categoryAxis(isSideways: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${isSideways ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isSideways ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

function valueAxis(chart: ChartPlan, isSideways: boolean, data: ChartData): string {
  const format = attributeValue(drawingText(chart.format));
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>` +
    `<c:scaling><c:orientation val="minMax"/>${startXml(chart, data)}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isSideways ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${lineXml(GRID, 9525)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${isSideways ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** Columns are compared by their length: left to itself, Excel may let them start at 90. */
function startXml(chart: ChartPlan, data: ChartData): string {
  const numbers = chart.series.flatMap(({ values }) => data.numbers(values));
  const hasLengths = chart.series.some(({ kind }) => kind !== 'line');
  return hasLengths && numbers.every((number) => number >= 0) ? '<c:min val="0"/>' : '';
}

/** @param width in English Metric Units, 12,700 to the point */
function lineXml(color: string, width: number, dash = ''): string {
  return `<a:ln w="${width}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${dash}</a:ln>`;
}
