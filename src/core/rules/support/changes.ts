import { type Entry, quantityOf, type ReadTable } from '#core/fact';
import { isRelativeChange, type LayoutColumn, type Relation } from '#core/layout';
import { divide, estimate, judge, multiply, type Quantity, scale, subtract } from '#core/number';
import type { Compute } from './follow-formula';
import { comesOut } from './open-relations';
import type { RelationRow } from './relation-rows';

const POINTS: Compute = (now, before) => subtract(now, before);
const RELATIVE: Compute = (now, before) => scale(divide(subtract(now, before), before), 100);
const TURNED: Compute = (now, before) => subtract(before, now);
const TURNED_RELATIVE: Compute = (now, before) => scale(divide(subtract(before, now), before), 100);
const RATIO: Compute = (now, before) => scale(divide(now, before), 100);

/** The formulas that a change may follow, the expected one first. */
export function variantsOf({ relation }: RelationRow): readonly Compute[] {
  return isRelativeChange(relation.result)
    ? [RELATIVE, POINTS, TURNED, TURNED_RELATIVE, RATIO]
    : [POINTS, RELATIVE, TURNED, TURNED_RELATIVE];
}

/** What a row of a printed quotient may follow. */
const QUOTIENT: readonly Compute[] = [
  (first, second) => scale(divide(first, second), 100),
  (first, second) => divide(first, second),
];

/** What a row of a printed product may follow: a weight in percent, or as it stands. */
const PRODUCT: readonly Compute[] = [
  (first, second) => scale(multiply(first, second), 1 / 100),
  (first, second) => multiply(first, second),
];

/** The formulas that a column may follow of which only its header tells that it is computed. */
export function openVariantsOf({ relation }: RelationRow): readonly Compute[] {
  if (relation.formula === 'perkalian') return PRODUCT;
  return relation.formula === 'kemajuan' ? QUOTIENT : [POINTS, TURNED];
}

/** Of the measures that a column of change may be of, the one that most of its rows follow. */
export function likeliest(rows: readonly RelationRow[]): RelationRow[] {
  const byResult = new Map<LayoutColumn, Map<Relation, RelationRow[]>>();
  for (const row of rows) {
    const { result } = row.relation;
    const relations = byResult.get(result) ?? new Map<Relation, RelationRow[]>();
    byResult.set(result, relations.set(row.relation, [...(relations.get(row.relation) ?? []), row]));
  }
  return [...byResult.values()].flatMap((relations) => {
    const right = (one: readonly RelationRow[]) => one.filter((row) => comesOut(row, variantsOf(row))).length;
    const best = [...relations.values()].reduce((one, other) => (right(other) > right(one) ? other : one));
    // That counts are what has changed is only a guess, which half of the rows must bear out.
    const guessed = best[0]?.relation.first.role === 'jumlah';
    return guessed && right(best) * 2 < best.length ? [] : best;
  });
}

/** The capaian of the last two years, where the table prints them. */
function capaianOfYears(
  table: ReadTable,
  entry: Entry,
): readonly [now: Quantity, before: Quantity] | undefined {
  const years = table.layout.columns.filter((one) => one.role === 'capaian' && one.tahun !== undefined);
  const sorted = [...years].sort(
    (a: LayoutColumn, b: LayoutColumn) => (a.tahun as number) - (b.tahun as number),
  );
  const now = quantityOf(entry.figures.get(sorted.at(-1) as LayoutColumn));
  const before = quantityOf(entry.figures.get(sorted.at(-2) as LayoutColumn));
  return now && before ? [now, before] : undefined;
}

/** Which way the capaian of the last two years went. */
export function capaianMoved(table: ReadTable, entry: Entry): number | undefined {
  const years = capaianOfYears(table, entry);
  return years?.[0].shown.cmp(years[1].shown);
}

/** Whether a change is of capaian, where the table prints both realisasi and capaian of two years. */
export function followsCapaian({ table, entry, stated }: RelationRow): boolean {
  const years = capaianOfYears(table, entry);
  return (
    years !== undefined &&
    judge(stated, subtract(estimate(years[0]), estimate(years[1]))).verdict === 'agrees'
  );
}
