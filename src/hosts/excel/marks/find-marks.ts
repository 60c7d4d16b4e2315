import type { Severity } from '#core/finding';
import type { Area } from '#core/grid';
import { areaOf, EXTENTS } from '../reading/extent';
import { listRules } from './list-rules';
import { isUnfinished, markSeverity } from './signature';

/** Cells of one sheet that are, or are to be, marked alike. */
export interface MarkGroup {
  readonly sheet: Excel.Worksheet;
  readonly severity: Severity;
  readonly areas: readonly Area[];
}

/** A mark that stands in the workbook. */
export interface FoundMark extends MarkGroup {
  readonly rule: Excel.ConditionalFormat;
  /** Whether it stands before all conditional formats of the user's on its sheet, as marks are placed. */
  readonly isFirst: boolean;
}

export interface FoundMarks {
  /** All sheets, their `name` and `protection` loaded. */
  readonly sheets: readonly Excel.Worksheet[];
  readonly marks: readonly FoundMark[];
  /** What is left of marks that Excel refused half-way. */
  readonly unfinished: readonly Pick<FoundMark, 'sheet' | 'rule'>[];
}

/** Finds all marks among the conditional formats, in three syncs. */
export async function findMarks(context: Excel.RequestContext): Promise<FoundMarks> {
  const sheets = context.workbook.worksheets.load(
    'items/name,items/protection/protected,items/protection/options',
  );
  await context.sync();
  const rules = await listRules(context, sheets.items);
  const asked = rules
    .filter(({ rule }) => rule.type === 'Custom')
    .map(({ sheet, rule }) => ({
      sheet,
      rule,
      formula: rule.custom.rule.load('formula'),
      ranges: rule.getRanges().areas.load(EXTENTS),
    }));
  await context.sync();

  const ours = asked.flatMap(({ sheet, rule, formula, ranges }) => {
    const severity = markSeverity(formula.formula);
    return severity ? [{ sheet, rule, severity, areas: ranges.items.map(areaOf) }] : [];
  });
  const others = new Set(rules.map(({ rule }) => rule));
  for (const { rule } of ours) others.delete(rule);
  const firstOfUser = new Map<Excel.Worksheet, number>();
  for (const { sheet, rule } of rules) {
    if (others.has(rule)) {
      firstOfUser.set(sheet, Math.min(rule.priority, firstOfUser.get(sheet) ?? Number.POSITIVE_INFINITY));
    }
  }
  const marks = ours.map((mark): FoundMark => {
    const { sheet, rule } = mark;
    return { ...mark, isFirst: rule.priority < (firstOfUser.get(sheet) ?? Number.POSITIVE_INFINITY) };
  });
  const unfinished = asked.filter(({ formula }) => isUnfinished(formula.formula));
  return { sheets: sheets.items, marks, unfinished };
}
