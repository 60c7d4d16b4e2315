import type { Role } from './kinds';
import type { LayoutColumn, Relation } from './layout';
import { wordsOf } from './words';

const CHANGING: readonly Role[] = ['realisasi', 'capaian', 'realisasi-anggaran', 'pagu', 'jumlah'];

/**
 * A column of change compares the last two years of a measure, or what its printed formula names. Where several
 * measures stand before it, each is a relation that it may follow; its rows tell which.
 */
export function changesIn(columns: readonly LayoutColumn[]): Relation[] {
  return columns
    .filter((one) => one.role === 'perubahan')
    .flatMap((result): Relation[] => {
      const printed = byFormula(columns, result);
      if (printed) return [{ formula: 'perubahan', result, ...printed }];
      const pairs = CHANGING.flatMap((role) => seriesOf(columns, role)).map((one) => lastTwo(one, result));
      const own = pairs.some(Boolean) ? pairs : [twoBudgets(columns, result)];
      return own.flatMap((pair) => (pair ? [{ formula: 'perubahan', result, ...pair }] : []));
    });
}

type Pair = Pick<Relation, 'first' | 'second'>;

/** The columns whose difference or change a header prints as its formula. */
function byFormula(columns: readonly LayoutColumn[], { formula }: LayoutColumn): Pair | undefined {
  if (formula?.shape !== 'difference' && formula?.shape !== 'change') return undefined;
  const [first, second] = formula.cols.map((col) => columns.find((one) => one.col === col));
  return first && second && first.worth === second.worth ? { first, second } : undefined;
}

/** The columns of a role, those that only differ in their year together. */
function seriesOf(columns: readonly LayoutColumn[], role: Role): LayoutColumn[][] {
  const series = new Map<string, LayoutColumn[]>();
  for (const column of columns) {
    if (column.role !== role || column.tahun === undefined || column.triwulan !== undefined) continue;
    const key = role === 'jumlah' ? wordsOf(column.labels.at(-1) ?? '').join(' ') : role;
    series.set(key, [...(series.get(key) ?? []), column]);
  }
  return [...series.values()];
}

/** The last two years of a series, as far as the year that a change is seen from. */
function lastTwo(series: readonly LayoutColumn[], result: LayoutColumn): Pair | undefined {
  const years = [...series].sort((a, b) => (a.tahun as number) - (b.tahun as number));
  const first = years.findLast((one) => result.tahun === undefined || (one.tahun as number) <= result.tahun);
  const second = first && years.findLast((one) => (one.tahun as number) < (first.tahun as number));
  return first && second && first.worth === second.worth ? { first, second } : undefined;
}

/** The budget before a change and the one after it, where a table holds no third. */
function twoBudgets(columns: readonly LayoutColumn[], result: LayoutColumn): Pair | undefined {
  const budgets = columns.filter((one) => one.role === 'pagu');
  const [second, first] = budgets;
  if (budgets.length !== 2 || !first || !second || first.worth !== second.worth) return undefined;
  return first.col < result.col ? { first, second } : undefined;
}
