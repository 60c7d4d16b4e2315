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
  const custom = (await listRules(context, sheets.items)).filter(({ rule }) => rule.type === 'Custom');
  const asked = custom.map(({ sheet, rule }) => ({
    sheet,
    rule,
    formula: rule.custom.rule.load('formula'),
    ranges: rule.getRanges().areas.load(EXTENTS),
  }));
  await context.sync();

  const marks = asked.flatMap(({ sheet, rule, formula, ranges }): FoundMark[] => {
    const severity = markSeverity(formula.formula);
    return severity ? [{ sheet, rule, severity, areas: ranges.items.map(areaOf) }] : [];
  });
  const unfinished = asked.filter(({ formula }) => isUnfinished(formula.formula));
  return { sheets: sheets.items, marks, unfinished };
}
