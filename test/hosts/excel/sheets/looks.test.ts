import fc from 'fast-check';
import type { SheetPlan } from '#core/plan';
import { draw } from '../../../support/draw';
import type { BookSheet } from '../../../support/office';
import { anyPlan } from '../../xlsx/writing/any-plan';
import { barePlan, fullPlan } from '../../xlsx/writing/plans';
import { excelWith } from '../support';
import { foundLooks, plannedLines, plannedLooks } from './planned-look';

jest.setTimeout(60_000);

/** The sheet that Excel has after it took one in. */
async function inserted(plan: SheetPlan): Promise<BookSheet> {
  const { port, host } = excelWith(draw({ Data: 'a | b' }));
  await port.insert([plan]);
  return host.book.sheets.at(-1) as BookSheet;
}

function expectLook(sheet: BookSheet, plan: SheetPlan): void {
  expect(foundLooks(sheet)).toEqual(plannedLooks(plan));
  const wanted = plannedLines(plan);
  const drawn = sheet.lines ?? {};
  expect(Object.keys(drawn).sort()).toEqual(Object.keys(wanted).sort());
  for (const [key, line] of Object.entries(drawn)) {
    for (const part of ['weight', 'color'] as const) {
      expect(wanted[key]?.map((one) => one[part])).toContain(line[part]);
    }
  }
}

describe('how an inserted sheet looks in Excel', () => {
  it('is as planned, cell by cell and line by line', async () => {
    const plan = fullPlan('Data');
    expectLook(await inserted(plan), plan);
  });

  it('is as planned, whatever the plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(fc.stringMatching(/^[\w .,%=+@-]{0,12}$/)), async (plan) => {
        expectLook(await inserted(plan), plan);
      }),
      { numRuns: 40 },
    );
  });

  it('has a merged area look like its first cell, with edges around all of it', async () => {
    const style = { fill: '#D5DFE9', edges: { top: 'thin', bottom: 'medium' } } as const;
    const plan = barePlan('temuan', 'Temuan', {
      rows: [
        { index: 1, cells: [{ col: 1, content: 'Judul', style }, { col: 2 }, { col: 3, style }] },
        { index: 2, cells: [{ col: 1, style: { fill: '#000000' } }] },
      ],
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    });
    const sheet = await inserted(plan);
    expectLook(sheet, plan);
    expect(sheet.cells['2,2']?.style).toEqual(sheet.cells['1,1']?.style);
    expect(Object.keys(sheet.lines ?? {}).sort()).toEqual(['h1,1', 'h1,2', 'h1,3', 'h2,3', 'h3,1', 'h3,2']);
  });

  it('leads where it should without looking like a link, unless planned so', async () => {
    const link = { sheet: "Bob's", row: 4, col: 6 };
    const sheet = await inserted(
      barePlan('temuan', 'Temuan', {
        rows: [
          {
            index: 0,
            cells: [
              { col: 0, content: 'G5', link },
              { col: 1, link },
              { col: 2, content: { formula: 'Data!A1', result: 'a' }, link, style: { underline: true } },
            ],
          },
        ],
      }),
    );
    const plain = { 'font.size': 11, 'font.underline': 'None', 'font.color': '#000000' };
    expect(sheet.cells).toEqual({
      '0,0': { value: 'G5', quoted: true, link: "'Bob''s'!G5", style: plain },
      '0,1': { link: "'Bob''s'!G5", style: plain },
      '0,2': {
        value: 0,
        formula: 'Data!A1',
        link: "'Bob''s'!G5",
        style: { ...plain, 'font.underline': 'Single' },
      },
    });
  });
});

