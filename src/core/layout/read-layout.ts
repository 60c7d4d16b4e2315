import { textOf } from '#core/grid';
import type { Steps } from '#core/steps';
import { placeIn, type Table } from '#core/table';
import { assignRoles, type RolesOfColumns } from './assign-roles';
import { chooseKind } from './choose-kind';
import type { ColumnContent } from './column-content';
import { columnFormulas } from './column-formula';
import { ownPeriodsOf, qualifiersOf } from './column-qualifiers';
import { MEASURES, type Role } from './kinds';
import type { Layout, LayoutColumn } from './layout';
import { worthIn } from './qualifiers';
import { relationsOf } from './relations';
import { BASELINE, FINAL } from './role-words';
import { holdsAny, wordsOf } from './words';
import { quarterIn, yearsBack, yearsIn } from './years';

/** The table's title as one text. */
export function titleOf(table: Table): string {
  return table.titles.map((line) => line.text).join(' ');
}

/** The only year of a title; a title that names several, or none, gives none. */
function titleYear(table: Table): number | undefined {
  const years = yearsIn(titleOf(table));
  return years.length === 1 ? years[0] : undefined;
}

/**
 * Reads what a table is and what each of its columns means.
 *
 * @param sheetYear the year that everything around the table speaks of, for a table that names none
 */
export function* readLayout(table: Table, sheetYear?: number): Steps<Layout> {
  return layoutWith(table, yield* assignRoles(table), sheetYear);
}

/** The same table once it is known that everything around it speaks of one year. */
export function ofYear({ table, columns }: Layout, sheetYear: number): Layout {
  const roles = columns.map((one) => one.role);
  return layoutWith(table, { roles, contents: columns.map((one) => one.content) }, sheetYear);
}

function layoutWith(table: Table, { roles, contents }: RolesOfColumns, sheetYear?: number): Layout {
  const year = titleYear(table);
  const columns = layoutColumns(table, roles, contents, year ?? sheetYear);
  const years = new Map<Role, Set<number>>();
  for (const { role, tahun } of columns) {
    if (tahun !== undefined) years.set(role, (years.get(role) ?? new Set()).add(tahun));
  }
  const quarters = new Set(columns.map((one) => one.triwulan)).size > 2;
  const kind = chooseKind({
    roles: quarters ? [...roles, 'triwulan'] : roles,
    years,
    title: wordsOf(titleOf(table)),
    header: table.columns.flatMap((one) => one.labels.flatMap(wordsOf)),
    values: valueWords(table, columns),
  });
  return {
    kind,
    columns,
    relations: relationsOf(columns),
    table,
    ...(year === undefined ? {} : { titleYear: year }),
  };
}

function layoutColumns(
  table: Table,
  roles: readonly Role[],
  contents: readonly ColumnContent[],
  year: number | undefined,
): LayoutColumn[] {
  const formulas = columnFormulas(table);
  const own = ownYears(table, year);
  const named = new Set(own.filter((one) => one !== undefined));
  const several = named.size > 1;
  // The quarters of a table are those of the only year that its columns name.
  const [quartersYear] = year === undefined && !several ? named : [year];
  const title = titleOf(table);
  const titleWorth = worthIn(title);
  const columns: LayoutColumn[] = [];
  table.columns.forEach((column, i) => {
    const role = roles[i] as Role;
    const text = column.labels.join(' ');
    let tahun: number | undefined;
    if (MEASURES.has(role)) {
      // `Kemajuan terhadap 2026` is seen from the last results, towards the target of that year.
      const aims = role === 'kemajuan' && roles.some((one, j) => one === 'target-akhir' && own[j] === own[i]);
      tahun = aims ? undefined : own[i];
      // In a table of several years a column without one goes with the year of the columns before it.
      const before = columns.findLast((one) => one.tahun !== undefined);
      if (tahun === undefined && several && before && goesWithLeft(role)) tahun = before.tahun;
      else if (tahun === undefined && several && quarterIn(text) !== undefined) tahun = year;
      else if (tahun === undefined && several && looksBack(role)) tahun = latestYear(columns);
      else if (tahun === undefined && several && role === 'jumlah') tahun = year;
      else if (tahun === undefined && !several && !isOfOtherYear(role, text))
        tahun = quarterIn(text) === undefined ? year : quartersYear;
      if (tahun === undefined && !several && looksBack(role)) tahun = latestYear(columns);
    }
    const triwulan = quarterIn(text);
    const formula = formulas.get(column.col);
    columns.push({
      col: column.col,
      role,
      labels: column.labels,
      ...(tahun === undefined ? {} : { tahun }),
      ...(triwulan === undefined ? {} : { triwulan }),
      ownPeriod: false,
      qualifiers: [],
      worth: Math.max(worthIn(text), titleWorth),
      content: contents[i] as ColumnContent,
      ...(formula === undefined ? {} : { formula }),
    });
  });
  const dated = columns.map(({ role, labels, tahun }, i) => ({
    role,
    own: own[i],
    // Without a year of its own, the first or last state of a plan is not comparable with any year's.
    undated: tahun === undefined && MEASURES.has(role) && isOfOtherYear(role, labels.join(' ')),
  }));
  const qualifiers = qualifiersOf(table, title, dated);
  const ownPeriods = ownPeriodsOf(table, dated);
  return columns.map((one, i) => ({
    ...one,
    qualifiers: qualifiers[i] as string[],
    ownPeriod: ownPeriods[i] as boolean,
  }));
}

/** The years that columns name, in figures or as N and N-1, N being the year that the table is of. */
function ownYears(table: Table, year: number | undefined): (number | undefined)[] {
  const labels = table.columns.map((one) => one.labels);
  const back = labels.map((one) => yearsBack(one.join(' ')));
  const anchored = year !== undefined && back.includes(0) && back.some((one) => one !== undefined && one > 0);
  return labels.map(
    (one, i) => columnYear(one) ?? (anchored && back[i] !== undefined ? year - back[i] : undefined),
  );
}

/** A column's own year: the only one of its lowest label that names any. */
function columnYear(labels: readonly string[]): number | undefined {
  for (const label of [...labels].reverse()) {
    const years = yearsIn(label);
    if (years.length > 0) return years.length === 1 ? years[0] : undefined;
  }
  return undefined;
}

function goesWithLeft(role: Role): boolean {
  return role === 'capaian' || role === 'penyerapan' || role === 'predikat' || role === 'sisa';
}

/** The first and the last year of a plan are not the year that the title names. */
function isOfOtherYear(role: Role, labels: string): boolean {
  return (
    role === 'target-akhir' || (role !== 'kemajuan' && holdsAny(wordsOf(labels), [...FINAL, ...BASELINE]))
  );
}

function looksBack(role: Role): boolean {
  return role === 'perubahan' || role === 'kemajuan';
}

/** The last year of which results stand to the left: a change or a progress is seen from there. */
function latestYear(columns: readonly LayoutColumn[]): number | undefined {
  const results: readonly Role[] = ['realisasi', 'capaian', 'realisasi-anggaran', 'pagu', 'jumlah'];
  const years = columns.flatMap((one) =>
    results.includes(one.role) && one.tahun !== undefined ? [one.tahun] : [],
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The words of a table's row labels, for layouts that are known by what they list. */
function valueWords(table: Table, columns: readonly LayoutColumn[]): string[] {
  const label = columns.find(({ role }) => role === 'uraian' || role === 'predikat' || role === 'sasaran');
  if (!label) return [];
  return table.rows
    .slice(0, 12)
    .flatMap(({ row }) => [...wordsOf(textOf(placeIn(table, row, label.col).cell)), '|']);
}
