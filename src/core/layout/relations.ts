import { changesIn } from './changes';
import type { Role } from './kinds';
import type { FormulaName, LayoutColumn, Relation } from './layout';
import { saysShare } from './role-of-column';

const LAST_QUARTER = 4;

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

/**
 * Whether two columns belong to one time. A table of a single quarter does not name it in every column, and what is
 * added up to the last quarter is of the year.
 */
function sameTime(a: LayoutColumn, b: LayoutColumn, quarters: number): boolean {
  // Progress is measured against a target of a later year.
  if (a.role === 'target-akhir') return true;
  const quarterOf = (one: LayoutColumn) =>
    one.triwulan === LAST_QUARTER && one.qualifiers.includes('kumulatif') ? undefined : one.triwulan;
  if (quarters > 1 && a.triwulan !== b.triwulan && quarterOf(a) !== quarterOf(b)) return false;
  return sameYear(a, b);
}

function sameYear(a: LayoutColumn, b: LayoutColumn): boolean {
  return a.tahun === b.tahun || a.tahun === undefined || b.tahun === undefined;
}

const SET_FOR_YEAR: ReadonlySet<Role> = new Set<Role>(['target', 'pagu']);

/** Whether a quarter's result would be measured against what is set for the year. */
function isOfYear(columns: readonly LayoutColumn[], result: LayoutColumn, set: LayoutColumn): boolean {
  const quarters = new Set(columns.flatMap((one) => one.triwulan ?? [])).size;
  return SET_FOR_YEAR.has(set.role) && set.triwulan === undefined && !sameTime(set, result, quarters);
}

/** Qualifiers that only name a kind of money or place must be shared by the columns of one formula. */
function sameKind(a: LayoutColumn, b: LayoutColumn): boolean {
  return a.qualifiers.join() === b.qualifiers.join();
}

/** Whether two columns stand under one label: `Triwulan I > Target | Realisasi | %`. */
function sameGroup(a: LayoutColumn, b: LayoutColumn): boolean {
  const above = (one: LayoutColumn) => one.labels.slice(0, -1).join('|');
  return a.labels.length > 1 && above(a) === above(b);
}

/**
 * The columns of a role that may belong with a result: of the same time, and those under the same label or of the same
 * qualifiers before any. The nearest one does, to the left before the right.
 */
function partners(
  columns: readonly LayoutColumn[],
  result: LayoutColumn,
  roles: readonly Role[],
): readonly LayoutColumn[] {
  const quarters = new Set(columns.flatMap((one) => one.triwulan ?? [])).size;
  const able = columns.filter((one) => roles.includes(one.role) && one !== result);
  const inTime = able.filter((one) => sameTime(one, result, quarters));
  // What each quarter reaches is measured against the target of the year where none is set for a quarter.
  const yearly = able.every((one) => isOfYear(columns, result, one));
  const fit = inTime.length === 0 && yearly ? able.filter((one) => sameYear(one, result)) : inTime;
  const grouped = fit.filter((one) => sameGroup(one, result));
  const near = grouped.length > 0 ? grouped : fit;
  const alike = near.filter((one) => sameKind(one, result));
  return alike.length > 0 ? alike : near;
}

function partner(
  columns: readonly LayoutColumn[],
  result: LayoutColumn,
  roles: readonly Role[],
): LayoutColumn | undefined {
  const pool = partners(columns, result, roles);
  return pool.findLast((one) => one.col < result.col) ?? pool.find((one) => one.col > result.col);
}

/**
 * The columns that may as well be meant as an input of a relation: of the input's role, where nothing but the place
 * tells them apart and no other result stands between. Where the form prints a formula, none.
 *
 * @param input `first` or `second` of the relation
 */
export function rivals(
  columns: readonly LayoutColumn[],
  { result }: Relation,
  input: LayoutColumn,
): LayoutColumn[] {
  if (result.formula !== undefined) return [];
  const before = columns.findLast((one) => one.role === result.role && one.col < result.col)?.col ?? -1;
  const dated = (one: LayoutColumn) => one.tahun !== undefined && one.tahun === result.tahun;
  return partners(columns, result, [input.role]).filter(
    (one) =>
      one !== input &&
      one.worth === input.worth &&
      (one.col > before || input.col < before) &&
      (input.col < result.col ? one.col < result.col : one.col > result.col) &&
      (dated(one) || !dated(input)),
  );
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
      if (!a || !b || a.worth !== b.worth) continue;
      const guessed = isOfYear(columns, column, b) ? { guessed: true as const } : {};
      relations.push({ formula, result: column, first: a, second: b, ...guessed });
    }
  }
  return [...relations, ...changesIn(columns)];
}

/** Whether a column of change counts in percent of last year rather than in points. */
export function isRelativeChange(result: LayoutColumn): boolean {
  return saysShare(result.labels);
}
