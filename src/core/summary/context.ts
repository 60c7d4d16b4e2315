import { type ReadTable, type Report, readReport } from '#core/fact';
import type { Workbook } from '#core/grid';
import { ownSheets, type Paper, type SheetPlan } from '#core/plan';
import { BUDGET_KINDS, type Budget, findBudget } from './find/budget';
import type { BudgetNode } from './find/budget-node';
import { type CapaianRows, findCapaian } from './find/capaian-rows';
import { CAPAIAN_KINDS } from './find/capaian-sources';
import { type Efficiency, findEfficiency } from './find/efficiency';
import { joinedBudget } from './find/joined-budget';
import { findOffice, type Office } from './find/office';
import { officeOfUnits } from './find/office-of-units';
import { findScale, type SummaryScale } from './find/predikat-scale';
import { joinedCapaian, type Unit, unitsOf } from './find/units';
import type { SummaryOptions } from './options';

/** Something that is told of an office; of which one only where the workbook speaks of several. */
export interface OfUnit<Told> {
  readonly unit: string | undefined;
  readonly told: Told;
}

/** All that the sheets are made of, found once. */
export interface Context {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly options: SummaryOptions;
  readonly paper: Paper;
  readonly tahun: number | undefined;
  readonly office: Office;
  /** The offices that the workbook speaks of: one entry without a name where it is a single one. */
  readonly units: readonly Unit[];
  /** The indikator of all offices. */
  readonly capaian: CapaianRows;
  readonly scale: SummaryScale;
  readonly budgets: readonly OfUnit<Budget>[];
  /** The budgets of all offices as one. */
  readonly budget: Budget | undefined;
  readonly efficiencies: readonly OfUnit<Efficiency>[];
}

/** Reads the user's own sheets; what we inserted only says again what they say. */
export function contextOf(workbook: Workbook, options: SummaryOptions): Context {
  const own = { ...workbook, sheets: ownSheets(workbook) };
  const report = readReport(own, options.settings);
  const units = unitsIn(own, report);
  const each = <Told>(find: (report: Report) => Told | undefined): OfUnit<Told>[] =>
    units.flatMap(({ name, report }) => {
      const told = find(report);
      return told === undefined ? [] : [{ unit: name, told }];
    });
  const capaian = joinedCapaian(each(findCapaian));
  const budgets = each(findBudget);
  return {
    workbook,
    report,
    options,
    paper: options.paper ?? 'F4',
    tahun: report.tahun,
    office: officeOf(own, units, budgets.map(rootsOf)),
    units,
    capaian,
    scale: findScale(
      report,
      capaian.rows.map((row) => row.predikat),
      capaian.tables[0]?.table,
    ),
    budgets,
    budget: joinedBudget(budgets),
    efficiencies: each(findEfficiency),
  };
}

/** Whose report a workbook is, as far as its own sheets and its budgets say. */
export function officeIn(own: Workbook, report: Report): Office {
  const units = unitsIn(own, report);
  const budgets = units.flatMap(({ report }) => findBudget(report) ?? []);
  return officeOf(
    own,
    units,
    budgets.map((told) => told.roots),
  );
}

function unitsIn(own: Workbook, report: Report): readonly Unit[] {
  const isSource = ({ layout }: ReadTable) => CAPAIAN_KINDS.has(layout.kind) || BUDGET_KINDS.has(layout.kind);
  return unitsOf(own, report, report.tables.filter(isSource));
}

function rootsOf({ told }: OfUnit<Budget>): readonly BudgetNode[] {
  return told.roots;
}

function officeOf(
  own: Workbook,
  units: readonly Unit[],
  budgets: readonly (readonly BudgetNode[])[],
): Office {
  const found = findOffice(
    own,
    budgets.flatMap((roots) => namesAbove(roots, OFFICES)),
  );
  return officeOfUnits(found, units);
}

/** An office stands no deeper in a budget: below urusan and bidang urusan. */
const OFFICES = 3;

function namesAbove(nodes: readonly BudgetNode[], depth: number): string[] {
  return depth === 0 ? [] : nodes.flatMap(({ name, children }) => [name, ...namesAbove(children, depth - 1)]);
}

/** Lays out one sheet under its final name, or says in one sentence why this workbook does not allow it. */
export type PlanSheet = (context: Context, name: string) => SheetPlan | string;
