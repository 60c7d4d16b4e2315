import { type Figure, quantityOf, type ReadTable, type Report } from '#core/fact';
import type { CellRef } from '#core/grid';
import { cellKey, rules } from '#core/rules';
import { sumRecipe } from '../recipes/sum';
import type { Candidate } from './candidate';

/** Totals of which the check is sure what they add up: rows of totals, trees, and columns of totals. */
export function* sumsIn(report: Report, table: ReadTable): Generator<Candidate> {
  const figures = new Map<string, { entry: Candidate['entry']; figure: Figure }>();
  for (const entry of table.entries)
    for (const figure of entry.figures.values())
      if (!figure.inherited) figures.set(cellKey(figure.ref), { entry, figure });
  const jumlah = rules.find((one) => one.info.id === 'jumlah');
  for (const outcome of jumlah?.check({ ...report, tables: [table] }) ?? []) {
    if (outcome.verdict === 'unchecked') continue;
    const refs: readonly CellRef[] = outcome.verdict === 'agrees' ? outcome.cells.slice(1) : outcome.related;
    const total = figures.get(cellKey(outcome.at));
    const parts = refs.flatMap((ref) => figures.get(cellKey(ref))?.figure ?? []).filter(quantityOf);
    if (!total || parts.length === 0) continue;
    const mild = outcome.verdict === 'differs' && outcome.severity === 'info';
    yield {
      entry: total.entry,
      result: total.figure,
      recipe: sumRecipe(parts),
      verdict: mild ? 'info' : outcome.verdict,
    };
  }
}
