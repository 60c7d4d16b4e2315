import type { Role } from './kinds';
import type { FormulaName, LayoutColumn, Relation } from './layout';
import { saysShare } from './role-of-column';

/** Which role is computed from which two, the nearest ones to its left first. */
const FORMULAS: readonly {
  formula: FormulaName;
  result: Role;
  first: readonly Role[];
  second: readonly Role[];
}[] = [
  { formula: 'capaian', result: 'capaian', first: ['realisasi'], second: ['target'] },
  { formula: 'penyerapan', result: 'penyerapan', first: ['realisasi-anggaran'], second: ['pagu'] },
  { formula: 'sisa', result: 'sisa', first: ['pagu'], second: ['realisasi-anggaran'] },
  { formula: 'efisiensi', result: 'efisiensi', first: ['capaian'], second: ['penyerapan'] },
  { formula: 'kemajuan', result: 'kemajuan', first: ['realisasi'], second: ['target-akhir'] },
];

/** Whether two columns belong to one time. A table of a single quarter does not name it in every column. */
function sameTime(a: LayoutColumn, b: LayoutColumn, quarters: number): boolean {
  // Progress is measured against a target of a later year.
  if (a.role === 'target-akhir') return true;
  if (quarters > 1 && a.triwulan !== b.triwulan) return false;
  return a.tahun === b.tahun || a.tahun === undefined || b.tahun === undefined;
}

/** Qualifiers that only name a kind of money or place must be shared by the columns of one formula. */
function sameKind(a: LayoutColumn, b: LayoutColumn): boolean {
  return a.qualifiers.join() === b.qualifiers.join();
}

/**
 * The column of a role that belongs with a result: of the same time, and the nearest one; to the left before
 * the right, and of the same qualifiers before any.
 */
function partner(
  columns: readonly LayoutColumn[],
  result: LayoutColumn,
  roles: readonly Role[],
): LayoutColumn | undefined {
  const quarters = new Set(columns.flatMap((one) => one.triwulan ?? [])).size;
  const fit = columns.filter(
    (one) => roles.includes(one.role) && one !== result && sameTime(one, result, quarters),
  );
  const alike = fit.filter((one) => sameKind(one, result));
  const pool = alike.length > 0 ? alike : fit;
  return pool.findLast((one) => one.col < result.col) ?? pool.find((one) => one.col > result.col);
}

/** What a role of results is for money, as K and Rp stand side by side in the forms of planning. */
const IN_MONEY: Partial<Record<Role, Role>> = { realisasi: 'realisasi-anggaran', 'target-akhir': 'pagu' };

/**
 * The columns that the form itself names for a result, where all three carry one label (`K`, `Rp`): forms of planning
 * count their columns in such groups, and which of several years is meant only their numbers say.
 */
function printedPartners(
  columns: readonly LayoutColumn[],
  result: LayoutColumn,
  first: readonly Role[],
  second: readonly Role[],
): readonly [LayoutColumn, LayoutColumn] | undefined {
  if (result.formula?.shape !== 'ratio') return undefined;
  const named = result.formula.cols.map((col) => columns.find((one) => one.col === col));
  const label = result.labels.at(-1);
  const fits = (column: LayoutColumn | undefined, roles: readonly Role[]) =>
    column?.labels.at(-1) === label && roles.some((role) => [role, IN_MONEY[role]].includes(column?.role));
  return fits(named[0], first) && fits(named[1], second)
    ? [named[0] as LayoutColumn, named[1] as LayoutColumn]
    : undefined;
}

/** The formulas that hold between a table's columns, by their roles and years. */
export function relationsOf(columns: readonly LayoutColumn[]): Relation[] {
  const relations: Relation[] = [];
  for (const { formula, result, first, second } of FORMULAS) {
    for (const column of columns.filter((one) => one.role === result)) {
      const [a, b] = printedPartners(columns, column, first, second) ?? [
        partner(columns, column, first),
        partner(columns, column, second),
      ];
      if (a && b && a.worth === b.worth) relations.push({ formula, result: column, first: a, second: b });
    }
  }
  return [...relations, ...changes(columns)];
}

/** A column of change compares the last two years of the measure that it follows. */
function changes(columns: readonly LayoutColumn[]): Relation[] {
  const relations: Relation[] = [];
  for (const result of columns.filter((one) => one.role === 'perubahan')) {
    for (const role of ['realisasi', 'capaian', 'realisasi-anggaran', 'pagu'] as const) {
      const years = columns
        .filter((one) => one.role === role && one.tahun !== undefined && one.triwulan === undefined)
        .sort((a, b) => (a.tahun as number) - (b.tahun as number));
      const now = years.findLast(
        (one) => result.tahun === undefined || (one.tahun as number) <= result.tahun,
      );
      const before = now && years.findLast((one) => (one.tahun as number) < (now.tahun as number));
      if (!now || !before || before.worth !== now.worth) continue;
      relations.push({ formula: 'perubahan', result, first: now, second: before });
      break;
    }
  }
  return relations;
}

/** Whether a column of change counts in percent of last year rather than in points. */
export function isRelativeChange(result: LayoutColumn): boolean {
  return saysShare(result.labels);
}