describe('the form of an inserted sheet in Excel', () => {
  it('is the planned one', async () => {
    const plan = fullPlan('Data');
    const sheet = await inserted(plan);
    expect(sheet.heights).toEqual({ 0: 21, 1: 32 });
    expect(sheet.outline).toEqual({ 5: 1, 6: 2, 7: 2 });
    expect(sheet.frozen).toEqual({ top: 0, left: 0, bottom: 4, right: 1 });
    expect(sheet.merges).toEqual(plan.merges);
    expect(sheet.choices).toEqual([
      {
        area: plan.choices[0]?.area,
        rule: { list: { inCellDropDown: true, source: 'Terbuka,Sudah "diperbaiki",Diabaikan' } },
      },
    ]);
    expect(
      sheet.rules.map(({ areas, rule, fill, font, bold }) => ({ areas, rule, fill, font, bold })),
    ).toEqual(
      plan.conditions.map(({ area, formula, style }) => ({
        areas: [area],
        rule: `=${formula}`,
        fill: style.fill,
        font: style.color,
        bold: style.bold,
      })),
    );
  });

  it('is printed as planned', async () => {
    const sheet = await inserted(fullPlan('Data'));
    expect(sheet.set).toMatchObject({
      tabColor: '#1F4E78',
      gridlines: false,
      orientation: 'Landscape',
      paperSize: 'Folio',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      leftFooter: 'Dinas Contoh && Rekan, 2023',
      rightFooter: 'Halaman &P dari &N',
      titleRows: '$4:$5',
      breaks: [46],
    });
    const print = { paper: 'Legal', orientation: 'portrait', foot: `a${'&'.repeat(300)}` } as const;
    const { set } = await inserted(barePlan('temuan', 'Temuan', { print: { ...print, breaks: [0] } }));
    expect(set).toMatchObject({ orientation: 'Portrait', paperSize: 'Legal', gridlines: true });
    expect(set?.breaks).toBeUndefined();
    expect(set?.leftFooter).toMatch(/^a(&&)+$/);
    expect(`&L${set?.leftFooter}&R${set?.rightFooter}`.length).toBeLessThanOrEqual(255);
  });

  it.each([
    [
      { rows: 3, columns: 0 },
      { bottom: 2, right: 16_383 },
    ],
    [
      { rows: 0, columns: 2 },
      { bottom: 1_048_575, right: 1 },
    ],
    [{ rows: 0, columns: 0 }, undefined],
  ])('keeps %j in view', async (freeze, frozen) => {
    const sheet = await inserted(barePlan('temuan', 'Temuan', { freeze }));
    expect(sheet.frozen).toEqual(frozen && { top: 0, left: 0, ...frozen });
  });

  it('has columns as wide as the workbook’s own font makes them', async () => {
    // 7 pixels a character of Calibri 11, and 5 beside them; a pixel is three quarters of a point.
    const sheet = await inserted(barePlan('temuan', 'Temuan', { widths: [5, 42, 5] }));
    expect(sheet.widths).toEqual({ 0: 30, 1: 224.25, 2: 30 });
  });

  it('has its charts over their cells, columns from zero and bars from the top down', async () => {
    const plan = fullPlan('Data');
    const { charts = [] } = await inserted(plan);
    expect(charts.map(({ place }) => place)).toEqual(['A12:D27', 'E12:H27', 'A29:H44']);
    expect(charts.map(({ type }) => type)).toEqual(['ColumnClustered', 'BarClustered', 'Line']);
    // A pixel less than columns A to D have, E to H, and A to H: nothing reaches the next one.
    expect(charts.map(({ set }) => set.width)).toEqual([387, 287.25, 675]);
    const [columns, bars, line] = charts;
    expect(columns?.set).toMatchObject({ 'title.text': plan.charts[0]?.title, 'valueAxis.minimum': 0 });
    expect(columns?.series).toEqual([
      { values: 'E6:E8', categories: 'A6:A8', set: { name: 'Capaian', fill: '#2F75B5', gapWidth: 60 } },
      {
        values: 'F6:F8',
        categories: 'A6:A8',
        set: {
          name: '100 %',
          chartType: 'Line',
          markerStyle: 'None',
          'line.color': '#C00000',
          'line.weight': 2.25,
          'line.lineStyle': 'Dash',
        },
      },
    ]);
    expect(bars?.set).toMatchObject({
      'categoryAxis.reversePlotOrder': true,
      'valueAxis.numberFormat': '#,##0',
    });
    expect(line?.set['valueAxis.minimum']).toBeUndefined();
    expect(line?.series[0]?.set['line.lineStyle']).toBe('Continuous');
  });
});
