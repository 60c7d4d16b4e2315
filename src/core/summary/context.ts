import type { Report } from '#core/fact';
import { readReport } from '#core/fact';
import type { Workbook } from '#core/grid';
import { ownSheets, type Paper, type SheetPlan } from '#core/plan';
import { type Budget, findBudget } from './find/budget';
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
  return {
    workbook,
    report,
    options,
    paper: options.paper ?? 'F4',
    tahun: report.tahun,
    office: findOffice(own),
    capaian,
    scale: findScale(
      report,
      capaian.rows.map((row) => row.predikat),
      capaian.tables[0]?.table,
    ),
    budget: findBudget(report),
    efficiency: findEfficiency(report),
  };
}

/** Lays out one sheet under its final name, or says in one sentence why this workbook does not allow it. */
export type PlanSheet = (context: Context, name: string) => SheetPlan | string;
