import { type Area, address } from '#core/grid';
import type { ChartPlan, SeriesPlan, SheetPlan } from '#core/plan';
import { rangeAt } from '../reading/extent';
import { type Measure, PIXEL, pointsOf } from './size-steps';
import { CALL, type Step } from './step';

const TYPES = { column: 'ColumnClustered', bar: 'BarClustered', line: 'Line' } as const;
/** In points. */
const TITLE_SIZE = 11;
const TEXT_SIZE = 9;
const LINE_WEIGHT = 2.25;
/** Between columns, in percent of their width. */
const GAP = 60;
const GRID = '#D9D9D9';

/**
 * The charts, placed over their cells; these have their sizes by now.
 *
 * @param measure is asked for when a chart is queued, not before
 */
export function chartSteps(plan: SheetPlan, measure: () => Measure): Step[] {
  return plan.charts.map((chart) => ({
    size: CALL * (20 + 15 * chart.series.length),
    queue: (sheet) => drawChart(sheet, chart, startsAtZero(chart, plan), widthOf(chart, plan, measure())),
  }));
}

/** A pixel less than its columns, in points: what reaches the next column would be printed with it. */
function widthOf({ place }: ChartPlan, { widths }: SheetPlan, measure: Measure): number | undefined {
  const covered = widths.slice(place.left, place.right + 1);
  if (covered.length <= place.right - place.left) return undefined;
  return covered.reduce((sum, width) => sum + pointsOf(width, measure), -PIXEL);
}

function drawChart(
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  fromZero: boolean,
  width: number | undefined,
): void {
  const [first] = plan.series;
  if (!first) return;
  const by = first.values.left === first.values.right ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(TYPES[first.kind], rangeAt(sheet, first.values), by);
  chart.name = plan.name;
  chart.setPosition(corner(plan.place), address(plan.place.bottom, plan.place.right));
  if (width !== undefined) chart.width = width;
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.font.size = TEXT_SIZE;
  chart.title.text = plan.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.legend.position = 'Bottom';
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  plan.series.forEach((one, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    drawSeries(sheet, series, one, plan);
  });
  drawAxes(chart, plan, fromZero);
}

function drawSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, values, kind, color }: SeriesPlan,
  { categories, series: all }: ChartPlan,
): void {
  series.name = name;
  series.setValues(rangeAt(sheet, values));
  series.setXAxisValues(rangeAt(sheet, categories));
  if (kind !== all[0]?.kind) series.chartType = TYPES[kind];
  if (kind !== 'line') {
    series.format.fill.setSolidColor(color);
    series.gapWidth = GAP;
    return;
  }
  series.markerStyle = 'None';
  series.format.line.color = color;
  series.format.line.weight = LINE_WEIGHT;
  // Dashes tell a line from the columns behind it where colours are grey.
  series.format.line.lineStyle = all.some((one) => one.kind === 'column') ? 'Dash' : 'Continuous';
}

function drawAxes(chart: Excel.Chart, { series, format }: ChartPlan, fromZero: boolean): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.majorTickMark = 'None';
  categoryAxis.tickLabelPosition = 'Low';
  valueAxis.majorTickMark = 'None';
  valueAxis.numberFormat = format;
  valueAxis.majorGridlines.format.line.color = GRID;
  if (fromZero) valueAxis.minimum = 0;
  if (series.some(({ kind }) => kind === 'bar')) {
    // Bars read from the top down, as the rows of the sheet do; the values stay below them.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
}

/** Columns are compared by their length: left to itself, Excel may let them start at 90. */
function startsAtZero({ series }: ChartPlan, plan: SheetPlan): boolean {
  const numbers = series.flatMap(({ values }) => numbersIn(plan, values));
  return series.some(({ kind }) => kind !== 'line') && numbers.every((number) => number >= 0);
}

function numbersIn({ rows }: SheetPlan, { top, left, bottom, right }: Area): number[] {
  return rows
    .filter(({ index }) => top <= index && index <= bottom)
    .flatMap(({ cells }) => cells.filter(({ col }) => left <= col && col <= right))
    .map(({ content }) => (typeof content === 'object' ? content.result : content))
    .filter((value) => typeof value === 'number');
}

function corner({ top, left }: Area): string {
  return address(top, left);
}
