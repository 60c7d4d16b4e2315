import { type Cell, type Place, textOf } from '#core/grid';
import { DERIVED, type LayoutColumn, MEASURES, NAMES, type Role, yearsIn } from '#core/layout';
import {
  type ColumnContext,
  columnContext,
  percentScale,
  type Quantity,
  type Reading,
  readCell,
  rescale,
  trimmedDecimals,
  type Unit,
} from '#core/number';
import { inSlices, type Steps } from '#core/steps';
import { placeIn, refIn, type Table, type TableRow } from '#core/table';
import { nameKey } from './name-key';
import type { Figure, Name, ReadTable } from './report';
import { readSideBySide } from './row-readings';

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

/** The decimal separator that a workbook's texts use, as far as all its columns tell. */
export type Separator = ',' | '.' | undefined;

/** Reads the body of a table, column by column, then joins the rows. */
export function* readEntries(table: ReadTable, separator: Separator): Steps<void> {
  const rows = table.table.rows.filter((row) => row.kind !== 'repeat');
  const figures = new Map<LayoutColumn, Map<number, Figure>>();
  const { columns } = table.layout;
  const money = cellsUnder(
    table.table,
    rows,
    columns.filter((one) => UNITS[one.role] === 'rupiah'),
  );
  for (const column of columns) {
    if (!holdsFigures(column)) continue;
    figures.set(column, readColumn(table.table, rows, column, separator, money));
    yield;
  }
  let held: readonly Name[] = [];
  yield* inSlices(rows, (row) => {
    const names = namesOf(table, row, held);
    const label = labelOf(table, row.row);
    const kind = isScore(table, label) ? 'total' : row.kind;
    if (kind === 'body' || kind === 'section') held = names;
    table.entries.push({
      table,
      row: row.row,
      kind,
      names: kind === 'total' || kind === 'average' ? names.filter((name) => !name.inherited) : names,
      label,
      figures: readSideBySide(
        new Map([...figures].map(([column, byRow]) => [column, byRow.get(row.row) as Figure])),
      ),
      ...rowYear(table, row.row),
      level: -1,
      children: [],
    });
  });
}

/** The cells of several columns, which are written alike. */
function cellsUnder(
  table: Table,
  rows: readonly TableRow[],
  columns: readonly LayoutColumn[],
): (Cell | undefined)[] {
  return columns.flatMap(({ col }) => rows.map(({ row }) => table.view.cell(row, col)));
}

const SCORE = /^(?:nilai|skor|total nilai)\s+(?:hasil evaluasi|akuntabilitas|akip|sakip|akhir|total)\b/i;

/** Whether a row of an evaluation of SAKIP gives the score that its components add up to. */
function isScore({ layout }: ReadTable, label: string): boolean {
  return (
    layout.kind === 'evaluasi-sakip' &&
    layout.columns.some((one) => one.role === 'bobot') &&
    SCORE.test(label)
  );
}

