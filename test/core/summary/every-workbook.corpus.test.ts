import { checkWorkbook } from '#core';
import { type Area, address, parseArea, type Sheet, type Workbook } from '#core/grid';
import { PAPERS, type Paper, type SheetPlan } from '#core/plan';
import { planSummaries } from '#core/summary';
import { Recalculation } from '../../support/formula/recalculate';
import { type Token, tokensOf } from '../../support/formula/tokens';
import { isError } from '../../support/formula/values';
import { triedWorkbooks } from '../../support/tried';

/** Excel's own limits. */
const LONGEST_FORMULA = 8192;
const NAME = /^[^[\]:*?/\\']{1,31}$/;

describe.each(triedWorkbooks)('the sheets of %s', (_, workbook) => {
  const check = checkWorkbook(workbook);
  const { plans, skipped } = planSummaries(workbook, { check });
  const formulas = plans.flatMap((plan) => formulasOf(plan).map((one) => ({ plan, ...one })));

  it('are all there, or said not to be', () => {
    expect(plans.length + skipped.length).toBe(6);
    expect(formulas.length).toBeGreaterThan(0);
    for (const { reason } of skipped) expect(reason).toMatch(/^Buku kerja ini tidak memuat .*\.$/);
  });

  it('store what their formulas give, and no error value', () => {
    const again = new Recalculation(workbook, plans);
    const wrong = formulas.flatMap(({ plan, row, col, result, formula }) => {
      const value = again.at(plan.name, row, col);
      const right = !isError(value) && rounded(value) === rounded(result);
      return right ? [] : [{ sheet: plan.name, cell: address(row, col), formula, value, result }];
    });
    expect(wrong).toEqual([]);
  });

  it('refer only to cells that are there', () => {
    const astray = formulas.filter(
      ({ plan, formula }) =>
        formula.length >= LONGEST_FORMULA ||
        tokensOf(formula).some((token) => token.kind === 'ref' && !isThere(token, plan, workbook)),
    );
    expect(astray).toEqual([]);
    for (const plan of plans) {
      for (const { link } of plan.rows.flatMap((row) => row.cells)) {
        if (link) expect(workbook.sheets.map((sheet) => sheet.name)).toContain(link.sheet);
      }
    }
  });

  it('hold together: names, widths, merges, rows and charts', () => {
    expect(new Set(plans.map((plan) => plan.name.toLowerCase())).size).toBe(plans.length);
    for (const plan of plans) {
      expect(plan.name).toMatch(NAME);
      expect(isOrdered(plan)).toBe(true);
      expect(overlaps(plan.merges)).toBe(false);
      const right = plan.widths.length - 1;
      for (const area of [
        ...plan.merges,
        ...plan.conditions.map((one) => one.area),
        ...plan.choices.map((one) => one.area),
        ...plan.charts.flatMap((one) => [
          one.place,
          one.categories,
          ...one.series.map((each) => each.values),
        ]),
      ]) {
        expect(area.right).toBeLessThanOrEqual(right);
        expect(area.bottom).toBeGreaterThanOrEqual(area.top);
      }
      for (const chart of plan.charts) {
        expect(chart.categories.bottom - chart.categories.top).toBeLessThan(30);
        for (const { values } of chart.series) expectFigures(plan, values);
      }
    }
  });

  it.each(PAPERS)('put the charts of the first page on it: %s', (paper) => {
    const [ringkasan] = planSummaries(workbook, { check, paper, sheets: ['ringkasan'] }).plans;
    if (!ringkasan) return expect(plans.some((plan) => plan.charts.length > 0)).toBe(false);
    const bottom = Math.max(...ringkasan.charts.map((chart) => chart.place.bottom), 0);
    const heights = new Map(ringkasan.rows.map((row) => [row.index, row.height ?? 15]));
    const used = Array.from({ length: bottom + 2 }, (_, row) => heights.get(row) ?? 15);
    expect(used.reduce((a, b) => a + b, 0)).toBeLessThan(pageHeight(ringkasan, paper));
  });

  it('have room for their links, which some programs do not wrap', () => {
    const tight = plans.flatMap(({ name, rows, widths, merges }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ col, content, link }) => {
          const right = merges.find((area) => area.top === index && area.left === col)?.right ?? col;
          const width = widths.slice(col, right + 1).reduce((all, one) => all + one, 0);
          return link && String(content).length > width - 1
            ? [`${name} ${address(index, col)} ${content}`]
            : [];
        }),
      ),
    );
    expect(tight).toEqual([]);
  });

  it('are the same, under the same names, once they stand in the workbook', () => {
    const withOurs: Workbook = {
      ...workbook,
      sheets: [
        ...workbook.sheets,
        ...plans.map(({ name }) => ({
          name,
          visibility: 'visible' as const,
          rows: [{ index: 0, cells: [{ col: 0, value: 'Tabel 9.9 Capaian Kinerja Tahun 1999' }] }],
          merges: [],
          hiddenColumns: [],
        })),
      ],
      definedNames: [
        ...workbook.definedNames,
        ...plans.map(({ key, name }) => ({ name: '_SAKIP_LEMBAR', formula: `"${key}"`, sheet: name })),
      ],
    };
    expect(planSummaries(withOurs, { check }).plans).toEqual(plans);
  });
});

