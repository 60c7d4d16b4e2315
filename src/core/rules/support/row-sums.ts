import { type Figure, quantityOf, type ReadTable } from '#core/fact';
import { holdsAny, type LayoutColumn, type Role, wordsOf } from '#core/layout';
import { ADDITIVE } from './addends';
import { judgeSum } from './check-sum';

/** A column that is the sum of others in every row: `Jumlah` beside `Laki-laki` and `Perempuan`. */
export interface RowSum {
  readonly total: LayoutColumn;
  readonly parts: readonly LayoutColumn[];
  /** Whether the parts are quarters: some rows add them up, others end with the last. */
  readonly quarters?: true;
  /** How many rows must bear it out; one where nothing is said. */
  readonly rows?: number;
}

const TOTAL_WORDS = ['jumlah', 'total', 'jml'];

function isTotalColumn(column: LayoutColumn): boolean {
  return holdsAny(wordsOf(column.labels.at(-1) ?? ''), TOTAL_WORDS);
}

/**
 * What a column may be the sum of: the columns that its printed formula names, and those of its role and time that
 * stand right before it or in a group under one label.
 */
function candidates(columns: readonly LayoutColumn[]): RowSum[] {
  const sums: RowSum[] = [];
  for (const total of columns) {
    const parts = quartersOf(columns, total);
    if (parts.length >= 2) sums.push({ total, parts, quarters: true });
    if (total.formula?.shape === 'sum') {
      const parts = total.formula.cols.flatMap((col) => columns.find((one) => one.col === col) ?? []);
      if (parts.length === total.formula.cols.length) sums.push({ total, parts });
    }
    const periods = periodsOf(columns, total);
    if (periods) sums.push({ total, parts: periods });
    if (!ADDITIVE.has(total.role)) continue;
    const years = yearsOf(columns, total);
    if (years.length >= 2) sums.push({ total, parts: years, rows: 2 });
    const named = total.formula?.shape === 'sum' ? total.formula.cols : [];
    const printed = named.flatMap(
      (col) => columns.find((one) => one.col === col && ADDITIVE.has(one.role)) ?? [],
    );
    if (printed.length >= 2 && printed.length === named.length) sums.push({ total, parts: printed });
    const alike = columns.filter(
      (one) =>
        one.role === total.role && one !== total && one.tahun === total.tahun && one.worth === total.worth,
    );
    const groups = new Map<string, LayoutColumn[]>();
    for (const one of alike) {
      if (one.labels.length < 2 || one.labels[0] === total.labels[0]) continue;
      const label = one.labels[0] as string;
      groups.set(label, [...(groups.get(label) ?? []), one]);
    }
    for (const parts of groups.values()) if (parts.length >= 2) sums.push({ total, parts });
    if (!isTotalColumn(total)) continue;
    const before = alike.filter((one) => one.col < total.col && !isTotalColumn(one));
    const after = alike.filter((one) => one.col > total.col && !isTotalColumn(one));
    if (before.length >= 2) sums.push({ total, parts: before });
    if (before.length === 0 && after.length >= 2) sums.push({ total, parts: after });
  }
  return sums;
}

const BY_QUARTER: ReadonlySet<Role> = new Set<Role>(['target', 'realisasi', 'pagu', 'realisasi-anggaran']);

/** The quarters whose sum a column of the year may be. */
function quartersOf(columns: readonly LayoutColumn[], total: LayoutColumn): LayoutColumn[] {
  const added = (one: LayoutColumn) => one.qualifiers.includes('kumulatif');
  if (!BY_QUARTER.has(total.role) || (total.triwulan !== undefined && !added(total))) return [];
  const parts = columns.filter(
    (one) =>
      one !== total &&
      one.role === total.role &&
      one.triwulan !== undefined &&
      !added(one) &&
      one.tahun === total.tahun &&
      one.worth === total.worth,
  );
  const each = new Set(parts.map((one) => one.triwulan));
  return each.size === parts.length && (total.triwulan ?? 4) === Math.max(0, ...[...each].map(Number))
    ? parts
    : [];
}

