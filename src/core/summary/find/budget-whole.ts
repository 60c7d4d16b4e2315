import { isFigure, type Value } from '../expr';
import { nowIn } from './bring';
import type { BudgetNode } from './budget-node';

const PROGRAM = /^\s*program\b/i;

/**
 * The nodes that make up the whole: at the depth at which programs stand, else at the first where there are several.
 *
 * @param adds whether rows may be added up; of those that may not only programs are a whole
 */
export function topsOf(
  roots: readonly BudgetNode[],
  adds: boolean,
): { tops: readonly BudgetNode[]; perProgram: boolean } {
  if (!adds) {
    const programs = roots.filter((node) => PROGRAM.test(node.name) && !node.repeated);
    return programs.length > 1 ? { tops: programs, perProgram: true } : { tops: [], perProgram: false };
  }
  const depth = programDepth(roots);
  const perProgram = depth !== undefined;
  const at = depth ?? branchingDepth(roots);
  const descend = (node: BudgetNode): BudgetNode[] =>
    node.level < at && node.children.length > 0 ? node.children.flatMap(descend) : [node];
  const isEmpty = (node: BudgetNode) => perProgram && !PROGRAM.test(node.name) && hasNoMoney(node);
  return { tops: roots.flatMap(descend).filter((node) => !node.repeated && !isEmpty(node)), perProgram };
}

function branchingDepth(roots: readonly BudgetNode[]): number {
  let depth = 0;
  let [only, ...others] = roots;
  while (only && others.length === 0 && only.children.length > 0) {
    depth++;
    [only, ...others] = only.children;
  }
  return depth;
}

function programDepth(roots: readonly BudgetNode[]): number | undefined {
  let nodes = roots;
  for (let depth = 0; nodes.length > 0; depth++) {
    const programs = nodes.filter((node) => PROGRAM.test(node.name)).length;
    if (programs * 2 >= nodes.length) return depth;
    nodes = nodes.flatMap((node) => node.children);
  }
  return undefined;
}

/** Whether a row stands beside the programs without being one, and without any money. */
function hasNoMoney({ children, pagu, realisasi }: BudgetNode): boolean {
  return children.length === 0 && [pagu, realisasi].every((one) => !one || isNought(nowIn(one)));
}

function isNought(value: Value): boolean {
  return !isFigure(value) || value.eq(0);
}