/** What a page across takes within the margins that are printed, in points of the sheet, which is one page wide. */
function pageHeight({ widths }: SheetPlan, paper: Paper): number {
  const [long, short] = { F4: [330.2, 215.9], Legal: [355.6, 215.9], A4: [297, 210] }[paper] as [
    number,
    number,
  ];
  const points = (mm: number, margins: number) => (mm / 25.4 - margins) * 72;
  const width = widths.reduce((all, one) => all + ((one * 7 + 5) * 72) / 96, 0);
  return points(short, 0.6 + 0.75) / Math.min(1, points(long, 1) / width);
}

function formulasOf(plan: SheetPlan) {
  return plan.rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ col, content }) =>
      typeof content === 'object'
        ? [{ row: index, col, formula: content.formula, result: content.result }]
        : [],
    ),
  );
}

/** Doubles against exact decimals: the same to twelve digits. */
function rounded(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(12));
}

function isThere({ sheet, text }: Token, plan: SheetPlan, workbook: Workbook): boolean {
  const area = parseArea(text) as Area;
  if (sheet === undefined) {
    const rows = rowsOf(plan);
    return rows.has(area.top) && rows.has(area.bottom) && area.right < plan.widths.length;
  }
  const source = workbook.sheets.find((one) => one.name === sheet);
  const used = source && usedArea(source);
  return used !== undefined && area.bottom <= used.bottom && area.right <= used.right;
}

const rowsOf = once((plan: SheetPlan) => new Set(plan.rows.map((row) => row.index)));

const usedArea = once(({ rows, merges }: Sheet) => ({
  bottom: rows.at(-1)?.index ?? -1,
  right: Math.max(
    ...rows.flatMap((row) => row.cells.map((cell) => cell.col)),
    ...merges.map((merge) => merge.right),
  ),
}));

/** Computes something of an object once. */
function once<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, Found>();
  return (of) => {
    const found = known.get(of) ?? find(of);
    known.set(of, found);
    return found;
  };
}

/** Rows and cells ascend, and stay within what Excel allows and the sheet is wide. */
function isOrdered({ rows, widths }: SheetPlan): boolean {
  return rows.every(
    ({ index, cells, height = 1, outline = 0 }, i) =>
      index > (rows[i - 1]?.index ?? -1) &&
      height <= 409 &&
      outline <= 7 &&
      cells.every(({ col }, j) => col > (cells[j - 1]?.col ?? -1) && col < widths.length),
  );
}

function overlaps(merges: readonly Area[]): boolean {
  const cells = merges.flatMap(({ top, bottom, left, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, j) => address(top + i, left + j)),
    ).flat(),
  );
  return new Set(cells).size < cells.length;
}

/** A chart draws words as nought: every value is a figure. */
function expectFigures(plan: SheetPlan, { top, bottom, left }: Area): void {
  for (const row of plan.rows) {
    if (row.index < top || row.index > bottom) continue;
    const content = row.cells.find((cell) => cell.col === left)?.content;
    expect(typeof (typeof content === 'object' ? content.result : content)).toBe('number');
  }
}
