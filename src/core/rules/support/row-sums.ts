import { type Figure, quantityOf, type ReadTable } from '#core/fact';
import { holdsAny, type LayoutColumn, wordsOf } from '#core/layout';
import { ADDITIVE } from './addends';
import { judgeSum } from './check-sum';

/** A column that is the sum of others in every row: `Jumlah` beside `Laki-laki` and `Perempuan`. */
export interface RowSum {
  readonly total: LayoutColumn;
  readonly parts: readonly LayoutColumn[];
}

const TOTAL_WORDS = ['jumlah', 'total', 'jml'];

function isTotalColumn(column: LayoutColumn): boolean {
  return holdsAny(wordsOf(column.labels.at(-1) ?? ''), TOTAL_WORDS);
}

/** Columns of one role and time whose sum a column may be: the run right before it, or a group under one label. */
function candidates(columns: readonly LayoutColumn[]): RowSum[] {
  const sums: RowSum[] = [];
  for (const total of columns) {
    if (!ADDITIVE.has(total.role)) continue;
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
    const figure = entry.figures.get(column) as Figure;
    if (quantityOf(figure)) parts.push(figure);
    else if (!figure.reading.ok && (figure.reading.because === 'dash' || figure.reading.because === 'empty'))
      dashes.push(figure);
    else return undefined;
  }
  return parts.length > 0 ? { total, parts, dashes } : undefined;
}

/**
 * The sums of columns that a table keeps: at least one row with two parts that are not zero comes out, and
 * not fewer rows come out than don't.
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
    if (right >= 1 && right >= wrong && !kept.some((one) => one.total === sum.total)) kept.push(sum);
  }
  return kept;
}
