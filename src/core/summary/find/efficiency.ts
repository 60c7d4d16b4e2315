import { type Entry, nameOf, quantityOf, type ReadTable, type Report } from '#core/fact';
import type { CellRef } from '#core/grid';
import type { LayoutColumn } from '#core/layout';
import { type Brought, bring, hasFigure, nowIn } from './bring';
import {
  type EfficiencyFormula,
  efficiencyFormula,
  isOnlyWhereReached,
  type PrintedEfficiency,
} from './efficiency-formulas';

/** A sasaran, indikator or program whose efficiency the workbook lets count. */
export interface EfficiencyRow {
  readonly name: string;
  /** What stands above it: the sasaran of a program. */
  readonly group: string | undefined;
  readonly at: CellRef;
  readonly capaian: Brought;
  readonly penyerapan: Brought;
  readonly efisiensi: Brought | undefined;
}

export interface Efficiency {
  readonly rows: readonly EfficiencyRow[];
  readonly tables: readonly ReadTable[];
  readonly formula: EfficiencyFormula;
  /** Whether efficiency is told only where the target was reached. */
  readonly onlyWhereReached: boolean;
  /** Whether the report itself tells efficiency; else it is counted from a table of capaian and penyerapan. */
  readonly printed: boolean;
}

interface Columns {
  readonly table: ReadTable;
  readonly capaian: LayoutColumn;
  readonly penyerapan: LayoutColumn;
  readonly efisiensi: LayoutColumn | undefined;
}

/**
 * The rows of which both capaian and penyerapan stand side by side: those of the report's own tables of efficiency,
 * else of a table of kinerja and anggaran. `undefined` where there are none.
 */
export function findEfficiency(report: Report): Efficiency | undefined {
  const own = report.tables.flatMap((table) => ownColumns(table));
  const ofYear = own.filter(({ table }) => table.tahun === report.tahun);
  for (const [sources, printed] of [
    [ofYear, true],
    [own, true],
    [report.tables.flatMap((table) => sideBySide(table)), false],
  ] as const) {
    const found = collect(report, sources, printed);
    if (found) return found;
  }
  return undefined;
}

function ownColumns(table: ReadTable): Columns[] {
  const relation = table.layout.relations.find((one) => one.formula === 'efisiensi');
  if (!relation) return [];
  return [{ table, capaian: relation.first, penyerapan: relation.second, efisiensi: relation.result }];
}

function sideBySide(table: ReadTable): Columns[] {
  if (table.layout.kind !== 'kinerja-dan-anggaran' && table.layout.kind !== 'efisiensi') return [];
  const column = (role: 'capaian' | 'penyerapan') =>
    table.layout.columns.find((one) => one.role === role && one.triwulan === undefined);
  const capaian = column('capaian');
  const penyerapan = column('penyerapan');
  return capaian && penyerapan ? [{ table, capaian, penyerapan, efisiensi: undefined }] : [];
}

function collect(report: Report, sources: readonly Columns[], printed: boolean): Efficiency | undefined {
  const rows = new Map<string, EfficiencyRow>();
  const judged: PrintedEfficiency[] = [];
  const tables = new Set<ReadTable>();
  for (const { table, ...columns } of [...sources].sort(
    (a, b) => b.table.entries.length - a.table.entries.length,
  )) {
    for (const entry of table.entries) {
      const row = entry.kind === 'body' ? rowOf(entry, columns) : undefined;
      const key = row && keyOf(report, entry);
      if (!row || key === undefined || rows.has(key)) continue;
      rows.set(key, row);
      tables.add(table);
      const stated = columns.efisiensi && quantityOf(entry.figures.get(columns.efisiensi));
      judged.push({ capaian: nowIn(row.capaian), penyerapan: nowIn(row.penyerapan), stated });
    }
  }
  if (rows.size === 0) return undefined;
  return {
    rows: [...rows.values()],
    tables: [...tables],
    formula: efficiencyFormula(judged),
    onlyWhereReached: isOnlyWhereReached([...tables], judged),
    printed,
  };
}

function rowOf(entry: Entry, columns: Omit<Columns, 'table'>): EfficiencyRow | undefined {
  const { table } = entry;
  const capaian = bring(entry.figures.get(columns.capaian), table);
  const penyerapan = bring(entry.figures.get(columns.penyerapan), table);
  if (!capaian || !penyerapan || !hasFigure(capaian) || !hasFigure(penyerapan)) return undefined;
  const efisiensi = columns.efisiensi && bring(entry.figures.get(columns.efisiensi), table);
  const sasaran = nameOf(entry, 'sasaran');
  // What is merged over the indikator of a sasaran is about the sasaran.
  const span = Math.max(...Object.values(columns).map((one) => (one && entry.figures.get(one)?.span) ?? 1));
  const name = span > 1 && sasaran && sasaran.span >= span ? sasaran : subjectOf(entry);
  if (!name) return undefined;
  return {
    name: name.text,
    group: sasaran && sasaran !== name ? sasaran.text : undefined,
    at: name.ref,
    capaian,
    penyerapan,
    efisiensi,
  };
}

/** The most particular name that the row itself bears. */
function subjectOf(entry: Entry) {
  for (const role of ['program', 'indikator', 'sasaran', 'uraian', 'tujuan'] as const) {
    const name = nameOf(entry, role);
    if (name && !name.inherited) return name;
  }
  return undefined;
}

function keyOf(report: Report, entry: Entry): string {
  return (['sasaran', 'indikator', 'program', 'uraian'] as const)
    .map((role) => nameOf(entry, role))
    .map((name) => (name ? report.names.canonical(name.role, name.key) : ''))
    .join('|');
}