function readColumn(
  table: Table,
  rows: readonly TableRow[],
  column: LayoutColumn,
  separator: Separator,
  beside: readonly (Cell | undefined)[],
): Map<number, Figure> {
  const unit = UNITS[column.role] ?? 'lain';
  // A figure in thousands or millions was rounded to them.
  const given = !DERIVED.has(column.role) && column.worth === 1;
  const places = rows.map((row) => ({
    row: row.row,
    kind: row.kind,
    place: ownPlace(placeIn(table, row.row, column.col), column.col),
  }));
  const cells = places.filter(({ row, place }) => place.row === row).map(({ place }) => place.cell);
  const context = columnContext(cells, unit, { given, worth: column.worth, beside }, separator);
  const readings = sharpen(
    places.map(({ place }) => readCell(place.cell, context)),
    context,
  );
  return new Map(
    places.map(({ row, place }, i) => {
      const bottom = place.merge?.bottom ?? place.row;
      const formula = place.cell?.formula;
      return [
        row,
        {
          column,
          ref: refIn(table, place.row, place.col),
          reading: readings[i] as Reading,
          inherited: place.row < row,
          span: bottom - place.row + 1,
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

/** What only the whole column tells: fractions that are meant as percent, and decimals that are only zeros. */
function sharpen(readings: readonly Reading[], context: ColumnContext): readonly Reading[] {
  if (context.given) return readings;
  const quantities = readings.flatMap((reading) => (reading.ok ? [reading.quantity] : []));
  const factor = context.unit === 'persen' ? percentScale(quantities) : 1;
  const scaled = factor === 1 ? quantities : quantities.map((one) => rescale(one, factor));
  const decimals = trimmedDecimals(scaled);
  const change = (quantity: Quantity): Quantity => {
    const one = factor === 1 ? quantity : rescale(quantity, factor);
    if (decimals === undefined || one.precision === 'exact' || one.precision.decimals <= decimals) return one;
    return { ...one, precision: { decimals } };
  };
  return readings.map((reading) => (reading.ok ? { ok: true, quantity: change(reading.quantity) } : reading));
}

function rowYear(table: ReadTable, row: number): { tahun?: number } {
  const column = table.layout.columns.find((one) => one.role === 'tahun');
  const years = column ? yearsIn(textOf(placeIn(table.table, row, column.col).cell)) : [];
  return years.length === 1 ? { tahun: years[0] as number } : {};
}

const ROMAN = /^[ivxlc]+\s*[.)]?$/i;

/** The first words of a row, as a reader finds them from the left. */
function labelOf(table: ReadTable, row: number): string {
  for (const column of table.table.columns) {
    const place = placeIn(table.table, row, column.col);
    const text = textOf(place.cell);
    if (
      place.row === row &&
      typeof place.cell?.value === 'string' &&
      /\p{L}{2}/u.test(text) &&
      !ROMAN.test(text)
    )
      return text;
  }
  return '';
}

/** The names that hold in a row. A blank name below a filled one means the same one again. */
function namesOf(table: ReadTable, row: TableRow, held: readonly Name[]): Name[] {
  const names: Name[] = [];
  for (const column of table.layout.columns) {
    if (!NAMES.has(column.role)) continue;
    const place = placeIn(table.table, row.row, column.col);
    const text = textOf(place.cell);
    if (/\p{L}/u.test(text)) names.push(nameAt(table.table, column.role, text, place, row.row));
    else {
      const above = held.find((name) => name.role === column.role && name.ref.col === column.col);
      if (above && holdsOn(column.role) && row.kind === 'body') names.push({ ...above, inherited: true });
    }
  }
  if (row.kind === 'section' && !names.some((name) => name.role === 'sasaran')) {
    const label = labelOf(table, row.row);
    const sasaran = /^\s*(?:sasaran(?:\s+strategis)?\s*\d*\s*[:.]?\s*)(.{8,})$/i.exec(label)?.[1];
    if (sasaran) {
      return [
        {
          role: 'sasaran',
          text: sasaran,
          key: nameKey(sasaran),
          ref: refIn(table.table, row.row, table.table.area.left),
          inherited: false,
          span: 1,
        },
      ];
    }
  }
  const section = held.find(
    (name) => name.role === 'sasaran' && !table.layout.columns.some((one) => one.role === 'sasaran'),
  );
  return section && !names.some((name) => name.role === 'sasaran')
    ? [{ ...section, inherited: true }, ...names]
    : names;
}

function holdsOn(role: Role): boolean {
  return role === 'sasaran' || role === 'tujuan' || role === 'indikator';
}

function nameAt(table: Table, role: Role, text: string, place: Place, row: number): Name {
  const bottom = place.merge?.bottom ?? place.row;
  return {
    role,
    text,
    key: nameKey(text),
    ref: refIn(table, place.row, place.col),
    inherited: place.row < row,
    span: bottom - place.row + 1,
  };
}
