import type { BudgetNode } from './budget-node';

const PROGRAM = /^\s*program\b/i;

/** The nodes that make up the whole: at the depth at which programs stand, else at the first where there are several. */
export function topsOf(roots: readonly BudgetNode[]): { tops: readonly BudgetNode[]; perProgram: boolean } {
  const depth = programDepth(roots);
  const perProgram = depth !== undefined;
  const at = depth ?? branchingDepth(roots);
  const descend = (node: BudgetNode): BudgetNode[] =>
    node.level < at && node.children.length > 0 ? node.children.flatMap(descend) : [node];
  return { tops: roots.flatMap(descend).filter((node) => !node.repeated), perProgram };
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
