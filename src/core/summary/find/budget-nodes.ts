import { type Entry, nameOf, quantityOf, type ReadTable } from '#core/fact';
import { textOf } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { placeIn } from '#core/table';
import type { Brought } from './bring';
import type { Amounts, BudgetNode } from './budget-node';
import { budgetTree } from './budget-tree';

/** The rows of a budget as a tree, and whether they may be added up. */
export function budgetNodes(
  table: ReadTable,
  pagu: LayoutColumn,
  realisasi: LayoutColumn | undefined,
  amountsOf: (entry: Entry) => Amounts,
): { readonly roots: readonly BudgetNode[]; readonly adds: boolean } {
  const rows = table.entries.filter((entry) => entry.kind === 'body' || entry.kind === 'section');
  const tree = budgetTree(rows, realisasi ? [pagu, realisasi] : [pagu]);
  // Among programs, accounts only tell what the money was spent on.
  const coded = rows.some((entry) => PROGRAM_CODE.test(noOf(entry)));
  const seen = new Set<string>();
  const nodeOf = (entry: Entry, level: number): BudgetNode | undefined => {
    const name = budgetName(entry);
    const children = tree.childrenOf(entry).flatMap((child) => nodeOf(child, level + 1) ?? []);
    const amounts = amountsOf(entry);
    if (!name || NOT_SPENT.test(name.text) || (coded && ACCOUNT.test(noOf(entry)))) return undefined;
    if (!amounts.pagu && !amounts.realisasi && children.length === 0) return undefined;
    const money = quantityOf(entry.figures.get(pagu))?.value.toFixed();
    const key = `${level}|${name.key}|${money}`;
    const repeated = money !== undefined && name.role === 'program' && seen.has(key);
    seen.add(key);
    return { name: name.text, no: noOf(entry), at: name.ref, level, ...amounts, children, repeated };
  };
  const roots = tree.roots
    .flatMap((entry) => nodeOf(entry, 0) ?? [])
    .filter((node) => node.children.length > 0 || hasCells(node));
  return { roots, adds: tree.adds };
}

/** The name of a budget row: money is about a program before anything else. */
export function budgetName(entry: Entry) {
  for (const role of ['program', 'uraian', 'sasaran', 'indikator', 'tujuan'] as const) {
    const name = nameOf(entry, role);
    if (name && !name.inherited && /\p{L}{3}/u.test(name.key)) return name;
  }
  return undefined;
}

function hasCells({ pagu, realisasi }: Amounts): boolean {
  const blank = (brought: Brought | undefined) =>
    !brought || (typeof brought.content === 'object' && brought.content.value === '-');
  return !blank(pagu) || !blank(realisasi);
}

function noOf(entry: Entry): string {
  const { table, layout } = entry.table;
  const columns = layout.columns.filter((one) => one.role === 'no');
  const texts = columns
    .map((one) => textOf(placeIn(table, entry.row, one.col).cell))
    .filter((text) => text !== '');
  // Codes of several columns either go on from one to the next, or each says the whole of its own.
  return texts.some((text) => text.includes('.')) ? (texts.at(-1) as string) : texts.join('.');
}

/** The code of a program has two digits behind the first dot, as in 5.01.02; an account's has one, as in 5.1.02. */
const PROGRAM_CODE = /^\d{1,2}\.\d{2}(?:\.|$)/;
const ACCOUNT = /^[4-6]\.\d(?:\.\d+)*$/;

/** What a report of the whole budget lists beside what is spent. */
const NOT_SPENT = /^\s*(?:pendapatan|penerimaan|pembiayaan|surplus|defisit|silpa|sisa lebih)\b/i;
