import { type MeasureBlock, measureBlocks, type ReadTable } from '#core/fact';
import type { FormulaName, LayoutColumn, Role } from '#core/layout';
import type { Quantity } from '#core/number';
import { givenBy } from './as-given';
import type { RelationRow } from './relation-row';

/** Which measure follows from which two, where they stand below one another. */
const FORMULAS: Partial<Record<FormulaName, readonly [result: Role, first: Role, second: Role]>> = {
  capaian: ['capaian', 'realisasi', 'target'],
  penyerapan: ['penyerapan', 'realisasi-anggaran', 'pagu'],
  sisa: ['sisa', 'pagu', 'realisasi-anggaran'],
};

/** The figures of each column in which a formula runs down the rows: `Target`, `Realisasi`, `Capaian (%)`. */
export function rowsBelow(table: ReadTable, formula: FormulaName): RelationRow[] {
  const roles = FORMULAS[formula];
  if (!roles) return [];
  return measureBlocks(table.entries).flatMap((block) =>
    table.layout.columns.flatMap((column) => rowIn(table, block, column, formula, roles) ?? []),
  );
}

function rowIn(
  table: ReadTable,
  block: MeasureBlock,
  column: LayoutColumn,
  formula: FormulaName,
  [result, first, second]: readonly [Role, Role, Role],
): RelationRow | undefined {
  const entry = block.get(result);
  const figures = [entry, block.get(first), block.get(second)].map((one) => one?.figures.get(column));
  const [r, x, y] = figures;
  const [stated, a, b] = figures.map(givenBy);
  if (!entry || !r || !x || !y || !stated || !a || !b || figures.some((one) => one?.inherited))
    return undefined;
  const relation = { formula, result: column, first: column, second: column };
  return {
    table,
    entry,
    relation,
    result: r,
    first: x,
    second: y,
    stated: asPrinted(stated),
    a,
    b,
    covered: [],
  };
}

/** A result is good to the decimals that it prints, whatever its column is taken for. */
function asPrinted(stated: Quantity): Quantity {
  return { ...stated, precision: { decimals: stated.decimals } };
}