const UP_TO = ['s d', 'sampai dengan', 'hingga'];
const BEFORE = ['lalu', 'sebelumnya', 'sebelum'];

/** What was there up to the month before, and what this month added, for a column of both: `s/d bulan ini`. */
function periodsOf(columns: readonly LayoutColumn[], total: LayoutColumn): LayoutColumn[] | undefined {
  const wordsIn = (column: LayoutColumn) => column.labels.flatMap(wordsOf);
  const says = (column: LayoutColumn, phrases: readonly string[]) => holdsAny(wordsIn(column), phrases);
  if (!BY_QUARTER.has(total.role) || !says(total, UP_TO) || !says(total, ['ini'])) return undefined;
  const alike = columns.filter(
    (one) =>
      one !== total && one.role === total.role && one.worth === total.worth && one.tahun === total.tahun,
  );
  const before = alike.filter((one) => says(one, BEFORE));
  const now = alike.filter((one) => !says(one, UP_TO) && says(one, ['ini']));
  return before.length === 1 && now.length === 1 ? [...before, ...now] : undefined;
}

const MONEY: ReadonlySet<Role> = new Set<Role>(['pagu', 'realisasi-anggaran']);

/** The money of each year, for a column of all years: `Jumlah`, or the state at the end of the plan. */
function yearsOf(columns: readonly LayoutColumn[], total: LayoutColumn): LayoutColumn[] {
  if (!MONEY.has(total.role) || total.tahun !== undefined || total.triwulan !== undefined) return [];
  if (!holdsAny(total.labels.flatMap(wordsOf), [...TOTAL_WORDS, 'akhir'])) return [];
  const parts = columns.filter(
    (one) =>
      MONEY.has(one.role) && one.tahun !== undefined && one.col < total.col && one.worth === total.worth,
  );
  return new Set(parts.map((one) => one.tahun)).size === parts.length ? parts : [];
}

/** A row's figures for a sum of columns; a dash counts as nothing. `undefined` where one can't be read. */
export function rowFigures(
  table: ReadTable,
  row: number,
  sum: RowSum,
): { total: Figure; parts: Figure[]; dashes: Figure[] } | undefined {
  const entry = table.entries.find((one) => one.row === row);
  const total = entry?.figures.get(sum.total);
  if (!entry || !total || total.inherited || !quantityOf(total)) return undefined;
  const parts: Figure[] = [];
  const dashes: Figure[] = [];
  for (const column of sum.parts) {
    const figure = entry.figures.get(column);
    if (!figure) return undefined;
    if (quantityOf(figure)) parts.push(figure);
    else if (!figure.reading.ok && (figure.reading.because === 'dash' || figure.reading.because === 'empty'))
      dashes.push(figure);
    else return undefined;
  }
  if (parts.length === 0 || (sum.quarters && endsWith(total, parts))) return undefined;
  return { total, parts, dashes };
}

/** Whether a row tells a state rather than a flow: what the last quarter says is what the year says. */
function endsWith(total: Figure, parts: readonly Figure[]): boolean {
  const last = quantityOf(parts.at(-1))?.value;
  const year = quantityOf(total)?.value;
  return last !== undefined && year !== undefined && last.eq(year);
}

/**
 * The sums of columns that a table keeps: at least one row with two parts that are not zero comes out, and
 * not fewer rows come out than don't. Quarters are taken for parts only where three times as many do.
 */
export function rowSums(table: ReadTable): RowSum[] {
  const kept: RowSum[] = [];
  for (const sum of candidates(table.layout.columns)) {
    let right = 0;
    let wrong = 0;
    for (const entry of table.entries) {
      const figures = rowFigures(table, entry.row, sum);
      if (!figures) continue;
      const full = figures.parts.filter((part) => quantityOf(part)?.value.gt(0)).length >= 2;
      if (judgeSum(figures.total, figures.parts).verdict === 'differs') wrong++;
      else if (full) right++;
    }
    const enough = sum.quarters
      ? right >= 2 && right >= wrong * 3
      : right >= (sum.rows ?? 1) && right >= wrong;
    if (enough && !kept.some((one) => one.total === sum.total)) kept.push(sum);
  }
  return kept;
}
