import type { Workbook } from '#core/grid';
import { commonestYear, type Layout, titleOf, yearsIn } from '#core/layout';
import { layoutsOn } from './layouts-on';
import { groupNames } from './name-groups';
import { readTable } from './read-table';
import type { Report } from './report';
import { linkNames } from './same-names';
import { commonSeparator } from './separator';
import type { Settings } from './settings';

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

/** Reads a workbook into tables, rows and facts, as the office's settings want it. */
export function readReport(workbook: Workbook, settings: Settings = {}): Report {
  const layouts = workbook.sheets.flatMap(layoutsOn);
  const tahun = settings.tahun ?? reportYear(layouts);
  const separator = commonSeparator(layouts);
  const read = layouts.map((layout, i) =>
    readTable(layout, { id: `t${i + 1}`, tahun: layout.titleYear ?? tahun, separator }),
  );
  const tables = read.map((one) => one.table);
  const facts = read.flatMap((one) => one.facts);
  return { tahun, tables, facts, names: groupNames(linkNames(tables, facts)), settings };
}
