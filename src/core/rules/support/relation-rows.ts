import type { Figure, ReadTable, Report } from '#core/fact';
import { UNSAVED } from '#core/finding';
import type { CellRef } from '#core/grid';
import type { FormulaName, Relation } from '#core/layout';
import { divide, estimate, judge, scale } from '#core/number';
import type { Unchecked } from '../rule';
import { givenBy } from './as-given';
import type { Inputs, RelationRow } from './relation-row';
import { rowsBelow } from './rows-below';

export type { RelationRow } from './relation-row';

/** Why a figure can't take part, in Bahasa Indonesia; empty cells and dashes are no calculation at all. */
const REASONS: Record<string, string> = {
  'mixed-separators': 'angka memakai pemisah ribuan dan desimal yang tercampur',
  'bad-grouping': 'pengelompokan ribuannya tidak utuh sehingga nilainya tidak pasti',
  words: 'sel berisi kata-kata, bukan angka',
  range: 'sel berisi rentang angka',
  date: 'sel berisi tanggal',
  boolean: 'sel berisi nilai TRUE/FALSE',
  'error-value': 'sel berisi nilai galat Excel',
  'no-cached-value': UNSAVED,
  dash: 'sel bertanda "-"',
  empty: 'sel kosong',
};

/** Why a figure can't be used. */
export function reasonOf(figure: Figure): string {
  return figure.reading.ok ? '' : (REASONS[figure.reading.because] ?? 'angka tidak terbaca');
}

function isBlank(figure: Figure): boolean {
  return !figure.reading.ok && (figure.reading.because === 'empty' || figure.reading.because === 'dash');
}

/**
 * The rows in which a formula can be followed, and for those that print a result without readable inputs the
 * reason why not. A result that is merged over several rows is followed in the row where it stands.
 */
export function* relationRows(report: Report, formula: FormulaName): Generator<RelationRow | Unchecked> {
  for (const table of report.tables) {
    for (const relation of relationsIn(table, formula)) yield* rowsOf(table, relation);
    yield* rowsBelow(table, formula);
  }
}

/** The relations of a formula that hold in a table, guessed ones only where its rows bear them out. */
export function relationsIn(table: ReadTable, formula: FormulaName): readonly Relation[] {
  const all = table.layout.relations.filter((one) => one.formula === formula);
  const guessed = all.filter((one) => one.guessed);
  return isBorneOut(table, guessed) ? all : all.filter((one) => !one.guessed);
}

/** Whether the rows tell that guessed shares are meant: two and more come out, and at most half as many do not. */
function isBorneOut(table: ReadTable, relations: readonly Relation[]): boolean {
  let right = 0;
  let wrong = 0;
  for (const row of relations.flatMap((one) => [...rowsOf(table, one)])) {
    if (isUnchecked(row)) continue;
    const share = scale(divide(estimate(row.a), estimate(row.b)), 100);
    if (share && judge(row.stated, share).verdict === 'agrees') right++;
    else wrong++;
  }
  return right >= 2 && wrong * 2 <= right;
}

/** The rows of one table in which a relation of its columns can be followed, or the reason why not. */
export function* rowsOf(table: ReadTable, relation: Relation): Generator<RelationRow | Unchecked> {
  for (const entry of table.entries) {
    if (entry.kind === 'average') continue;
    const result = entry.figures.get(relation.result);
    const first = entry.figures.get(relation.first);
    const second = entry.figures.get(relation.second);
    if (!result || !first || !second || result.inherited || isBlank(result)) continue;
    if (isBlank(first) && isBlank(second)) continue;
    const stated = givenBy(result);
    const a = givenBy(first);
    const b = givenBy(second);
    if (stated && a && b) {
      const covered = coveredBy(result, table, relation);
      if (covered.length > 0 || !isMeanOfOthers(relation))
        yield { table, entry, relation, result, first, second, stated, a, b, covered };
      continue;
    }
    const bad = [result, first, second].find((figure) => givenBy(figure) === undefined) as Figure;
    yield { verdict: 'unchecked', at: result.ref, table, reason: reasonOf(bad) };
  }
}

/** Whether a column's header says that it is a mean of what stands in other columns or rows. */
export function isMeanOfOthers({ result, first }: Relation): boolean {
  return result.qualifiers.includes('rata-rata') && !first.qualifiers.includes('rata-rata');
}

/** The inputs in the rows below that a result is merged over, where each row has its own. */
export function coveredBy(
  result: Pick<Figure, 'ref' | 'span'>,
  table: ReadTable,
  { first, second }: Relation,
): Inputs[] {
  if (result.span === 1) return [];
  return table.entries.flatMap((entry) => {
    if (entry.row <= result.ref.row || entry.row >= result.ref.row + result.span) return [];
    const one = entry.figures.get(first);
    const other = entry.figures.get(second);
    const a = givenBy(one);
    const b = givenBy(other);
    return a && b && !(one?.inherited && other?.inherited) ? [{ a, b }] : [];
  });
}

export function isUnchecked(row: RelationRow | Unchecked): row is Unchecked {
  return 'verdict' in row;
}

export function cellsOf(row: RelationRow): CellRef[] {
  return [row.result.ref, row.first.ref, row.second.ref];
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}
