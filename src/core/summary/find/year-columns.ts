import type { ReadTable } from '#core/fact';
import type { LayoutColumn, Role } from '#core/layout';
import { type Period, periodIn, periodOf } from './table-period';

/** Figures under these words are someone else's. */
const FOREIGN: ReadonlySet<string> = new Set(['provinsi', 'nasional', 'lain', 'standar', 'murni', 'sebelum']);
/** Under these they are of a part of the year. */
const PARTS: ReadonlySet<string> = new Set(['semester', 'triwulan', 'bulan']);

/** Which figures a summary is made of: those of a whole year, or where there are none of its last part. */
export interface When {
  readonly tahun: number | undefined;
  /** Absent for the whole year. */
  readonly period?: Period;
}

/** Whether a word comes from the title of a provincial office's own table: all of its columns bear it. */
function isWholeTable({ layout }: ReadTable, word: string): boolean {
  return (
    word === 'provinsi' && layout.columns.every((column) => column.qualifiers.some((one) => one === word))
  );
}

/** Whether a column's figures are the office's own of a year, of the whole of it or of some part. */
export function isOwn(table: ReadTable, column: LayoutColumn, tahun: number | undefined): boolean {
  return (
    (column.tahun ?? table.tahun) === tahun &&
    !column.qualifiers.some((word) => FOREIGN.has(word) && !isWholeTable(table, word))
  );
}

/** Whether a column's figures are of a part of the year only. */
function isPart({ table, layout }: ReadTable, column: LayoutColumn): boolean {
  const own = ({ triwulan, labels }: LayoutColumn) =>
    triwulan !== undefined || periodIn(labels.join(' ')) !== undefined;
  if (own(column)) return true;
  // Beside columns for several quarters the others are of the whole year, whatever the title speaks of.
  if (new Set(layout.columns.flatMap(({ triwulan }) => triwulan ?? [])).size > 1) return false;
  const said = ({ qualifiers }: LayoutColumn) => qualifiers.some((word) => PARTS.has(word));
  // A sheet called `TW II` says so of a table that says nothing itself.
  const silent = !layout.columns.some((one) => own(one) || said(one));
  return said(column) || (silent && periodIn(table.sheet) !== undefined);
}

/** Whether a column's figures are the office's own of the time that is asked for. */
export function isOwnTime(table: ReadTable, column: LayoutColumn, { tahun, period }: When): boolean {
  if (!isOwn(table, column, tahun)) return false;
  if (!period) return !isPart(table, column);
  const own = periodOf(table, column);
  return own !== undefined && own.end === period.end && own.label === period.label;
}

/** Whether a column's figures are the office's own of a whole year. */
export function isOwnYear(table: ReadTable, column: LayoutColumn, tahun: number | undefined): boolean {
  return isOwnTime(table, column, { tahun });
}

/** The office's own column of a role and time, of several the one that its header narrows least. */
export function yearColumn(table: ReadTable, role: Role, when: When): LayoutColumn | undefined {
  return table.layout.columns
    .filter((one) => one.role === role && isOwnTime(table, one, when))
    .sort((a, b) => a.qualifiers.length - b.qualifiers.length)[0];
}

/** The columns of target, realisasi and capaian that belong together in a year. */
export interface CapaianColumns {
  readonly target?: LayoutColumn;
  readonly realisasi?: LayoutColumn;
  readonly capaian?: LayoutColumn;
}

export function capaianColumns(table: ReadTable, when: When): CapaianColumns {
  const relation = table.layout.relations
    .filter(({ formula, result, first, second }) => {
      if (formula !== 'capaian') return false;
      return [result, first, second].every((one) => isOwnTime(table, one, when));
    })
    .sort((a, b) => a.result.qualifiers.length - b.result.qualifiers.length)[0];
  if (relation) return { target: relation.second, realisasi: relation.first, capaian: relation.result };
  const target = yearColumn(table, 'target', when);
  const realisasi = yearColumn(table, 'realisasi', when);
  const capaian = yearColumn(table, 'capaian', when);
  return {
    ...(target ? { target } : {}),
    ...(realisasi ? { realisasi } : {}),
    ...(capaian ? { capaian } : {}),
  };
}

/** The parts of a year of which tables have figures of some role, the last one first. */
export function periodsIn(tables: readonly ReadTable[], role: Role, tahun: number | undefined): Period[] {
  const found = new Map<string, Period>();
  for (const table of tables) {
    for (const column of table.layout.columns) {
      const period =
        column.role === role && isOwn(table, column, tahun) ? periodOf(table, column) : undefined;
      if (period) found.set(period.label, period);
    }
  }
  return [...found.values()].sort((a, b) => b.end - a.end);
}
