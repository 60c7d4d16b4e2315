import type { ReadTable } from '#core/fact';
import { type Change, cellKey } from '#core/grid';
import { misspeltIn } from '../support/misspelt';
import { keepingTables } from './changed-sheet';
import { changedTable, readThrough } from './changed-table';
import type { Known } from './mend';
import { malformedChanges, textChanges } from './number-changes';
import { readOtherwise } from './same-reading';
import { leadIn, Separators, voteOf } from './separators';

/** Changes that are made together or not at all, for one finding each. */
type Sets = readonly (readonly Change[])[];

/** The changes that do no harm, by `cellKey`. */
type Harmless = ReadonlyMap<string, Change>;

/** Those of the reports that are looked at. */
const plans = new WeakMap<Known, Harmless>();

/**
 * Finds which texts may become numbers so that all else in the report is read as before: 12,5 tells that 1.000 beside
 * it is a thousand, and says no more of it once it is a number. Nothing of it is foreseen: the tables are read again as
 * they would be. That holds whichever of the report's findings are mended then, and in whatever order.
 */
export function harmlessChanges(known: Known): Harmless {
  const plan = plans.get(known) ?? planOf(known);
  plans.set(known, plan);
  return plan;
}

function planOf(known: Known): Harmless {
  const { tables } = known.report;
  const wanted = new Map<ReadTable, Sets>();
  for (const table of tables) {
    const sets = setsIn(table, known);
    if (sets.length > 0) wanted.set(table, sets);
  }
  if (wanted.size === 0) return new Map();
  const open = wavering(tables, new Separators(tables, wanted));
  for (const [table, sets] of wanted)
    if (open.some((one) => one !== table)) wanted.set(table, filtered(sets, isSilent));
  const separators = new Separators(tables, wanted);
  const settledIn = new Map([...wanted].map(([table, sets]) => [table, settled(table, sets, separators)]));
  return new Map(keepingTables(tables, settledIn).map((change) => [cellKey(change.at), change]));
}

/** What would be safe in a table if nothing else were read by it: no more than four sets, of texts and of single slips. */
function setsIn(table: ReadTable, known: Known): Sets {
  const { texts, malformed } = misspeltIn(table);
  const slips = malformed.map(({ figures }) =>
    malformedChanges(table, figures, known).flatMap(({ sure, change }) => (sure ? [change] : [])),
  );
  return filtered([textChanges(table, texts, known), ...slips], () => true);
}

/** The tables that are read in another way where other tables' texts no longer tell the decimal separator. */
function wavering(tables: readonly ReadTable[], separators: Separators): readonly ReadTable[] {
  return tables.filter((table) =>
    separators
      .beside(table)
      .some(
        (separator) =>
          separator !== separators.now &&
          holdsTexts(table) &&
          readOtherwise(table, readThrough(table, table.table.view, separator)).size > 0,
      ),
  );
}

/** Whether a separator decides anything in a table: numbers are read alike by all of them. */
function holdsTexts({ entries }: ReadTable): boolean {
  return entries.some(({ figures }) =>
    [...figures.values()].some(({ reading }) =>
      reading.ok ? reading.quantity.typed === 'text' : reading.text !== '',
    ),
  );
}

/** The changes of a table that are left once those in columns that would be read otherwise are left out. */
function settled(table: ReadTable, sets: Sets, separators: Separators): readonly Change[] {
  let kept = sets;
  while (kept.length > 0) {
    const columns = disturbed(table, kept, separators);
    if (columns.size === 0) break;
    const calmer = filtered(kept, ({ at }) => !columns.has(at.col));
    // What disturbs a column from outside of it is not to be told.
    kept = calmer.flat().length < kept.flat().length ? calmer : [];
  }
  return kept.flat();
}

/** The columns in which something is read otherwise after some of the sets; the first ones that are found. */
function disturbed(table: ReadTable, sets: Sets, separators: Separators): ReadonlySet<number> {
  for (const changes of someOf(sets)) {
    const changed = changedTable(table, changes);
    if (!changed) return new Set(changes.map(({ at }) => at.col));
    for (const separator of separators.beside(table, leadIn(changed))) {
      const after = readThrough(table, changed.table.view, separator);
      const columns = readOtherwise(table, after, changes);
      if (columns.size > 0) return columns;
      if (!holdsTexts(after)) break;
    }
  }
  return new Set();
}

/** All choices of one set or more, that of all sets first. */
function someOf(sets: Sets): Sets {
  const [first, ...others] = sets;
  if (!first) return [];
  const rest = someOf(others);
  return [...rest.map((one) => [...first, ...one]), first, ...rest];
}

function isSilent(change: Change): boolean {
  return voteOf(change) === undefined;
}

function filtered(sets: Sets, keeps: (change: Change) => boolean): Sets {
  return sets.map((changes) => changes.filter(keeps)).filter((changes) => changes.length > 0);
}
