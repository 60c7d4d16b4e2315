import type { Workbook } from '#core/grid';
import { type SheetPlan, SUMMARY_KEYS, type SummaryKey } from '#core/plan';
import { type Context, contextOf, type PlanSheet } from './context';
import { sheetNames } from './names';
import type { SkippedSheet, Summaries, SummaryOptions } from './options';
import { planEfisiensi } from './sheets/efisiensi';
import { planKertasKerja } from './sheets/kertas-kerja';
import { planRekapAnggaran } from './sheets/rekap-anggaran';
import { planRekapCapaian } from './sheets/rekap-capaian';
import { budgetRemarks, capaianRemarks, unitsRemark } from './sheets/remarks';
import { planRingkasan } from './sheets/ringkasan/ringkasan';
import { planTemuan } from './sheets/temuan';

const PLANNERS: Readonly<Record<SummaryKey, PlanSheet>> = {
  ringkasan: planRingkasan,
  'rekap-capaian': planRekapCapaian,
  'rekap-anggaran': planRekapAnggaran,
  efisiensi: planEfisiensi,
  temuan: planTemuan,
  'kertas-kerja': planKertasKerja,
};

/**
 * Lays out the summary sheets of a workbook, as data. Their figures are formulas over the workbook's own cells, each
 * with what it gives now. Of sheets of ours that the workbook holds already, the names are kept, and what a reviewer
 * answered and noted on them.
 */
export function planSummaries(workbook: Workbook, options: SummaryOptions): Summaries {
  const context = contextOf(workbook, options);
  const names = sheetNames(workbook);
  const plans: SheetPlan[] = [];
  const skipped: SkippedSheet[] = [];
  for (const key of SUMMARY_KEYS) {
    if (options.sheets && !options.sheets.includes(key)) continue;
    const plan = PLANNERS[key](context, names[key]);
    if (typeof plan === 'string') skipped.push({ key, reason: plan });
    else plans.push(plan);
  }
  return { plans, skipped, remarks: remarksOn(plans, context) };
}

/** What must be known of the sheets that were made. */
function remarksOn(plans: readonly SheetPlan[], context: Context): string[] {
  const has = (...keys: SummaryKey[]) => plans.some(({ key }) => keys.some((one) => one === key));
  return [
    ...(has('ringkasan', 'rekap-capaian', 'rekap-anggaran', 'efisiensi') ? unitsRemark(context.units) : []),
    ...(has('ringkasan', 'rekap-capaian') ? capaianRemarks(context.capaian) : []),
    ...(has('ringkasan', 'rekap-anggaran') ? budgetRemarks(context) : []),
  ];
}
