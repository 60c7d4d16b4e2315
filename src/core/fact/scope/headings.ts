import { type Layout, periodIn, titleOf } from '#core/layout';
import { captionIn, type Office, officesInSheetName, officesInTitle } from './office-names';
import { RANKS, type Rank } from './office-words';

/** What a table is about by its title, the headings above it and the name of its sheet. */
export interface Heading {
  /** The part of a year that its figures are of, where its columns name none: `triwulan 2`. */
  readonly period: string | undefined;
  /** Several of one rank where headings name one and the sheet another. */
  readonly offices: readonly Office[];
}

type Offices = ReadonlyMap<Rank, Office>;

/** What was found on the sheets that were looked at; their layouts are kept with them. */
const known = new WeakMap<readonly Layout[], readonly Heading[]>();

/**
 * What headings say of the tables of one sheet: a table's own title goes first, then the nearest heading above it, then
 * the title of the first table on the sheet. Where the name of the sheet says otherwise, both count: the
 * head of a sheet may be that of who collected it, and titles are copied from sheet to sheet.
 *
 * @returns one for each of the layouts, in their order
 */
export function headingsOn(layouts: readonly Layout[]): readonly Heading[] {
  const headings = known.get(layouts) ?? findHeadings(layouts);
  known.set(layouts, headings);
  return headings;
}

function findHeadings(layouts: readonly Layout[]): Heading[] {
  const downwards = [...layouts].sort((a, b) => a.table.area.top - b.table.area.top);
  const above = new Map<Layout, { offices: Offices; period: string | undefined }>();
  let offices: Offices = new Map();
  let period: string | undefined;
  for (const layout of downwards) {
    const { captions, titles } = layout.table;
    for (const line of captions) {
      const caption = captionIn(line);
      if (caption) offices = under(offices, caption.offices);
      period = headedPeriod(line) ?? period;
    }
    for (const { text } of titles) {
      const caption = captionIn(text);
      if (caption?.bare) offices = under(offices, caption.offices);
      if (BARE_PERIOD.test(text)) period = periodIn(text) ?? period;
    }
    above.set(layout, { offices, period });
  }
  const first = downwards[0] && officesOf(downwards[0]);
  return layouts.map((layout) => {
    const { sheet } = layout.table;
    const around = above.get(layout);
    const headed: Offices = new Map([
      ...byRank(first ?? []),
      ...(around?.offices ?? []),
      ...byRank(officesOf(layout)),
    ]);
    return {
      period: bothPeriods(periodIn(titleOf(layout.table)) ?? around?.period, periodIn(sheet)),
      offices: [...headed.values(), ...officesInSheetName(sheet)],
    };
  });
}

/** `s.d. Triwulan II` on the sheet `TW II` names one time. */
function bothPeriods(headed: string | undefined, sheet: string | undefined): string | undefined {
  if (headed === undefined || sheet === undefined) return headed ?? sheet;
  return headed.endsWith(sheet) || sheet.endsWith(headed) ? headed : `${headed}, ${sheet}`;
}

/** Where a heading names a whole, what was said of the parts of another one ends. */
function under(offices: Offices, named: readonly Office[]): Offices {
  const highest = Math.min(...named.map((one) => RANKS.indexOf(one.rank)));
  const kept = [...offices].filter(([rank]) => RANKS.indexOf(rank) < highest);
  return new Map([...kept, ...byRank(named)]);
}

function byRank(offices: readonly Office[]): [Rank, Office][] {
  return offices.map((one) => [one.rank, one]);
}

/** The offices that a table's title names, at each rank the one that is named where no other one is. */
function officesOf({ table }: Layout): Office[] {
  const all = table.titles.flatMap(({ text }) => officesInTitle(text));
  return all.filter((one) => all.every((other) => other.rank !== one.rank || other.name === one.name));
}

/** `TRIWULAN II TAHUN 2024`: a line that names a time, and no table. */
const BARE_PERIOD = /^\s*(?:periode|triwulan|tw\b|kuartal|semester|bulan|s\.?\s*\/?d\b|sampai)/i;
/** `LAPORAN KINERJA TRIWULAN II`: a heading; a longer line is prose in which a time is mentioned. */
const LONGEST_HEADING = 10;

function headedPeriod(line: string): string | undefined {
  const short = line.trim().split(/\s+/).length <= LONGEST_HEADING && !/\w\.\s*$/.test(line);
  return short ? periodIn(line) : undefined;
}
