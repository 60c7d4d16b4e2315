import { type Entry, nameOf, quantityOf, type ReadTable, type Report } from '#core/fact';
import { type Kind, type LayoutColumn, NAMES, type Role } from '#core/layout';
import { type CapaianColumns, capaianColumns } from './year-columns';

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

/** Finds the rows of the year's indikator in the tables that give most of them. */
export function findSources(report: Report): Found[] {
  const tiers = TIERS.map((kinds) => joined(report, sourcesOf(report, kinds)));
  return tiers.reduce((most, one) => (one.length > most.length ? one : most), []);
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

/** A row of an indikator, under the key that stands for all spellings of its name. */
export interface Found {
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
export function indikatorOf(entry: Entry) {
  const own = nameOf(entry, 'indikator');
  if (own) return own.inherited ? undefined : own;
  return entry.names.find((name) => NAMES.has(name.role) && !name.inherited && /\p{L}{3}/u.test(name.key));
}
