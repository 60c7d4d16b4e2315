import { checkWorkbook } from '#core';
import type { Workbook } from '#core/grid';
import type { PlannedContent, SheetPlan, SummaryKey } from '#core/plan';
import { planSummaries, type Summaries, type SummaryOptions } from '#core/summary';

/** The sheets of a workbook, checked as the user would. */
export function summariesOf(workbook: Workbook, options: Partial<SummaryOptions> = {}): Summaries {
  const check = options.check ?? checkWorkbook(workbook, options.settings);
  return planSummaries(workbook, { ...options, check });
}

/** One sheet. */
export function planOf(
  workbook: Workbook,
  key: SummaryKey,
  options: Partial<SummaryOptions> = {},
): SheetPlan {
  const plan = summariesOf(workbook, options).plans.find((one) => one.key === key);
  if (!plan) throw new Error(`No sheet ${key}`);
  return plan;
}

/** What a cell shows, without its formula. */
export function shownIn(content: PlannedContent | undefined): string | number | boolean {
  if (typeof content === 'object') return content.result;
  return content ?? '';
}

/** The rows as a reader sees them, figures rounded to two decimals. */
export function seen(plan: SheetPlan): (string | number | boolean)[][] {
  return plan.rows.map(({ cells }) =>
    cells.map(({ content }) => {
      const value = shownIn(content);
      return typeof value === 'number' ? Number(value.toFixed(2)) : value;
    }),
  );
}

/** The row that holds a text, as a reader sees it. */
export function rowWith(plan: SheetPlan, text: string): (string | number | boolean)[] {
  const row = seen(plan).find((cells) => cells.some((cell) => cell === text));
  if (!row) throw new Error(`No row says ${text}`);
  return row;
}

/** A row by the labels of the table's header. */
export function tableRow(plan: SheetPlan, text: string): Readonly<Record<string, string | number | boolean>> {
  const header = seen(plan).find((cells) => cells[0] === 'No');
  const row = rowWith(plan, text);
  return Object.fromEntries((header ?? []).map((label, i) => [String(label), row[i] ?? '']));
}

/** Whether a sentence stands anywhere on a sheet. */
export function says(plan: SheetPlan, part: string): boolean {
  return seen(plan).some((cells) => cells.some((cell) => String(cell).includes(part)));
}
