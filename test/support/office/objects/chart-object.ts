import { areaAddress } from '#core/grid';
import type { BookChart, BookSheet } from '../book';
import { collection, type HostObject } from '../host-object';
import { members } from '../members';
import type { OfficeHost } from '../office-host';
import { invalid } from '../refusal';
import { areaOf } from './range-object';

const TYPES = ['ColumnClustered', 'BarClustered', 'Line'];
const AXIS = [
  'MajorTickMark',
  'TickLabelPosition',
  'NumberFormat',
  'Minimum',
  'ReversePlotOrder',
  'Position',
];

/** The charts of a sheet. */
export function chartsObject(host: OfficeHost, sheet: BookSheet): HostObject {
  return collection(
    'ChartCollection',
    () => (sheet.charts ?? []).map((chart) => chartObject(host, chart)),
    (item) => [item.get?.Name?.()],
    {
      call: {
        Add: (type: string, source: HostObject, by: string) => {
          host.beforeChange();
          expectType(type);
          const area = areaOf(source);
          const single = by === 'Columns' ? area.left === area.right : area.top === area.bottom;
          if (!single) throw invalid('the test host makes one series of a source');
          const chart: BookChart = { type, set: {}, series: [{ values: areaAddress(area), set: {} }] };
          sheet.charts = [...(sheet.charts ?? []), chart];
          return chartObject(host, chart);
        },
      },
    },
  );
}

function chartObject(host: OfficeHost, chart: BookChart): HostObject {
  const { set } = chart;
  const part = (type: string, prefix: string, names: readonly string[], more: HostObject['get'] = {}) =>
    ({ type, identity: {}, ...objectOf(host, set, prefix, names, more) }) satisfies HostObject;
  const axis = (name: string) => () =>
    part('ChartAxis', `${name}.`, AXIS, {
      MajorGridlines: () =>
        nested('ChartGridlines', 'Format', () =>
          nested('ChartGridlinesFormat', 'Line', () =>
            part('ChartLineFormat', `${name}.gridlines.`, ['Color']),
          ),
        ),
    });
  return {
    type: 'Chart',
    identity: {},
    get: {
      ...members(host, () => set, ['Name']).get,
      Title: () =>
        part('ChartTitle', 'title.', ['Text'], {
          Format: () =>
            nested('ChartTitleFormat', 'Font', () => part('ChartFont', 'title.font.', ['Size', 'Bold'])),
        }),
      Legend: () => part('ChartLegend', 'legend.', ['Position']),
      Format: () => ({
        type: 'ChartAreaFormat',
        identity: {},
        get: {
          Fill: () => fillObject(host, set),
          Font: () => part('ChartFont', 'font.', ['Size']),
        },
      }),
      Axes: () => ({
        type: 'ChartAxes',
        identity: {},
        get: { CategoryAxis: axis('categoryAxis'), ValueAxis: axis('valueAxis') },
      }),
      Series: () => seriesObject(host, chart),
    },
    set: members(host, () => set, ['Name', 'Width', 'PlotVisibleOnly', 'DisplayBlanksAs']).set,
    call: {
      SetPosition: (start: string, end: string) => {
        host.beforeChange();
        chart.place = `${start}:${end}`;
      },
    },
  };
}

function seriesObject(host: OfficeHost, chart: BookChart): HostObject {
  return collection(
    'ChartSeriesCollection',
    () => chart.series.map((series) => oneSeries(host, series)),
    () => [],
    {
      call: {
        Add: (name?: string) => {
          host.beforeChange();
          const series = { values: '', set: { name } };
          chart.series.push(series);
          return oneSeries(host, series);
        },
      },
    },
  );
}

function oneSeries(host: OfficeHost, series: BookChart['series'][number]): HostObject {
  const { set } = series;
  return {
    type: 'ChartSeries',
    identity: {},
    get: {
      Format: () => ({
        type: 'ChartSeriesFormat',
        identity: {},
        get: {
          Fill: () => fillObject(host, set),
          Line: () => ({
            type: 'ChartLineFormat',
            identity: {},
            set: members(host, () => set, ['Color', 'Weight', 'LineStyle'], 'line.').set,
          }),
        },
      }),
    },
    set: {
      ...members(host, () => set, ['Name', 'GapWidth', 'MarkerStyle']).set,
      ChartType: (value) => {
        host.beforeChange();
        expectType(value);
        set.chartType = value;
      },
    },
    call: {
      SetValues: (source: HostObject) => {
        host.beforeChange();
        series.values = areaAddress(areaOf(source));
      },
      SetXAxisValues: (source: HostObject) => {
        host.beforeChange();
        series.categories = areaAddress(areaOf(source));
      },
    },
  };
}

function objectOf(
  host: OfficeHost,
  set: Record<string, unknown>,
  prefix: string,
  names: readonly string[],
  more: NonNullable<HostObject['get']>,
) {
  const own = members(host, () => set, names, prefix);
  return { get: { ...own.get, ...more }, set: own.set };
}

function nested(type: string, name: string, object: () => HostObject): HostObject {
  return { type, identity: {}, get: { [name]: object } };
}

function fillObject(host: OfficeHost, set: Record<string, unknown>): HostObject {
  return {
    type: 'ChartFill',
    identity: {},
    call: {
      SetSolidColor: (color: string) => {
        host.beforeChange();
        set.fill = color;
      },
    },
  };
}

function expectType(type: unknown): void {
  if (!TYPES.includes(String(type))) throw invalid(`the test host draws no ${type}`);
}
