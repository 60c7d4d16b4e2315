import { type Figure, quantityOf, type ReadTable, type Report } from '#core/fact';
import { type CellRef, cellKey } from '#core/grid';
import { rowFigures, rowSums, rules } from '#core/rules';
import type { Recipe } from '../recipes/recipe';
import { sumRecipe } from '../recipes/sum';
import { blankEnds } from './blank-ends';
import type { Candidate } from './candidate';

/** Totals of which the check is sure what they add up: rows of totals, trees, and columns of totals. */
export function* sumsIn(report: Report, table: ReadTable): Generator<Candidate> {
  const places = new Map<string, Pick<Candidate, 'entry' | 'result'>>();
  for (const entry of table.entries)
    for (const result of entry.figures.values())
      if (!result.inherited) places.set(cellKey(result.ref), { entry, result });
  const jumlah = rules.find((one) => one.info.id === 'jumlah');
  for (const outcome of jumlah?.check({ ...report, tables: [table] }) ?? []) {
    if (outcome.verdict === 'unchecked') continue;
    const refs: readonly CellRef[] = outcome.verdict === 'agrees' ? outcome.cells.slice(1) : outcome.related;
    const total = places.get(cellKey(outcome.at));
    const parts = refs.flatMap((ref) => places.get(cellKey(ref))?.result ?? []).filter(quantityOf);
    const mild = outcome.verdict === 'differs' && outcome.severity === 'info';
    if (total && parts.length > 0)
      yield { ...total, recipe: recipeFor(table, total, parts), verdict: mild ? 'info' : outcome.verdict };
  }
}

function recipeFor(
  table: ReadTable,
  { entry, result }: Pick<Candidate, 'entry' | 'result'>,
  parts: readonly Figure[],
): Recipe {
  if (entry.kind === 'total' && parts.every((one) => one.column === result.column))
    return sumRecipe(parts, blankEnds(table, parts));
  if (!parts.every((one) => one.ref.row === entry.row)) return sumRecipe(parts);
  const sum = rowSums(table).find((one) => one.total === result.column);
  const dashes = (sum && rowFigures(table, entry.row, sum)?.dashes) ?? [];
  return sumRecipe(
    parts,
    dashes.map((one) => one.ref),
  );
}
