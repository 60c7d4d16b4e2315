import { type Entry, quantityOf, type ReadTable, type Report } from '#core/fact';
import type { CellRef } from '#core/grid';
import type { Kind, LayoutColumn } from '#core/layout';
import { type Brought, bring } from './bring';
import type { Amounts, BudgetNode } from './budget-node';
import { budgetName, budgetNodes } from './budget-nodes';
import { topsOf } from './budget-whole';
import type { Period } from './table-period';
import { isOwnTime, periodsIn, type When, yearColumn } from './year-columns';

export interface Budget {
  readonly table: ReadTable;
  readonly roots: readonly BudgetNode[];
  /** The printed total. */
  readonly total: (Amounts & Pick<BudgetNode, 'name' | 'at'>) | undefined;
  /** The rows that together are the whole: the programs where the table tells them; none where nothing shows it. */
  readonly tops: readonly BudgetNode[];
  /** Whether these rows are programs. */
  readonly perProgram: boolean;
  /** Whether its rows tell what was spent beyond the pagu in place of what was left. */
  readonly isOver: boolean;
  /** Other tables that tell what was spent in the same time: they are not part of it. */
  readonly others: readonly ReadTable[];
  /** Of which part of the year it is, where no table is of the whole of it. */
  readonly period?: Period;
}

export const BUDGET_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'realisasi-anggaran',
  'form-1',
  'kinerja-dan-anggaran',
  'program-kegiatan',
  'rfk',
  'lra-sipd',
  'e-81',
  'perbandingan-anggaran',
  'perjanjian-kinerja',
]);

interface Source {
  readonly table: ReadTable;
  readonly pagu: LayoutColumn;
  readonly realisasi: LayoutColumn | undefined;
  readonly weight: number;
}

/**
 * The table that tells most of the year's budget, as a tree; where none is of the whole year, of its last part.
 * `undefined` where no table tells any.
 */
export function findBudget(report: Report): Budget | undefined {
  const { tahun } = report;
  const year = bestOf(report, { tahun });
  if (year) return year;
  for (const period of periodsIn(report.tables, 'pagu', tahun)) {
    const part = bestOf(report, { tahun, period });
    if (part) return { ...part, period };
  }
  return undefined;
}

function bestOf(report: Report, when: When): Budget | undefined {
  const sources = report.tables.flatMap((table) => sourceOf(table, when) ?? []);
  const [best, ...others] = sources.sort((a, b) => b.weight - a.weight);
  return (
    best && { ...budgetOf(best), others: others.filter((one) => one.realisasi).map(({ table }) => table) }
  );
}

function sourceOf(table: ReadTable, when: When): Source | undefined {
  if (!BUDGET_KINDS.has(table.layout.kind) || isRevenue(table)) return undefined;
  const isOwn = (column: LayoutColumn) => isOwnTime(table, column, when);
  const relation = table.layout.relations.find(
    ({ formula, first, second }) =>
      (formula === 'penyerapan' || formula === 'sisa') && isOwn(first) && isOwn(second),
  );
  const [first, second] = relation ? [relation.first, relation.second] : [];
  const pagu = (relation?.formula === 'sisa' ? first : second) ?? yearColumn(table, 'pagu', when);
  const realisasi =
    (relation?.formula === 'sisa' ? second : first) ?? yearColumn(table, 'realisasi-anggaran', when);
  if (!pagu) return undefined;
  const rows = table.entries.filter((entry) => entry.kind === 'body' && budgetName(entry));
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
    weight: (both * (programs ? 2 : 1)) / (table.layout.kind === 'perbandingan-anggaran' ? 4 : 1),
  };
}

function budgetOf({ table, pagu, realisasi }: Source): Omit<Budget, 'others'> {
  const relation = (formula: 'penyerapan' | 'sisa', first?: LayoutColumn, second?: LayoutColumn) =>
    table.layout.relations.find(
      (one) => one.formula === formula && one.first === first && one.second === second,
    )?.result;
  const columns = {
    pagu,
    realisasi,
    persen: relation('penyerapan', realisasi, pagu),
    sisa: relation('sisa', pagu, realisasi),
  };
  const amountsOf = (entry: Entry): Amounts => ({
    pagu: bringAt(entry, columns.pagu),
    realisasi: bringAt(entry, columns.realisasi),
    persen: bringAt(entry, columns.persen),
    sisa: bringAt(entry, columns.sisa),
  });
  const { roots, adds } = budgetNodes(table, pagu, realisasi, amountsOf);
  const last = table.entries.findLast(
    (entry) =>
      entry.kind === 'total' && quantityOf(entry.figures.get(pagu)) && !TOTAL_NOT_SPENT.test(entry.label),
  );
  const { tops, perProgram } = topsOf(roots, adds);
  return {
    table,
    roots,
    total: last && { name: last.label, at: totalRef(last, pagu), ...amountsOf(last) },
    tops,
    perProgram,
    isOver: tellsOver(table, columns),
  };
}

/** Whether most rows of the column of sisa are realisasi less pagu. */
function tellsOver(
  { entries }: ReadTable,
  { pagu, realisasi, sisa }: Record<'pagu' | 'realisasi' | 'sisa', LayoutColumn | undefined>,
): boolean {
  let over = 0;
  for (const { figures } of entries) {
    const [a, b, left] = [pagu, realisasi, sisa].map((one) => one && quantityOf(figures.get(one))?.value);
    if (a && b && left && !left.eq(0)) over += left.s === a.minus(b).s ? -1 : 1;
  }
  return over > 0;
}

/** Whether a table tells what came in: its title says so, and nothing of what is spent. */
function isRevenue({ table }: ReadTable): boolean {
  const title = table.titles.map((line) => line.text).join(' ');
  return (
    /\b(?:pendapatan|penerimaan|retribusi|pajak)\b/i.test(title) &&
    !/\b(?:belanja|anggaran|pagu|program)\b/i.test(title)
  );
}

function bringAt(entry: Entry, column: LayoutColumn | undefined): Brought | undefined {
  return column && bring(entry.figures.get(column), entry.table);
}

function totalRef(entry: Entry, column: LayoutColumn): CellRef {
  return entry.figures.get(column)?.ref as CellRef;
}

/** What a report of the whole budget adds up beside what is spent. */
const TOTAL_NOT_SPENT = /\b(?:pendapatan|penerimaan|pembiayaan|surplus|defisit)\b/i;
