import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import type { FormulaName, LayoutColumn } from '#core/layout';
import { divide, estimate, type Judgement, judge, type Quantity, scale } from '#core/number';
import { ADDITIVE, waysToAdd } from './addends';
import type { Calculation } from './calculation';
import { judgeSum, sumCalculation } from './check-sum';

/** A figure as the sum of those above it, the parts. */
export interface SumAbove {
  readonly parts: readonly Figure[];
  readonly judgement: Judgement;
  readonly calculation: Calculation;
}

/**
 * How a figure in a row of means compares with the sum of those above it; `undefined` where its column does not add
 * up. Under a column of percentages the row gives the mean, under one of rupiah often the sum.
 */
export function sumsAbove(table: ReadTable, entry: Entry, column: LayoutColumn): SumAbove | undefined {
  const total = entry.figures.get(column);
  if (!total || !quantityOf(total) || !ADDITIVE.has(column.role)) return undefined;
  const ways = waysToAdd(table, entry, column).filter((way): way is Figure[] => (way?.length ?? 0) > 1);
  const sums = ways.map((parts) => ({
    parts,
    judgement: judgeSum(total, parts),
    calculation: sumCalculation(total, parts),
  }));
  return sums.find((one) => one.judgement.verdict !== 'differs') ?? sums[0];
}

const SHARES: ReadonlySet<FormulaName> = new Set(['capaian', 'penyerapan', 'kemajuan']);

/** Whether a share in a row of means is that of the two sums or means beside it. */
export function judgeByRow(entry: Entry, column: LayoutColumn, printed: Quantity): boolean {
  return entry.table.layout.relations.some(({ formula, result, first, second }) => {
    const a = quantityOf(entry.figures.get(first));
    const b = quantityOf(entry.figures.get(second));
    if (result !== column || !SHARES.has(formula) || !a || !b) return false;
    const share = scale(divide(estimate(a), estimate(b)), 100);
    return share !== undefined && judge(printed, share).verdict === 'agrees';
  });
}

/** Whether a row's label speaks of a mean and of a sum: `Rata-rata / Jumlah`. */
export function namesBoth({ label }: Entry): boolean {
  return /\b(?:jumlah|total)\b/i.test(label);
}
