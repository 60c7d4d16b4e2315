import type { Report } from '#core/fact';
import { readReport } from '#core/fact';
import type { Workbook } from '#core/grid';
import { ownSheets, type Paper, type SheetPlan } from '#core/plan';
import { type Budget, findBudget } from './find/budget';
import type { BudgetNode } from './find/budget-node';
import { type CapaianRows, findCapaian } from './find/capaian-rows';
import { type Efficiency, findEfficiency } from './find/efficiency';
import { findOffice, type Office } from './find/office';
import { findScale, type SummaryScale } from './find/predikat-scale';
import type { SummaryOptions } from './options';

/** All that the sheets are made of, found once. */
export interface Context {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly options: SummaryOptions;
  readonly paper: Paper;
  readonly tahun: number | undefined;
  readonly office: Office;
  readonly capaian: CapaianRows;
  readonly scale: SummaryScale;
  readonly budget: Budget | undefined;
  readonly efficiency: Efficiency | undefined;
}

/** Reads the user's own sheets; what we inserted only says again what they say. */
export function contextOf(workbook: Workbook, options: SummaryOptions): Context {
  const own = { ...workbook, sheets: ownSheets(workbook) };
  const report = readReport(own, options.settings);
  const capaian = findCapaian(report);
  const budget = findBudget(report);
  return {
    workbook,
    report,
    options,
    paper: options.paper ?? 'F4',
    tahun: report.tahun,
    office: officeOf(own, budget),
    capaian,
    scale: findScale(
      report,
      capaian.rows.map((row) => row.predikat),
      capaian.tables[0]?.table,
    ),
    budget,
    efficiency: findEfficiency(report),
  };
}

/** Whose report it is, as far as its own sheets and its budget say. */
export function officeOf(own: Workbook, budget: Budget | undefined): Office {
  return findOffice(own, budget ? namesAbove(budget.roots, OFFICES) : []);
}

/** An office stands no deeper in a budget: below urusan and bidang urusan. */
const OFFICES = 3;

function namesAbove(nodes: readonly BudgetNode[], depth: number): string[] {
  return depth === 0 ? [] : nodes.flatMap(({ name, children }) => [name, ...namesAbove(children, depth - 1)]);
}

/** Lays out one sheet under its final name, or says in one sentence why this workbook does not allow it. */
export type PlanSheet = (context: Context, name: string) => SheetPlan | string;
