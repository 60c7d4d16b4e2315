import type { Budget } from './budget';
import type { BudgetNode } from './budget-node';
import { UNNAMED } from './units';

/** What the budgets of several offices come to together: their programs, each told with its office. */
export function joinedBudget(
  budgets: readonly { readonly unit: string | undefined; readonly told: Budget }[],
): Budget | undefined {
  const [first, ...others] = budgets.map(({ told }) => told);
  if (!first || others.length === 0) return first;
  const all = [first, ...others];
  return {
    ...first,
    roots: [],
    total: undefined,
    tops: budgets.flatMap(({ unit = UNNAMED, told }) =>
      wholeOf(told).map((node) => ({ ...node, name: `${node.name} (${unit})` })),
    ),
    perProgram: all.every(({ perProgram }) => perProgram),
    others: all.flatMap((one) => one.others),
  };
}

/** The rows that make up a budget, or its printed total where they are not known. */
function wholeOf({ tops, total }: Budget): readonly BudgetNode[] {
  if (tops.length > 0 || !total) return tops;
  return [{ ...total, no: '', level: 0, children: [], repeated: false }];
}

/** Whether a budget has rows or a total that can be added to others. */
export function canBeAdded(budget: Budget): boolean {
  return wholeOf(budget).length > 0;
}
