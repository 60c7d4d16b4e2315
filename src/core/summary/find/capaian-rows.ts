import { type Entry, nameOf, quantityOf, type ReadTable, type Report } from '#core/fact';
import { type CellRef, textOf } from '#core/grid';
import { type Kind, type LayoutColumn, NAMES, type Role } from '#core/layout';
import type { Quantity } from '#core/number';
import { capOf, chosenPolarity, isLowerBetter } from '#core/rules';
import { placeIn } from '#core/table';
import { type Brought, bring, hasFigure } from './bring';
import type { Direction } from './capaian-formulas';
import { type History, historyOf, historyYears } from './history';
import { type CapaianColumns, capaianColumns, yearColumn } from './year-columns';

/** An indikator with all that the workbook says of it. */
export interface CapaianRow {
  readonly name: string;
  readonly at: CellRef;
  readonly sasaran: string | undefined;
  readonly satuan: string;
  readonly target: Brought | undefined;
  readonly realisasi: Brought | undefined;
  readonly capaian: Brought | undefined;
  /** The printed capaian, to see which formula it follows. */
  readonly stated: Quantity | undefined;
  readonly predikat: string;
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
}

/** Where the year's capaian stands: tables of one tier complete each other, another tier says it over again. */
const TIERS: readonly (readonly Kind[])[] = [
  ['capaian-kinerja'],
  ['perbandingan-tahun', 'kinerja-dan-anggaran', 'kemajuan-renstra'],
  ['e-81', 'form-1', 'capaian-program', 'capaian-triwulan', 'rfk'],
];

interface Source {
  readonly table: ReadTable;
  readonly columns: CapaianColumns;
  readonly entries: readonly Entry[];
}

/** Finds the indikator of the report's year in the tables that give most of them. */
export function findCapaian(report: Report): CapaianRows {
  const tiers = TIERS.map((kinds) => joined(report, sourcesOf(report, kinds)));
  const best = tiers.reduce((most, one) => (one.length > most.length ? one : most), [] as Found[]);
  const cap = capOf(report);
  const rows = best.map((found) => rowOf(report, found));
  return {
    rows,
    tables: [...new Set(best.map((found) => found.source.table))],
    years: historyYears(rows.map((row) => row.history)),
    average: best[0] && averageOf(best[0].source),
    cap: cap?.sure ? cap.at : undefined,
  };
}

function sourcesOf(report: Report, kinds: readonly Kind[]): Source[] {
  const all = report.tables
    .filter((table) => kinds.includes(table.layout.kind))
    .flatMap((table): Source[] => {
      const columns = capaianColumns(table, report.tahun);
      if (!columns.capaian && !(columns.target && columns.realisasi)) return [];
      const entries = table.entries.filter(
        (entry) => entry.kind === 'body' && indikatorOf(entry) && saysSomething(entry, columns),
      );
      return entries.length === 0 ? [] : [{ table, columns, entries }];
    });
  const sources = all.sort((a, b) => figuresIn(b) - figuresIn(a));
  const ofIndikator = sources.filter(isOfIndikator);
  // Shares, stocks and the like have targets too: without a column of indikator only one table is believed.
  if (ofIndikator.length > 0) return ofIndikator;
  return sources.filter(({ columns }) => columns.target && columns.realisasi).slice(0, 1);
}

/** Whether a table speaks of the office's indikator, rather than of what its programs put out. */
function isOfIndikator({ table: { layout } }: Source): boolean {
  const has = (role: Role) => layout.columns.some((one) => one.role === role);
  return has('indikator') && (layout.kind !== 'capaian-kinerja' || (!has('program') && !has('pagu')));
}

/** Whether a row gives a target or a realisasi, if only a dash; a row of a capaian alone is a mean of others. */
function saysSomething(entry: Entry, { target, realisasi, capaian }: CapaianColumns): boolean {
  const given = [target, realisasi].filter((column) => column !== undefined);
  return (given.length > 0 ? given : [capaian]).some((column) => {
    const figure = column && entry.figures.get(column);
    if (!figure || figure.inherited || figure.ref.col !== column.col) return false;
    return figure.reading.ok || figure.reading.because !== 'empty';
  });
}

function figuresIn({ entries, columns }: Source): number {
  const all = Object.values(columns).flatMap((column: LayoutColumn) =>
    entries.filter((entry) => quantityOf(entry.figures.get(column))),
  );
  return all.length;
}

interface Found {
  readonly source: Source;
  readonly entry: Entry;
  readonly key: string;
}

/** The indikator of all sources, each once, the fullest table first. */
function joined(report: Report, sources: readonly Source[]): Found[] {
  const found = new Map<string, Found>();
  for (const source of sources) {
    const here = new Map<string, number>();
    for (const entry of source.entries) {
      const name = indikatorOf(entry);
      if (!name) continue;
      const canonical = report.names.canonical(name.role, name.key);
      // One table may give a name twice, under two sasaran: both are rows of the report.
      const times = (here.get(canonical) ?? 0) + 1;
      here.set(canonical, times);
      const key = `${canonical}#${times}`;
      if (!found.has(key)) found.set(key, { source, entry, key: canonical });
    }
  }
  return [...found.values()];
}

/** What the row is about: its indikator, else whatever name it bears itself. */
function indikatorOf(entry: Entry) {
  const own = nameOf(entry, 'indikator');
  if (own) return own.inherited ? undefined : own;
  return entry.names.find((name) => NAMES.has(name.role) && !name.inherited && /[a-z]{3}/.test(name.key));
}

function rowOf(report: Report, { source, entry, key }: Found): CapaianRow {
  const { table, columns } = source;
  const name = indikatorOf(entry) as NonNullable<ReturnType<typeof indikatorOf>>;
  const figure = (column: LayoutColumn | undefined) => column && entry.figures.get(column);
  const chosen = chosenPolarity(name.text, report.settings);
  const capaian = bring(figure(columns.capaian), table);
  return {
    name: name.text,
    at: name.ref,
    sasaran: nameOf(entry, 'sasaran')?.text ?? sasaranElsewhere(report, key),
    satuan: textIn(entry, 'satuan'),
    target: bring(figure(columns.target), table),
    realisasi: bring(figure(columns.realisasi), table),
    capaian,
    stated: hasFigure(capaian) ? quantityOf(figure(columns.capaian)) : undefined,
    predikat: textIn(entry, 'predikat', yearColumn(table, 'predikat', report.tahun)),
    direction: {
      lower: chosen === undefined ? isLowerBetter(name.text) : chosen === 'turun',
      chosen: chosen !== undefined,
    },
    history: historyOf(report, key),
  };
}

function averageOf({ table, columns }: Source): Brought | undefined {
  const { capaian } = columns;
  const entry = table.entries.findLast((one) => one.kind === 'average');
  const brought = capaian && entry && bring(entry.figures.get(capaian), table);
  return hasFigure(brought) ? brought : undefined;
}

function textIn(entry: Entry, role: 'satuan' | 'predikat', known?: LayoutColumn): string {
  const { table, layout } = entry.table;
  const column = known ?? layout.columns.find((one) => one.role === role);
  const place = column && placeIn(table, entry.row, column.col);
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
