import { type Entry, nameOf, quantityOf, type ReadTable, type Report } from '#core/fact';
import { type Kind, type LayoutColumn, NAMES, type Role } from '#core/layout';
import { same } from '#core/number';
import type { Period } from './table-period';
import { type CapaianColumns, capaianColumns, periodsIn, type When } from './year-columns';

/** Where the year's capaian stands: tables of one tier complete each other, another tier says it over again. */
const TIERS: readonly (readonly Kind[])[] = [
  ['capaian-kinerja'],
  ['perbandingan-tahun', 'kinerja-dan-anggaran', 'kemajuan-renstra'],
  ['e-81', 'form-1', 'capaian-program', 'capaian-triwulan', 'rfk'],
];

export interface Source {
  readonly table: ReadTable;
  readonly columns: CapaianColumns;
  readonly entries: readonly Entry[];
}

/** The kinds of tables that the year's capaian may stand in. */
export const CAPAIAN_KINDS: ReadonlySet<Kind> = new Set(TIERS.flat());

/** The rows of the year's indikator, and what was not taken. */
export interface Sources {
  readonly found: readonly Found[];
  readonly left: readonly LeftOut[];
  /** Of which part of the year they are, where no table is of the whole of it. */
  readonly period?: Period;
  /** The parts of which there are tables that were not taken. */
  readonly otherPeriods: readonly Period[];
}

/** Rows of a table that were not taken. */
export interface LeftOut {
  readonly table: ReadTable;
  readonly rows: number;
  /** Another table gives their indikator with other figures, or their table has no column of indikator. */
  readonly because: 'differs' | 'unnamed';
}

/**
 * Finds the rows of the year's indikator in the tables that give most of them; where none is of the whole year, in those
 * of its last part.
 */
export function findSources(report: Report): Sources {
  const { tahun } = report;
  const year = bestOf(report, { tahun });
  if (year.found.length > 0) return { ...year, otherPeriods: [] };
  const tables = report.tables.filter(({ layout }) => CAPAIAN_KINDS.has(layout.kind));
  const periods = periodsIn(tables, 'realisasi', tahun);
  for (const period of periods) {
    const part = bestOf(report, { tahun, period });
    const isGiven = part.found.some(({ source, entry }) => hasResult(entry, source.columns));
    if (isGiven) return { ...part, period, otherPeriods: periods.filter((one) => one !== period).reverse() };
  }
  return { ...year, otherPeriods: periods };
}

function bestOf(report: Report, when: When): Pick<Sources, 'found' | 'left'> {
  const tiers = TIERS.map((kinds) => takenFrom(report, sourcesOf(report, kinds, when)));
  return tiers.reduce((most, one) => (one.found.length > most.found.length ? one : most));
}

/** Whether a row tells what was reached: quarters that are still to come have their columns already. */
function hasResult(entry: Entry, { realisasi, capaian }: CapaianColumns): boolean {
  return [realisasi, capaian].some((column) => column && quantityOf(entry.figures.get(column)));
}

function sourcesOf(report: Report, kinds: readonly Kind[], when: When): Source[] {
  const all = report.tables
    .filter((table) => kinds.includes(table.layout.kind))
    .flatMap((table): Source[] => {
      const columns = capaianColumns(table, when);
      if (!columns.capaian && !(columns.target && columns.realisasi)) return [];
      const entries = table.entries.filter(
        (entry) => entry.kind === 'body' && indikatorOf(entry) && saysSomething(entry, columns),
      );
      return entries.length === 0 ? [] : [{ table, columns, entries }];
    });
  return all.sort((a, b) => figuresIn(b) - figuresIn(a));
}

function takenFrom(report: Report, sources: readonly Source[]): Pick<Sources, 'found' | 'left'> {
  const ofIndikator = sources.filter(isOfIndikator);
  if (ofIndikator.length > 0) return joined(report, ofIndikator);
  // Shares, stocks and the like have targets too: without a column of indikator only one table is believed.
  const [one, ...others] = sources.filter(({ columns }) => columns.target && columns.realisasi);
  if (!one) return { found: [], left: [] };
  const left = others.map(
    ({ table, entries }) => ({ table, rows: entries.length, because: 'unnamed' }) as const,
  );
  return { ...joined(report, [one]), left };
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

/** A row of an indikator, under the key that stands for all spellings of its name. */
export interface Found {
  readonly source: Source;
  readonly entry: Entry;
  readonly key: string;
}

/** The indikator of all sources, each once, the fullest table first. */
function joined(report: Report, sources: readonly Source[]): Pick<Sources, 'found' | 'left'> {
  const found = new Map<string, Found>();
  const left: LeftOut[] = [];
  for (const source of sources) {
    const here = new Map<string, number>();
    let other = 0;
    for (const entry of source.entries) {
      const name = indikatorOf(entry);
      if (!name) continue;
      const canonical = report.names.canonical(name.role, name.key);
      // One table may give a name twice, under two sasaran: both are rows of the report.
      const times = (here.get(canonical) ?? 0) + 1;
      here.set(canonical, times);
      const key = `${canonical}#${times}`;
      const before = found.get(key);
      if (!before) found.set(key, { source, entry, key: canonical });
      else if (contradicts(before, { source, entry, key })) other++;
    }
    if (other > 0) left.push({ table: source.table, rows: other, because: 'differs' });
  }
  return { found: [...found.values()], left };
}

/** Whether two rows of one indikator give different figures. */
function contradicts(a: Found, b: Found): boolean {
  return (['target', 'realisasi', 'capaian'] as const).some((role) => {
    const [one, other] = [a, b].map(({ source, entry }) => {
      const column = source.columns[role];
      return column && quantityOf(entry.figures.get(column));
    });
    return one !== undefined && other !== undefined && same(one, other) === 'different';
  });
}

/** What the row is about: its indikator, else whatever name it bears itself. */
export function indikatorOf(entry: Entry) {
  const own = nameOf(entry, 'indikator');
  if (own) return own.inherited ? undefined : own;
  return entry.names.find((name) => NAMES.has(name.role) && !name.inherited && /\p{L}{3}/u.test(name.key));
}
