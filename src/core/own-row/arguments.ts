import { type Figure, quantityOf, type Report } from '#core/fact';
import type { Matrix } from '#core/functions';
import type { CellValue } from '#core/grid';
import type { Quantity } from '#core/number';
import { asTableCounts, capOf, isUnchecked, type RelationRow, rowsOf } from '#core/rules';
import type { OwnRowFunction } from './definitions';
import type { Known } from './inputs';
import type { OwnPlace } from './own-place';
import { ownScale } from './own-scale';

type Arguments = readonly (Matrix | undefined)[];

/** What a function is given: figures as the table means them, and what the office or the report decided. */
export function argumentsFor(
  report: Report,
  place: OwnPlace,
  name: OwnRowFunction,
  { figures, relation }: Known,
): Arguments {
  if (name === 'PREDIKAT') return [figures.map(graded), ownScale(report, place, figures[0])].map(matrix);
  const values = figures.map(name === 'EFISIENSI' ? percentage : plain);
  if (name !== 'CAPAIAN' || !relation) return values.map(matrix);
  const rows = [...rowsOf(place.table, relation)].filter((one): one is RelationRow => !isUnchecked(one));
  const [formula] = asTableCounts({ entry: place.entry, relation }, rows, report).variants;
  const cap = capOf(report);
  return [...values, formula?.polaritas ?? 'naik', cap?.sure ? cap.at : null].map(matrix);
}

function matrix(value: CellValue | Matrix | readonly CellValue[]): Matrix {
  if (!Array.isArray(value)) return [[value as CellValue]];
  return Array.isArray(value[0]) ? (value as Matrix) : [value as readonly CellValue[]];
}

function plain(figure: Figure | undefined): CellValue {
  return quantityOf(figure)?.value.toNumber() ?? null;
}

/** Where a number could be a fraction behind a percent format, a percent sign is certain. */
function percentage(figure: Figure | undefined): CellValue {
  const value = quantityOf(figure)?.value;
  return value ? `${value.toFixed()}%` : null;
}

/** A grade is given to a figure as it is printed. */
function graded(figure: Figure | undefined): CellValue {
  const quantity: Quantity | undefined = quantityOf(figure);
  if (!quantity) return null;
  return figure?.column.role === 'nilai' ? quantity.shown.toNumber() : `${quantity.shown.toFixed()}%`;
}
