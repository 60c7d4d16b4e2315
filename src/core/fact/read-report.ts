import type { Sheet, Workbook } from '#core/grid';
import { commonestYear, type Layout, readLayout, titleOf, yearsIn } from '#core/layout';
import { detectTables } from '#core/table';
import { collectFacts } from './collect-facts';
import { groupNames } from './name-groups';
import { readEntries } from './read-entries';
import type { ReadTable, Report } from './report';
import { linkNames } from './same-names';
import { commonSeparator } from './separator';
import type { Settings } from './settings';
import { plantTree } from './tree';

/** The year that a workbook reports on: the one that most titles and realisasi columns name. */
function reportYear(layouts: readonly Layout[]): number | undefined {
  const titled = layouts.flatMap((layout) => yearsIn(titleOf(layout.table)));
  const realised = layouts.flatMap((layout) => {
    const years = layout.columns
      .filter((one) => one.role === 'realisasi' || one.role === 'realisasi-anggaran')
      .map((one) => one.tahun);
    const known = years.filter((year) => year !== undefined);
    return known.length === 0 ? [] : [Math.max(...known)];
  });
  return commonestYear([...titled, ...realised]);
}

/** The tables of a sheet; those that name no year are of the one year that all others name. */
function layoutsOf(sheet: Sheet): Layout[] {
  const layouts = detectTables(sheet).map((table) => readLayout(table));
  const years = new Set(layouts.flatMap((layout) => wordsOn(layout).flatMap(yearsIn)));
  const [year] = years;
  if (year === undefined || years.size > 1) return layouts;
  return layouts.map((layout) => (isTimeless(layout) ? readLayout(layout.table, year) : layout));
}

/** A table's title and headers. */
function wordsOn({ table }: Layout): string[] {
  return [titleOf(table), ...table.columns.flatMap((one) => one.labels)];
}

/** Whether a table names no year at all, nor a period of years, nor one in each row. */
function isTimeless(layout: Layout): boolean {
  const named = wordsOn(layout).some((text) => /(?:19|20)\d\d/.test(text));
  return !named && layout.columns.every((one) => one.role !== 'tahun');
}

/** Reads a workbook into tables, rows and facts, as the office's settings want it. */
export function readReport(workbook: Workbook, settings: Settings = {}): Report {
  const layouts = workbook.sheets.flatMap(layoutsOf);
  const tahun = settings.tahun ?? reportYear(layouts);
  const separator = commonSeparator(layouts);
  const tables = layouts.map((layout, i): ReadTable => {
    const table: ReadTable = {
      id: `t${i + 1}`,
      table: layout.table,
      layout,
      entries: [],
      tahun: layout.titleYear ?? tahun,
    };
    readEntries(table, separator);
    plantTree(table);
    return table;
  });
  const facts = tables.flatMap(collectFacts);
  return { tahun, tables, facts, names: groupNames(linkNames(tables, facts)), settings };
}
