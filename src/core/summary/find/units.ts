import { nameKey, type ReadTable, type Report } from '#core/fact';
import type { Workbook } from '#core/grid';
import type { CapaianRows } from './capaian-rows';
import { titled } from './office';
import { tableOffices } from './table-office';

/** A part of a workbook that speaks of one office. */
export interface Unit {
  /** As its tables write it; `undefined` for a workbook of one office, and for tables that name none. */
  readonly name: string | undefined;
  readonly report: Report;
}

/** So many times as many tables as all other offices together have is a workbook of one that mentions others. */
const MOSTLY = 4;

/**
 * The offices of a workbook, in the order of their tables, each with what its own tables say: one that is named, where
 * others are, never answers for them. A workbook of one office is a single unit.
 *
 * @param sources the tables that summaries are made of, which decide whether there are several
 */
export function unitsOf(workbook: Workbook, report: Report, sources: readonly ReadTable[]): readonly Unit[] {
  const names = tableOffices(workbook, report);
  const groups = new Map<string, { name: string; tables: ReadTable[] }>();
  for (const table of sources) {
    const name = names.get(table);
    if (name === undefined) continue;
    const key = keyOf(name, groups);
    const group = groups.get(key) ?? { name, tables: [] };
    group.tables.push(table);
    groups.set(key, group);
  }
  const counts = [...groups.values()].map(({ tables }) => tables.length);
  const most = Math.max(0, ...counts);
  const others = counts.reduce((all, one) => all + one, 0) - most;
  if (groups.size < 2 || most > MOSTLY * others) return [{ name: undefined, report }];
  const byUnit = new Map<string, { name: string | undefined; tables: ReadTable[] }>();
  for (const table of report.tables) {
    const name = names.get(table);
    const key = name === undefined ? '' : keyOf(name, groups);
    const named = name === undefined ? undefined : titled(groups.get(key)?.name ?? name);
    const unit = byUnit.get(key) ?? { name: named, tables: [] };
    unit.tables.push(table);
    byUnit.set(key, unit);
  }
  return [...byUnit.values()].map(({ name, tables }) => ({ name, report: partOf(report, tables) }));
}

function partOf(report: Report, tables: readonly ReadTable[]): Report {
  const own = new Set(tables);
  return { ...report, tables, facts: report.facts.filter((fact) => own.has(fact.entry.table)) };
}

/** The names of these say which of several alike it is: a longer one is another office. */
const NUMBERED = /^(?:kecamatan|kelurahan|desa|puskesmas|upt|uptd|smk|sma|smp|bagian|biro|balai)\b/;
const PLACE = /\s(?:kota|kabupaten|kab|provinsi|prov)\s.*$/;

/** The key of an office; one that is told by its beginning only, or without its region, is the same. */
function keyOf(name: string, known: ReadonlyMap<string, unknown>): string {
  const key = nameKey(name).replace(PLACE, '').replaceAll(' dan ', ' ');
  if (NUMBERED.test(key)) return key;
  return [...known.keys()].find((one) => one.startsWith(`${key} `) || key.startsWith(`${one} `)) ?? key;
}

/** How the tables are called that name no office among others that do. */
export const UNNAMED = 'Tanpa nama unit kerja';

/** The indikator of several offices as one list, each under its own. */
export function joinedCapaian(
  each: readonly { readonly unit: string | undefined; readonly told: CapaianRows }[],
): CapaianRows {
  const all = each.map(({ told }) => told);
  const [first] = all as [CapaianRows];
  if (all.length === 1) return first;
  const caps = new Set(all.map(({ cap }) => cap));
  const periods = new Map(
    all.filter(({ rows }) => rows.length > 0).map(({ period }) => [period?.label, period]),
  );
  const [period] = periods.size === 1 ? periods.values() : [];
  return {
    rows: each.flatMap(({ unit = UNNAMED, told: { rows, period: own } }) =>
      rows.map((row) => ({ ...row, unit: own && !period ? `${unit} (${own.label})` : unit })),
    ),
    tables: all.flatMap(({ tables }) => tables),
    years: [...new Set(all.flatMap(({ years }) => years))].sort((a, b) => a - b),
    average: undefined,
    cap: caps.size === 1 ? first.cap : undefined,
    ...(period ? { period } : {}),
    otherPeriods: [
      ...new Map(all.flatMap((one) => one.otherPeriods).map((one) => [one.label, one])).values(),
    ],
    left: all.flatMap(({ left }) => left),
  };
}
