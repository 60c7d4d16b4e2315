import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import type { Quantity } from '#core/number';
import { figuresAbove, HIGHER, judgeByRow, meanOf, namesBoth, sumsAbove, waysToMean } from '#core/rules';
import { capaianRecipe } from '../recipes/capaian';
import { meanRecipe } from '../recipes/mean';
import { penyerapanRecipe } from '../recipes/penyerapan';
import type { Recipe } from '../recipes/recipe';
import { sumRecipe } from '../recipes/sum';
import { blankEnds } from './blank-ends';
import { type Candidate, nearestWay, type Refused } from './candidate';

/** The figures in rows of means. */
export function* meansIn(table: ReadTable): Generator<Candidate | Refused> {
  for (const entry of table.entries) {
    if (entry.kind !== 'average') continue;
    for (const result of entry.figures.values()) {
      const found = result.inherited ? undefined : meanIn(table, entry, result);
      if (found) yield found;
    }
  }
}

function meanIn(table: ReadTable, entry: Entry, result: Figure): Candidate | Refused | undefined {
  const { column } = result;
  const stated = quantityOf(result);
  const above = figuresAbove(table, entry, column);
  if (!stated || above.every.length < 2) return undefined;
  const printed: Quantity =
    stated.precision === 'exact' ? { ...stated, precision: { decimals: stated.decimals } } : stated;
  const found = nearestWay(waysToMean(table, above, column), printed, meanOf);
  const candidate = (recipe: Recipe, verdict: Candidate['verdict']) => ({ entry, result, recipe, verdict });
  if (found?.verdict === 'agrees')
    return candidate(meanRecipe(found.way, blankEnds(table, found.way.figures)), 'agrees');
  const share = judgeByRow(entry, column, printed) ? shareRecipe(entry, result) : undefined;
  if (share) return candidate(share, 'agrees');
  const sum = sumsAbove(table, entry, column);
  if (sum && sum.judgement.verdict !== 'differs')
    return candidate(sumRecipe(sum.parts), sum.judgement.verdict);
  if (found?.verdict !== 'info' && namesBoth(entry))
    return {
      at: result.ref,
      because: 'baris ini menyebut jumlah dan rata-rata, sehingga belum pasti mana yang dihitung',
    };
  return found && candidate(meanRecipe(found.way, blankEnds(table, found.way.figures)), found.verdict);
}

/** The share that the sums or means of a row make, for a column of shares. */
function shareRecipe(entry: Entry, result: Figure): Recipe | undefined {
  const relation = entry.table.layout.relations.find(
    (one) => one.result === result.column && one.formula !== 'efisiensi',
  );
  const first = relation && entry.figures.get(relation.first);
  const second = relation && entry.figures.get(relation.second);
  if (!first || !second) return undefined;
  if (relation.formula === 'penyerapan') return penyerapanRecipe(first, second, 'rerata');
  return { ...capaianRecipe({ first, second }, HIGHER), of: 'rerata' };
}
