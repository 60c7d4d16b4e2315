import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChartPlan, SeriesPlan } from '#core/plan';
import { insertSheets } from '#hosts/xlsx';
import { partText } from './package-parts';
import { barePlan, fullPlan } from './plans';

const CONTOH = readFileSync(path.join(__dirname, '../../../../contoh/LKjIP-contoh.xlsx'));
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const series = (kind: SeriesPlan['kind'], values = area(0, 1, 2, 1)): SeriesPlan => ({
  name: 'Seri <1> & "2"',
  values,
  kind,
  color: '#c00000',
});
const chart: ChartPlan = {
  name: 'Bagan',
  title: 'Judul & <tanda>',
  place: area(5, 0, 20, 4),
  categories: area(0, 0, 2, 0),
  series: [series('column')],
  format: '0 "%"',
};
const rows = [3, -4, 5].map((number, index) => ({
  index,
  cells: [
    { col: 0, content: `Indikator ${index}\u000b` },
    { col: 1, content: { formula: 'A1', result: number } },
  ],
}));

const chartOf = (plan: Partial<ChartPlan>, name = 'Efisiensi'): string =>
  partText(
    insertSheets(CONTOH, [barePlan('efisiensi', name, { rows, charts: [{ ...chart, ...plan }] })]),
    'xl/charts/chart1.xml',
  );

describe('the charts of an inserted sheet', () => {
  it('refer to its cells, and show at once what stands there', () => {
    const xml = chartOf({}, "Rp 'n");
    expect(xml).toContain("<c:f>'Rp ''n'!$A$1:$A$3</c:f>");
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>Indikator 0</c:v></c:pt>');
    expect(xml).toContain('<c:pt idx="1"><c:v>-4</c:v></c:pt><c:pt idx="2"><c:v>5</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<c:numFmt formatCode="0 &quot;%&quot;" sourceLinked="0"/>');
    expect(xml).toContain('<a:t>Judul &amp; &lt;tanda&gt;</a:t>');
    expect(xml).toContain('<c:v>Seri &lt;1&gt; &amp; "2"</c:v>');
  });

  it('leave a gap where there is no number', () => {
    const xml = chartOf({ series: [series('column', area(1, 1, 4, 1))] });
    expect(xml).toContain(
      '<c:ptCount val="4"/><c:pt idx="0"><c:v>-4</c:v></c:pt><c:pt idx="1"><c:v>5</c:v></c:pt></c:numCache>',
    );
  });

  it('draw columns and lines together, but bars by themselves', () => {
    const both = chartOf({ series: [series('column'), series('line')] });
    expect(both).toMatch(/<c:barDir val="col"\/>.*<c:idx val="0"\/>.*<c:lineChart>.*<c:idx val="1"\/>/);
    expect(both).toContain('<a:prstDash val="dash"/>');
    expect(chartOf({ series: [series('line')] })).not.toContain('prstDash');
    expect(chartOf({ series: [series('bar')] })).toMatch(
      /<c:barDir val="bar"\/>.*<c:orientation val="maxMin"\/>/,
    );
    expect(() => chartOf({ series: [series('bar'), series('line')] })).toThrow(RangeError);
    expect(() => chartOf({ series: [] })).toThrow(RangeError);
  });

  it('let columns start at nothing unless some go below', () => {
    expect(chartOf({})).not.toContain('<c:min ');
    expect(chartOf({ series: [series('column', area(2, 1, 2, 1))] })).toContain('<c:min val="0"/>');
    expect(chartOf({ series: [series('line', area(2, 1, 2, 1))] })).not.toContain('<c:min ');
  });

  it('cover their cells and can be told apart', () => {
    const drawing = partText(insertSheets(CONTOH, [fullPlan('BAB III')]), 'xl/drawings/drawing1.xml');
    expect(drawing).toContain(
      '<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>11</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
        '<xdr:to><xdr:col>7</xdr:col><xdr:colOff>1238250</xdr:colOff><xdr:row>27</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
    expect(drawing).toContain('<xdr:cNvPr id="3" name="Bagan target" descr="Target dan realisasi"/>');
    expect([...drawing.matchAll(/r:id="(rId\d)"/g)].map(([, id]) => id)).toEqual(['rId1', 'rId2', 'rId3']);
  });
});
