import { type Entry, nameOf, quantityOf, type ReadTable, type Report } from '#core/fact';
import { type CellRef, textOf } from '#core/grid';
import type { Kind, LayoutColumn } from '#core/layout';
import { placeIn } from '#core/table';
import { type Brought, bring } from './bring';
import type { BudgetNode } from './budget-node';
import { topsOf } from './budget-whole';
import { isOwnYear, yearColumn } from './year-columns';

export interface Budget {
  readonly table: ReadTable;
  readonly roots: readonly BudgetNode[];
  /** The printed total. */
  readonly total: Omit<BudgetNode, 'children' | 'level' | 'repeated' | 'no'> | undefined;
  /** The rows that together are the whole: the programs where the table tells them. */
  readonly tops: readonly BudgetNode[];
  /** Whether these rows are programs. */
  readonly perProgram: boolean;
}

const KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'realisasi-anggaran',
  'form-1',
  'kinerja-dan-anggaran',
  'program-kegiatan',
  'rfk',
  'lra-sipd',
  'e-81',
  'perjanjian-kinerja',
]);

interface Source {
  readonly table: ReadTable;
  readonly pagu: LayoutColumn;
  readonly realisasi: LayoutColumn | undefined;
  readonly weight: number;
}

/** The table that tells most of the year's budget, as a tree; `undefined` where no table tells any. */
export function findBudget(report: Report): Budget | undefined {
  const sources = report.tables.flatMap((table) => sourceOf(table, report.tahun) ?? []);
  const best = sources.sort((a, b) => b.weight - a.weight)[0];
  return best && budgetOf(best, report.tahun);
}

function sourceOf(table: ReadTable, tahun: number | undefined): Source | undefined {
  if (!KINDS.has(table.layout.kind)) return undefined;
  const relation = table.layout.relations.find(
    ({ formula, first, second }) =>
      (formula === 'penyerapan' && isOwnYear(table, first, tahun) && isOwnYear(table, second, tahun)) ||
      (formula === 'sisa' && isOwnYear(table, first, tahun) && isOwnYear(table, second, tahun)),
  );
  const [first, second] = relation ? [relation.first, relation.second] : [];
  const pagu = (relation?.formula === 'sisa' ? first : second) ?? yearColumn(table, 'pagu', tahun);
  const realisasi =
    (relation?.formula === 'sisa' ? second : first) ?? yearColumn(table, 'realisasi-anggaran', tahun);
  if (!pagu) return undefined;
  const rows = table.entries.filter((entry) => entry.kind === 'body' && ownName(entry));
  const filled = (column: LayoutColumn | undefined) =>
    column ? rows.filter((entry) => quantityOf(entry.figures.get(column))).length : 0;
  if (filled(pagu) === 0) return undefined;
  // A table that tells what was spent goes before one that only plans it, and programs before kinds of spending.
  const both = filled(realisasi) > 0 ? filled(pagu) + filled(realisasi) : filled(pagu) / 1000;
  const programs = table.layout.columns.some((column) => column.role === 'program');
  return {
    table,
    pagu,
    realisasi: filled(realisasi) > 0 ? realisasi : undefined,
    weight: both * (programs ? 2 : 1),
  };
}

/** The name of a budget row: money is about a program before anything else. */
function ownName(entry: Entry) {
  for (const role of ['program', 'uraian', 'sasaran', 'indikator', 'tujuan'] as const) {
    const name = nameOf(entry, role);
    if (name && !name.inherited && /[a-z]{3}/.test(name.key)) return name;
  }
  return undefined;
}

function budgetOf({ table, pagu, realisasi }: Source, _tahun: number | undefined): Budget {
  const persen = table.layout.relations.find(
    (one) => one.formula === 'penyerapan' && one.second === pagu && one.first === realisasi,
  )?.result;
  const rows = table.entries.filter((entry) => entry.kind === 'body' || entry.kind === 'section');
  // Among programs, accounts only tell what the money was spent on.
  const coded = rows.some((entry) => PROGRAM_CODE.test(noOf(entry)));
  const seen = new Set<string>();
  const figuresOf = (entry: Entry) => {
    const at = (column: LayoutColumn | undefined) =>
      column ? bring(entry.figures.get(column), table) : undefined;
    return { pagu: at(pagu), realisasi: at(realisasi), persen: at(persen) };
  };
  const nodeOf = (entry: Entry, level: number): BudgetNode | undefined => {
    const name = ownName(entry);
    const children = entry.children.flatMap((child) => nodeOf(child, level + 1) ?? []);
    const figures = figuresOf(entry);
    if (!name || NOT_SPENT.test(name.text) || (coded && ACCOUNT.test(noOf(entry)))) return undefined;
    if (!figures.pagu && !figures.realisasi && children.length === 0) return undefined;
    const money = quantityOf(entry.figures.get(pagu))?.value.toFixed();
    const key = `${level}|${name.key}|${money}`;
    const repeated = money !== undefined && name.role === 'program' && seen.has(key);
    seen.add(key);
    return { name: name.text, no: noOf(entry), at: name.ref, level, ...figures, children, repeated };
  };
  const roots = rows
    .filter((entry) => entry.parent === undefined)
    .flatMap((entry) => nodeOf(entry, 0) ?? [])
    .filter((node) => node.children.length > 0 || hasCells(node));
  const last = table.entries.findLast(
    (entry) =>
      entry.kind === 'total' && quantityOf(entry.figures.get(pagu)) && !TOTAL_NOT_SPENT.test(entry.label),
  );
  const { tops, perProgram } = topsOf(roots);
  return {
    table,
    roots,
    total: last && { name: last.label, at: totalRef(last, pagu), ...figuresOf(last) },
    tops,
    perProgram,
  };
}

function hasCells({ pagu, realisasi }: BudgetNode): boolean {
  const blank = (brought: Brought | undefined) =>
    !brought || (typeof brought.content === 'object' && brought.content.value === '-');
  return !blank(pagu) || !blank(realisasi);
}

function totalRef(entry: Entry, column: LayoutColumn): CellRef {
  return entry.figures.get(column)?.ref as CellRef;
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
const TOTAL_NOT_SPENT = /\b(?:pendapatan|penerimaan|pembiayaan|surplus|defisit)\b/i;
