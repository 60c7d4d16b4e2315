import type { Layout } from '#core/layout';
import type { Steps } from '#core/steps';
import { collectFacts } from './collect-facts';
import { measureBlocks } from './measure-rows';
import { readEntries } from './read-entries';
import type { Fact, ReadTable } from './report';
import type { Separator } from './separator';
import { plantTree } from './tree';

/** What the rest of a workbook says of a table. */
export interface Surroundings {
  readonly id: string;
  /** The year that its figures belong to where neither column nor row names one. */
  readonly tahun: number | undefined;
  readonly separator: Separator;
  readonly period: string | undefined;
  readonly office: string;
}

/** A table with its figures, and all that it says of named subjects. */
interface Read extends Surroundings {
  readonly table: ReadTable;
  readonly facts: readonly Fact[];
}

/** The tables that were read. While their sheet and what surrounds them stay the same, so does what they say. */
const known = new WeakMap<Layout, Read>();

/** Reads the figures of a table whose layout is known. */
export function* readTable(layout: Layout, around: Surroundings): Steps<Read> {
  const before = known.get(layout);
  if (
    before &&
    before.id === around.id &&
    before.tahun === around.tahun &&
    before.separator === around.separator &&
    before.period === around.period &&
    before.office === around.office
  )
    return before;
  const { separator, ...place } = around;
  const table: ReadTable = { ...place, table: layout.table, layout, entries: [] };
  yield* readEntries(table, separator);
  plantTree(table);
  for (const block of measureBlocks(table.entries)) {
    for (const [measure, entry] of block) entry.measure = measure;
  }
  const read = { ...around, table, facts: yield* collectFacts(table) };
  known.set(layout, read);
  return read;
}
