import type Big from 'big.js';
import { type Entry, quantityOf } from '#core/fact';
import type { LayoutColumn } from '#core/layout';
import { exactly, judge } from '#core/number';
import { formulaTree } from './formula-tree';

/** Which rows of a budget stand below which. */
export interface BudgetTree {
  readonly roots: readonly Entry[];
  childrenOf(entry: Entry): readonly Entry[];
  /** Whether the rows may be added up: what stands below them does make them up. */
  readonly adds: boolean;
}

/**
 * The tree of a budget's rows: as they are numbered where most parents come out, since numbering alone does not prove
 * that one row is part of another; else as the workbook's own formulas add them up; else no tree.
 *
 * @param columns of amounts, the first of which the formulas are taken from
 */
export function budgetTree(entries: readonly Entry[], columns: readonly LayoutColumn[]): BudgetTree {
  const numbered: BudgetTree = {
    roots: entries.filter((entry) => entry.parent === undefined),
    childrenOf: (entry) => entry.children,
    adds: isBorneOut(entries, columns),
  };
  const hasParents = entries.some((entry) => entry.children.length > 0);
  if (hasParents && numbered.adds) return numbered;
  const children = columns[0] && formulaTree(entries, columns[0]);
  if (children) {
    const below = new Set([...children.values()].flat());
    return {
      roots: entries.filter((entry) => !below.has(entry)),
      childrenOf: (entry) => children.get(entry) ?? [],
      adds: true,
    };
  }
  return numbered.adds ? numbered : { roots: entries, childrenOf: () => [], adds: false };
}

/** Whether at least three of four parents with an amount of their own are what stands below them. */
function isBorneOut(entries: readonly Entry[], columns: readonly LayoutColumn[]): boolean {
  let right = 0;
  let wrong = 0;
  for (const column of columns) {
    for (const entry of entries) {
      const figure = entry.figures.get(column);
      const own = quantityOf(figure);
      if (!own || figure?.inherited || entry.children.length === 0) continue;
      const parts = entry.children.map((child) => amountOf(child, column));
      const sum = total(parts);
      if (!sum) continue;
      if (judge(own, exactly(sum)).verdict === 'differs') wrong++;
      else right++;
    }
  }
  return right * 4 >= (right + wrong) * 3;
}

/** An entry's amount; a heading without one stands for what is below it. `undefined` where it can't be read. */
function amountOf(entry: Entry, column: LayoutColumn): Big | undefined {
  const own = quantityOf(entry.figures.get(column));
  return own ? own.value : total(entry.children.map((child) => amountOf(child, column)));
}

function total([first, ...others]: readonly (Big | undefined)[]): Big | undefined {
  return others.reduce((all, part) => (all && part ? all.plus(part) : undefined), first);
}
