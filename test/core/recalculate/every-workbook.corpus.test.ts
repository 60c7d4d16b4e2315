import { checkWorkbook } from '#core';
import { type Figure, quantityOf, readReport, type Settings } from '#core/fact';
import type { Finding } from '#core/finding';
import { address, type CellRef, type Workbook } from '#core/grid';
import { exactly, judge } from '#core/number';
import { type FormulaStyle, planRecalculation, type RecalculationItem } from '#core/recalculate';
import { rules } from '#core/rules';
import { applyChanges } from '../../support/formula/apply-changes';
import { triedWorkbooks } from '../../support/tried';

const SETTINGS: Settings = {};
const STYLES: readonly FormulaStyle[] = ['excel', 'sakip'];
const RULES: ReadonlySet<string> = new Set([
  'capaian',
  'penyerapan',
  'sisa',
  'jumlah',
  'rerata',
  'efisiensi',
]);

const placeOf = ({ sheet, row, col }: CellRef) => `${sheet}!${address(row, col)}`;
const told = ({ rule, at }: Finding) => `${rule} ${placeOf(at)}`;

describe.each(triedWorkbooks)('formulas for %s', (_, workbook) => {
  const changedBy = new Map<string, FormulaStyle>();
  const check = checkWorkbook(workbook);
  const report = readReport(workbook, SETTINGS);
  const figures = new Map<string, Figure>();
  for (const table of report.tables)
    for (const entry of table.entries)
      for (const figure of entry.figures.values()) figures.set(placeOf(figure.ref), figure);
  const agreed = new Set(
    rules
      .filter((rule) => RULES.has(rule.info.id))
      .flatMap((rule) => [...rule.check(report)])
      .flatMap((outcome) => (outcome.verdict === 'agrees' ? [placeOf(outcome.at)] : [])),
  );
  const differing = new Set(
    check.findings.filter((one) => RULES.has(one.rule)).map((one) => placeOf(one.at)),
  );

  describe.each(STYLES)('with the functions of %s', (style) => {
    const plans = check.tables.map(({ id }) => planRecalculation(workbook, SETTINGS, id, style));
    const items = plans.flatMap((plan) => plan.items);
    const after = applyChanges(
      workbook,
      items.map((one) => one.change),
    );

    it('are one a cell, and every cell that keeps its figure has a reason', () => {
      const places = [
        ...items.map((one) => one.change.at),
        ...plans.flatMap((plan) => plan.skipped.map((one) => one.at)),
      ].map(placeOf);
      expect(new Set(places).size).toBe(places.length);
      for (const { reason } of plans.flatMap((plan) => plan.skipped)) expect(reason).toMatch(/^[A-Z].*\.$/);
    });

    it('give what the plan says', () => {
      const values = valuesOf(after);
      const wrong = items.filter(
        ({ change }) => rounded(values.get(placeOf(change.at))) !== rounded(change.to.value),
      );
      expect(wrong.map(shown)).toEqual([]);
    });

    it('agree with what is printed where the check says so', () => {
      const wrong = items.filter(({ change: { at, to } }) => {
        const figure = figures.get(placeOf(at)) as Figure;
        const stated = quantityOf(figure);
        const place = placeOf(at);
        if (!stated || !agreed.has(place) || differing.has(place)) return false;
        const hundred = (to.format ?? 'x').includes('%') || isShare(workbook, at, figure) ? 100 : 1;
        const printed =
          stated.precision === 'exact' ? { ...stated, precision: { decimals: stated.decimals } } : stated;
        return judge(printed, exactly((to.value as number) * hundred)).verdict === 'differs';
      });
      expect(wrong.map(shown)).toEqual([]);
    });

    it('leave no finding of theirs and raise none, and are not planned twice', () => {
      // The same values in the same cells, as the other style gives where no text is in its way, check alike.
      const figures = JSON.stringify(items.map(({ change: { at, to } }) => [at, to.value, to.format]));
      const other = changedBy.get(figures);
      changedBy.set(figures, style);
      if (other !== undefined) return expect(other).not.toBe(style);
      const again = checkWorkbook(after);
      const ours = new Set(items.map((one) => placeOf(one.change.at)));
      const before = new Set(check.findings.map(told));
      expect(again.tables.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
        check.tables.map(({ id, kind }) => `${id} ${kind}`),
      );
      const changed = new Set(
        items.filter((one) => one.stated !== one.gives).map((one) => placeOf(one.change.at)),
      );
      // The grade of a wrong capaian is wrong itself once the capaian is mended.
      const isGradeOfChanged = ({ rule, related }: Finding) =>
        rule === 'predikat' && related.some((at) => changed.has(placeOf(at)));
      const raised = again.findings.filter((one) => !before.has(told(one)) && !isGradeOfChanged(one));
      expect(raised.map(told)).toEqual([]);
      expect(
        again.findings.filter((one) => RULES.has(one.rule) && ours.has(placeOf(one.at))).map(told),
      ).toEqual([]);
      const next = again.tables.flatMap(({ id }) => planRecalculation(after, SETTINGS, id, style).items);
      expect(next.map(shown)).toEqual([]);
    });
  });
});

/** Whether a number is stored as a fraction of the percentage that it is read as. */
function isShare(workbook: Workbook, at: CellRef, figure: Figure): boolean {
  const stored = valuesOf(workbook).get(placeOf(at));
  const value = quantityOf(figure)?.value;
  return typeof stored === 'number' && stored !== 0 && value !== undefined && !value.eq(stored);
}

const known = new WeakMap<Workbook, Map<string, unknown>>();

function valuesOf(workbook: Workbook): Map<string, unknown> {
  const values = known.get(workbook) ?? new Map<string, unknown>();
  if (!known.has(workbook)) {
    known.set(workbook, values);
    for (const { name: sheet, rows } of workbook.sheets)
      for (const { index: row, cells } of rows)
        for (const { col, value } of cells) values.set(placeOf({ sheet, row, col }), value);
  }
  return values;
}

function shown({ change: { at, to }, stated, gives }: RecalculationItem): string {
  return `${placeOf(at)} ${stated} =${to.formula} ${gives} (${JSON.stringify(to.value)})`;
}

/** Doubles against exact decimals: the same to twelve digits. */
function rounded(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return Math.abs(value) < 1e-6 ? 0 : Number(value.toPrecision(12));
}
