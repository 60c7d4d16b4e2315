import type { Entry, ReadTable } from '#core/fact';
import { holds, type LayoutColumn, type Role, wordsOf } from '#core/layout';
import { givenBy } from './as-given';
import type { Compute } from './follow-formula';
import { likeliestOf } from './open-relations';
import type { RelationRow } from './relation-rows';

/** What may change from year to year. */
const MEASURED: ReadonlySet<Role> = new Set<Role>([
  'realisasi',
  'capaian',
  'realisasi-anggaran',
  'pagu',
  'jumlah',
  'nilai',
]);

/**
 * Changes where the years stand below one another: each row against the one above it, of the measure that most rows
 * follow. A single row that comes out is enough where the header says of what the change is.
 *
 * @param variantsOf the formulas that a row may follow
 */
export function* yearlyChanges(
  table: ReadTable,
  variantsOf: (row: RelationRow) => readonly Compute[],
): Generator<RelationRow> {
  const { columns, relations } = table.layout;
  if (!columns.some((one) => one.role === 'tahun')) return;
  const measures = columns.filter((one) => MEASURED.has(one.role));
  for (const result of columns) {
    if (result.role !== 'perubahan' || relations.some((one) => one.result === result)) continue;
    const named = measures.filter((one) => isNamedBy(result, one));
    const lists = (named.length > 0 ? named : measures).map((one) => rowsBelow(table, result, one));
    yield* likeliestOf(lists, variantsOf, lists.length === 1 ? 1 : 2) ?? [];
  }
}

/** Whether the header of a change names the measure: `Kenaikan Realisasi (%)`, `Pertumbuhan Pendaftar`. */
function isNamedBy(result: LayoutColumn, measure: LayoutColumn): boolean {
  const words = wordsOf(measure.labels.at(-1) ?? '');
  return words.length > 0 && holds(wordsOf(result.labels.at(-1) ?? ''), words.join(' '));
}

function rowsBelow(table: ReadTable, result: LayoutColumn, measure: LayoutColumn): RelationRow[] {
  const relation = { formula: 'perubahan', result, first: measure, second: measure } as const;
  return table.entries.flatMap((entry, i): RelationRow[] => {
    const above = table.entries[i - 1];
    if (!above || !isYearAfter(above, entry)) return [];
    const [figure, first] = [entry.figures.get(result), entry.figures.get(measure)];
    const second = above.figures.get(measure);
    const [stated, a, b] = [givenBy(figure), givenBy(first), givenBy(second)];
    if (!figure || !first || !second || !stated || !a || !b || figure.inherited) return [];
    return [{ table, entry, relation, result: figure, first, second, stated, a, b, covered: [] }];
  });
}

/** Whether two rows tell of the same thing in two years that follow one another. */
function isYearAfter(above: Entry, entry: Entry): boolean {
  if (above.tahun === undefined || entry.tahun !== above.tahun + 1) return false;
  const names = (one: Entry) => one.names.map((name) => `${name.role}:${name.key}`).join('|');
  return names(above) === names(entry);
}
