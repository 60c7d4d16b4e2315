import type { Table } from '#core/table';
import { MEASURES, type Role } from './kinds';
import { periodIn } from './period';
import { columnQualifiers, titleQualifiers } from './qualifiers';
import { holdsAny, wordsOf } from './words';
import { quarterIn } from './years';

/** A column as far as it is known when its qualifiers are asked for. */
export interface DatedColumn {
  readonly role: Role;
  /** The year that its own header names. */
  readonly own: number | undefined;
  /** Whether it is the first or the last state of a plan, of a year that nothing names. */
  readonly undated: boolean;
}

const LAST_QUARTER = 4;

/** What a header calls a figure of the whole year. */
const OF_YEAR = ['tahunan', 'setahun', 'satu tahun', 'perjanjian kinerja', 'pk'];

/** Measures that are set once for the year, and perhaps again for each quarter. */
const SET: ReadonlySet<Role> = new Set<Role>(['target', 'pagu']);

/**
 * The words that keep the figures of each column apart from others of the same role: its own header's, and those of
 * the title that speak of it.
 *
 * @param title the table's title as one text
 * @param columns one for each of the table's
 */
export function qualifiersOf(table: Table, title: string, columns: readonly DatedColumn[]): string[][] {
  const texts = table.columns.map((one) => one.labels.join(' '));
  const titled = titleQualifiers(title);
  const headed = texts.map(columnQualifiers);
  const said = new Set(headed.flat());
  const plan = columns.some((one) => one.role === 'target-akhir');
  const quarters = quartersNamed(columns, texts);
  return columns.map((column, i) => {
    const { role, own, undated } = column;
    // What the header of one column says, the title does not say of the results of a year beside it.
    const result =
      role === 'realisasi' || (role === 'capaian' && own !== undefined) || (role === 'target' && plan);
    const yearly = isOfWholeYear(column, texts[i] as string, quarters);
    const fromTitle = titled.filter((one) => !(result && said.has(one)) && !(yearly && one === 'triwulan'));
    const all = [...(headed[i] as string[]), ...fromTitle, ...(undated ? ['periode'] : [])];
    return [...new Set(all)].sort();
  });
}

/**
 * Whether the header of each column itself says of which part of a year its figures are, or that they are of the year:
 * by a year of its own beside the same of a quarter, too.
 */
export function ownPeriodsOf(table: Table, columns: readonly DatedColumn[]): boolean[] {
  const texts = table.columns.map((one) => one.labels.join(' '));
  const quarters = quartersNamed(columns, texts);
  return columns.map((column, i) => {
    const text = texts[i] as string;
    const beside = column.own !== undefined && quarters.has(column.role);
    return periodIn(text) !== undefined || beside || isOfWholeYear(column, text, quarters);
  });
}

/** The quarters that columns of a measure name, by the measure. */
function quartersNamed(columns: readonly DatedColumn[], texts: readonly string[]): Map<Role, Set<number>> {
  const named = new Map<Role, Set<number>>();
  columns.forEach(({ role }, i) => {
    const quarter = quarterIn(texts[i] as string);
    if (quarter === undefined || !MEASURES.has(role)) return;
    named.set(role, (named.get(role) ?? new Set()).add(quarter));
  });
  return named;
}

/**
 * Whether a target or pagu is that of the year although the title speaks of quarters: its header says so, names the
 * year beside the same of a quarter, or the quarters up to the last each have columns of their own.
 */
function isOfWholeYear(
  { role, own }: DatedColumn,
  text: string,
  quarters: ReadonlyMap<Role, ReadonlySet<number>>,
): boolean {
  if (!SET.has(role) || quarterIn(text) !== undefined) return false;
  if (holdsAny(wordsOf(text), OF_YEAR) || (own !== undefined && quarters.has(role))) return true;
  return [...quarters.values()].some((one) => one.size > 1 && one.has(LAST_QUARTER));
}
