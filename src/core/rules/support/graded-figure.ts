import { type Entry, type Figure, quantityOf, type ReadTable } from '#core/fact';
import { type CellRef, textOf } from '#core/grid';
import type { LayoutColumn, Role } from '#core/layout';
import type { Quantity } from '#core/number';
import { placeIn } from '#core/table';

/** A grade as a row prints it, and the figure that it belongs to. */
export interface GradedFigure {
  readonly at: CellRef;
  /** As printed. */
  readonly label: string;
  readonly figure: Figure;
  readonly quantity: Quantity;
}

/** What is graded: results, and in an evaluation of SAKIP the score. */
function isGraded(table: ReadTable, role: Role): boolean {
  return (
    role === 'capaian' || role === 'kemajuan' || (role === 'nilai' && table.layout.kind === 'evaluasi-sakip')
  );
}

/** The figure that a grade belongs to: the nearest one to its left, of the same year. */
export function gradedColumn(table: ReadTable, grade: LayoutColumn): LayoutColumn | undefined {
  return table.layout.columns.findLast(
    (one) =>
      one.col < grade.col &&
      isGraded(table, one.role) &&
      one.tahun === grade.tahun &&
      one.triwulan === grade.triwulan,
  );
}

/** The grade in a row under a column of grades; `undefined` where there is none, or nothing that it grades. */
export function gradedFigure(table: ReadTable, entry: Entry, column: LayoutColumn): GradedFigure | undefined {
  const place = placeIn(table.table, entry.row, column.col);
  const label = textOf(place.cell);
  const graded = gradedColumn(table, column);
  const figure = graded && entry.figures.get(graded);
  const quantity = quantityOf(figure);
  if (place.row !== entry.row || label === '' || !figure || !quantity) return undefined;
  return { at: { sheet: table.table.sheet, row: place.row, col: place.col }, label, figure, quantity };
}

/** The class of a whole evaluation, which stands as a word below its score; `undefined` where a row gives none. */
export function gradedScore(table: ReadTable, entry: Entry, column: LayoutColumn): GradedFigure | undefined {
  if (column.role !== 'nilai' || table.layout.kind !== 'evaluasi-sakip' || entry.kind === 'total')
    return undefined;
  const above = table.entries[table.entries.indexOf(entry) - 1];
  const figure = above?.kind === 'total' ? above.figures.get(column) : undefined;
  const quantity = quantityOf(figure);
  const label = textOf(placeIn(table.table, entry.row, column.col).cell);
  if (!figure || !quantity || label === '' || /\d/.test(label)) return undefined;
  return { at: { sheet: table.table.sheet, row: entry.row, col: column.col }, label, figure, quantity };
}
