import type { Workbook } from '#core/grid';
import { commonestYear, type Layout, titleOf, yearsIn } from '#core/layout';
import { finish, telling } from '#core/steps';
import { layoutsOn } from './layouts-on';
import { levelsOf } from './levels';
import { groupNames } from './name-groups';
import { readTable } from './read-table';
import type { Fact, ReadTable, Report } from './report';
import { linkNames } from './same-names';
import { type Heading, headingsOn } from './scope/headings';
import { officeKeys } from './scope/office-keys';
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

/** How much of the reading is done once the tables are found, from 0 to 1. */
const FOUND = 0.3;

/** Reads a workbook into tables, rows and facts, as the office's settings want it. */
export function readReport(workbook: Workbook, settings: Settings = {}): Report {
  return finish(readReportInSteps(workbook, settings));
}

/** The same in steps; every step tells the part that is done, from 0 to 1. */
export function* readReportInSteps(
  { sheets }: Workbook,
  settings: Settings,
): Generator<number, Report, void> {
  const layouts: Layout[] = [];
  const headings: Heading[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const found = yield* telling((i / sheets.length) * FOUND, layoutsOn(sheet));
    layouts.push(...found);
    headings.push(...headingsOn(found));
  }
  const tahun = settings.tahun ?? reportYear(layouts);
  yield FOUND;
  const separator = commonSeparator(layouts);
  yield FOUND;
  const offices = officeKeys(headings.map((one) => one.offices));
  const tables: ReadTable[] = [];
  const read: (readonly Fact[])[] = [];
  for (const [i, layout] of layouts.entries()) {
    const around = {
      id: `t${i + 1}`,
      tahun: layout.titleYear ?? tahun,
      separator,
      period: headings[i]?.period,
      office: offices[i] ?? '',
    };
    const part = FOUND + (i / layouts.length) * (1 - FOUND);
    const one = yield* telling(part, readTable(layout, around));
    tables.push(one.table);
    read.push(one.facts);
    yield part;
  }
  const facts = read.flat();
  return {
    tahun,
    tables,
    facts,
    names: groupNames(linkNames(tables, facts), tables.map(levelsOf)),
    settings,
  };
}
