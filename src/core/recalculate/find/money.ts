import type { ReadTable } from '#core/fact';
import { estimate, judge } from '#core/number';
import {
  efficiencyDefinitionOf,
  onlyWhereReached,
  type RelationRow,
  type Remainder,
  remaindersFor,
} from '#core/rules';
import { efisiensiRecipe } from '../recipes/efisiensi';
import { penyerapanRecipe } from '../recipes/penyerapan';
import { sisaRecipe } from '../recipes/sisa';
import { asExact, type Candidate, nearestWay, type Refused } from './candidate';
import { MERGED, rowsFor } from './rows';

/** Shares of budgets. */
export function* penyerapanIn(table: ReadTable): Generator<Candidate | Refused> {
  for (const row of rowsFor(table, 'penyerapan')) {
    const recipe = penyerapanRecipe(row.first, row.second);
    const { entry, result, stated } = row;
    const found = nearestWay([recipe], stated, () => asExact(recipe.compute([row.a.value, row.b.value])));
    if (row.covered.length > 0) yield { at: result.ref, because: MERGED };
    else if (!found) yield { at: result.ref, because: 'pagu bernilai nol' };
    else if (found.verdict === 'differs' && saysMean(row)) yield { at: result.ref, because: MEAN };
    else yield { entry, result, recipe, verdict: found.verdict };
  }
}

const MEAN = 'baris ini menyebut jumlah dan rata-rata, sehingga belum pasti mana yang dihitung';

function saysMean({ entry }: RelationRow): boolean {
  return entry.kind === 'total' && /rata[\s-]*rata|rerata/i.test(entry.label);
}

/** What is left of budgets, by the sign that most rows of the table have. */
export function* sisaIn(table: ReadTable): Generator<Candidate | Refused> {
  const rows = rowsFor(table, 'sisa');
  const isFollowed = (row: RelationRow, { compute }: Remainder) => {
    const value = compute(estimate(row.a), estimate(row.b));
    return value !== undefined && judge(row.stated, value).verdict === 'agrees';
  };
  for (const row of rows) {
    const { entry, result, stated } = row;
    const remainders = [...remaindersFor(row)];
    const count = ({ name }: Remainder) =>
      rows.filter((one) => {
        const same = remaindersFor(one).find((other) => other.name === name);
        return one !== row && same && isFollowed(one, same);
      }).length;
    const ways = remainders.sort((a, b) => count(b) - count(a));
    const found = nearestWay(ways, stated, ({ compute }) => compute(estimate(row.a), estimate(row.b)));
    if (row.covered.length > 0) yield { at: result.ref, because: MERGED };
    else if (!found) yield { at: result.ref, because: 'pagu bernilai nol' };
    else yield { entry, result, recipe: sisaRecipe(row, found.way), verdict: found.verdict };
  }
}

/** Efficiency by the definition that each column follows. */
export function* efisiensiIn(table: ReadTable): Generator<Candidate | Refused> {
  const rows = rowsFor(table, 'efisiensi');
  for (const column of new Set(rows.map((row) => row.relation.result))) {
    const own = rows.filter((row) => row.relation.result === column);
    const definition = efficiencyDefinitionOf(own);
    for (const row of own) {
      const { entry, result, stated } = row;
      const value = () => definition.compute(estimate(row.a), estimate(row.b));
      const found = nearestWay([definition], stated, value);
      if (row.covered.length > 0) yield { at: result.ref, because: MERGED };
      else if (!found) yield { at: result.ref, because: 'pembaginya bernilai nol' };
      else if (row.a.shown.lt(100) && (stated.value.eq(0) || onlyWhereReached(table)))
        yield { at: result.ref, because: 'capaiannya di bawah 100%, sehingga efisiensinya tidak dihitung' };
      else yield { entry, result, recipe: efisiensiRecipe(row, definition), verdict: found.verdict };
    }
  }
}
