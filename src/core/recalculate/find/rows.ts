import type { ReadTable } from '#core/fact';
import type { FormulaName } from '#core/layout';
import { isUnchecked, type RelationRow, relationsIn, rowsOf } from '#core/rules';

/** The rows of a table in which a formula can be followed. */
export function rowsFor(table: ReadTable, formula: FormulaName): readonly RelationRow[] {
  return relationsIn(table, formula).flatMap((relation) =>
    [...rowsOf(table, relation)].filter((row): row is RelationRow => !isUnchecked(row)),
  );
}

/** Why a result that is merged over rows with inputs of their own has no formula. */
export const MERGED = 'sel gabungan mencakup beberapa baris yang masing-masing memiliki angka asal';
