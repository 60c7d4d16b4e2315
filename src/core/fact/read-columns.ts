import type { Cell, Place } from '#core/grid';
import { DERIVED, type LayoutColumn, MEASURES, type Role } from '#core/layout';
import { type ColumnContext, columnContext, type Reading, readCell, type Unit } from '#core/number';
import type { Steps } from '#core/steps';
import { placeIn, refIn, type Table, type TableRow } from '#core/table';
import type { Figure, ReadTable } from './report';
import type { Separator } from './separator';
import { sharpen } from './sharpen';

const UNITS: Partial<Record<Role, Unit>> = {
  pagu: 'rupiah',
  'realisasi-anggaran': 'rupiah',
  sisa: 'rupiah',
  capaian: 'persen',
  penyerapan: 'persen',
  kemajuan: 'persen',
  fisik: 'persen',
  efisiensi: 'persen',
  jumlah: 'jumlah',
  target: 'indeks',
  realisasi: 'indeks',
  'target-akhir': 'indeks',
  perubahan: 'indeks',
};

/** Roles that hold figures worth reading although they belong to no year. */
const OTHER_FIGURES: ReadonlySet<Role> = new Set<Role>(['bobot', 'lain']);

function holdsFigures(column: LayoutColumn): boolean {
  if (column.role === 'predikat' || column.role === 'label-efisiensi') return false;
  return MEASURES.has(column.role) || OTHER_FIGURES.has(column.role);
}

/** A column's cells and what they say, row by row. */
interface ColumnReadings {
  readonly column: LayoutColumn;
  readonly context: ColumnContext;
  readonly places: readonly Place[];
  readings: readonly Reading[];
}

/** Reads the figures of a table, column by column; those that columns give together by their relations. */
export function* readColumns(
  { table, layout }: ReadTable,
  rows: readonly TableRow[],
  separator: Separator,
): Steps<Map<LayoutColumn, Map<number, Figure>>> {
  const money = cellsUnder(
    table,
    rows,
    layout.columns.filter((one) => UNITS[one.role] === 'rupiah'),
  );
  const read: ColumnReadings[] = [];
  for (const column of layout.columns.filter(holdsFigures)) {
    read.push(readColumn(table, rows, column, separator, money));
    yield;
  }
  for (const one of read) {
    const relation = layout.relations.find(({ result }) => result === one.column);
    const of = (column: LayoutColumn) => read.find((other) => other.column === column)?.readings ?? [];
    const inputs = relation && { formula: relation.formula, a: of(relation.first), b: of(relation.second) };
    one.readings = sharpen(one.readings, one.context, inputs);
    yield;
  }
  return new Map(read.map((one) => [one.column, figuresOf(table, rows, one)]));
}

/** The cells of several columns, which are written alike. */
function cellsUnder(
  table: Table,
  rows: readonly TableRow[],
  columns: readonly LayoutColumn[],
): (Cell | undefined)[] {
  return columns.flatMap(({ col }) => rows.map(({ row }) => table.view.cell(row, col)));
}

function readColumn(
  table: Table,
  rows: readonly TableRow[],
  column: LayoutColumn,
  separator: Separator,
  beside: readonly (Cell | undefined)[],
): ColumnReadings {
  const unit = UNITS[column.role] ?? 'lain';
  // A figure in thousands or millions was rounded to them.
  const given = !DERIVED.has(column.role) && column.worth === 1;
  const places = rows.map(({ row }) => ownPlace(placeIn(table, row, column.col), column.col));
  const cells = places.flatMap((place, i) => (place.row === rows[i]?.row ? [place.cell] : []));
  const context = columnContext(cells, unit, { given, worth: column.worth, beside }, separator);
  return { column, context, places, readings: places.map((place) => readCell(place.cell, context)) };
}

function figuresOf(
  table: Table,
  rows: readonly TableRow[],
  { column, places, readings }: ColumnReadings,
): Map<number, Figure> {
  return new Map(
    places.map((place, i) => {
      const { row } = rows[i] as TableRow;
      const formula = place.cell?.formula;
      return [
        row,
        {
          column,
          ref: refIn(table, place.row, place.col),
          reading: readings[i] as Reading,
          inherited: place.row < row,
          span: (place.merge?.bottom ?? place.row) - place.row + 1,
          ...(formula === undefined ? {} : { formula }),
        },
      ];
    }),
  );
}

/** A cell that is merged over from a column on the left is that column's: a heading across the table is no figure. */
function ownPlace(place: Place, col: number): Place {
  return place.col === col ? place : { ...place, cell: undefined };
}
