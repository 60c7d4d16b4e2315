import { type Entry, nameOf, quantityOf, type ReadTable, type Report } from '#core/fact';
import { type CellRef, textOf } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { exactly, judge, type Quantity } from '#core/number';
import { capOf, chosenPolarity, type Direction, isLowerBetter } from '#core/rules';
import { placeIn } from '#core/table';
import { type Brought, bring, hasFigure } from './bring';
import { type Found, findSources, indikatorOf, type LeftOut, type Source } from './capaian-sources';
import { type History, historyOf, historyYears } from './history';
import type { Period } from './table-period';
import { type When, yearColumn } from './year-columns';

/** An indikator with all that the workbook says of it. */
export interface CapaianRow {
  readonly name: string;
  /** The office that it is of, where the workbook speaks of several. */
  readonly unit?: string;
  readonly at: CellRef;
  readonly sasaran: string | undefined;
  readonly satuan: string;
  readonly target: Brought | undefined;
  readonly realisasi: Brought | undefined;
  readonly capaian: Brought | undefined;
  /** The printed capaian, to see which formula it follows. */
  readonly stated: Quantity | undefined;
  readonly predikat: string;
  /** Where the predikat stands. */
  readonly predikatAt: CellRef | undefined;
  readonly direction: Direction;
  readonly history: History;
}

/** The indikator of a report. */
export interface CapaianRows {
  readonly rows: readonly CapaianRow[];
  readonly tables: readonly ReadTable[];
  /** Years before the report's in which realisasi are known, ascending. */
  readonly years: readonly number[];
  /** The mean that the report prints of its capaian. */
  readonly average: Brought | undefined;
  /** The most that the report lets a capaian count, in percent. */
  readonly cap: number | undefined;
  /** Of which part of the year the rows are, where no table is of the whole of it. */
  readonly period?: Period;
  /** The parts of the year of which there are tables that were not taken. */
  readonly otherPeriods: readonly Period[];
  /** Tables of which rows were not taken, because others give the same indikator with other figures. */
  readonly left: readonly LeftOut[];
}

/** Finds the indikator of the report's year in the tables that give most of them. */
export function findCapaian(report: Report): CapaianRows {
  const { found: best, left, period, otherPeriods } = findSources(report);
  const cap = capOf(report);
  const when = { tahun: report.tahun, ...(period ? { period } : {}) };
  const rows = best.map((found) => rowOf(report, found, when));
  return {
    rows,
    tables: [...new Set(best.map((found) => found.source.table))],
    years: historyYears(rows.map((row) => row.history)),
    average: best[0] && averageOf(best[0].source, rows),
    cap: cap?.sure ? cap.at : undefined,
    ...(period ? { period } : {}),
    otherPeriods,
    left,
  };
}

function rowOf(report: Report, { source, entry, key }: Found, when: When): CapaianRow {
  const { table, columns } = source;
  const name = indikatorOf(entry) as NonNullable<ReturnType<typeof indikatorOf>>;
  const figure = (column: LayoutColumn | undefined) => column && entry.figures.get(column);
  const chosen = chosenPolarity(name.text, report.settings);
  const capaian = bring(figure(columns.capaian), table);
  const predikat = yearColumn(table, 'predikat', when) ?? columnOf(table, 'predikat');
  return {
    name: name.text,
    at: name.ref,
    sasaran: nameOf(entry, 'sasaran')?.text ?? sasaranElsewhere(report, key),
    satuan: textIn(entry, columnOf(table, 'satuan')),
    target: bring(figure(columns.target), table),
    realisasi: bring(figure(columns.realisasi), table),
    capaian,
    stated: hasFigure(capaian) ? quantityOf(figure(columns.capaian)) : undefined,
    predikat: textIn(entry, predikat),
    predikatAt: predikat && { sheet: table.table.sheet, row: entry.row, col: predikat.col },
    direction: {
      lower: chosen === undefined ? isLowerBetter(name.text) : chosen === 'turun',
      chosen: chosen !== undefined,
    },
    history: historyOf(report, key),
  };
}

/** The mean that a table prints of all its capaian; of several, as one for each sasaran, the one that is of all. */
function averageOf({ table, columns }: Source, rows: readonly CapaianRow[]): Brought | undefined {
  const { capaian } = columns;
  if (!capaian) return undefined;
  const printed = table.entries
    .filter((one) => one.kind === 'average')
    .map((one) => one.figures.get(capaian))
    .filter((figure) => hasFigure(bring(figure, table)));
  const stated = rows.flatMap((row) => row.stated?.value ?? []);
  const mean = stated.length > 0 && stated.reduce((all, one) => all.plus(one)).div(stated.length);
  const isOfAll = (figure: (typeof printed)[number]) => {
    const quantity = quantityOf(figure);
    return mean && quantity && judge(quantity, exactly(mean)).verdict !== 'differs';
  };
  return bring(printed.length === 1 ? printed[0] : printed.find(isOfAll), table);
}

function columnOf(table: ReadTable, role: 'satuan' | 'predikat'): LayoutColumn | undefined {
  return table.layout.columns.find((one) => one.role === role);
}

function textIn({ table, row }: Entry, column: LayoutColumn | undefined): string {
  const place = column && placeIn(table.table, row, column.col);
  return place?.col === column?.col ? textOf(place?.cell) : '';
}

/** The sasaran that another table puts an indikator under. */
function sasaranElsewhere(report: Report, key: string): string | undefined {
  for (const table of report.tables) {
    for (const entry of table.entries) {
      const name = nameOf(entry, 'indikator');
      const sasaran = nameOf(entry, 'sasaran');
      if (name && sasaran && report.names.canonical('indikator', name.key) === key) return sasaran.text;
    }
  }
  return undefined;
}
