import { type LayoutColumn, MEASURES, type Role, VERSIONS } from '#core/layout';
import { inSlices, type Steps } from '#core/steps';
import type { NameGroups } from './name-groups';
import { type Entry, type Fact, quantityOf, type ReadTable } from './report';
import { subjectOf } from './subject';

/** Kinds whose rows are classes or counts, not the indikator and programs that other tables speak of. */
const WITHOUT_FACTS = new Set([
  'skala-predikat',
  'sebaran-predikat',
  'rekap',
  'evaluasi-sakip',
  'spm',
  'teks',
  'checklist',
  'rak-sipd',
]);

/** Measures whose value depends on the table they stand in. */
const NOT_COMPARED: ReadonlySet<Role> = new Set<Role>([
  'perubahan',
  'jumlah',
  'nilai',
  'predikat',
  'label-efisiensi',
  'efisiensi',
]);

/** What a figure tells of its subject. */
interface What {
  readonly table: ReadTable;
  readonly column: LayoutColumn;
  readonly ukuran: Role;
  readonly tahun: number;
}

function factKey(
  { table: { office, period }, column, ukuran, tahun }: What,
  subject: string,
  qualifiers: readonly string[] = column.qualifiers,
): string {
  const { triwulan = '', worth } = column;
  const part = column.ownPeriod ? '' : (period ?? '');
  return [subject, tahun, ukuran, triwulan, qualifiers.join('+'), worth, part, office].join('|');
}

/** All that a table says of named subjects, one fact a figure. */
export function* collectFacts(table: ReadTable): Steps<Fact[]> {
  if (WITHOUT_FACTS.has(table.layout.kind)) return [];
  const facts: Fact[] = [];
  yield* inSlices(table.entries, (entry) => {
    if (entry.kind !== 'body') return;
    for (const [column, figure] of entry.figures) {
      const ukuran = entry.measure ?? column.role;
      if (!MEASURES.has(ukuran) || NOT_COMPARED.has(ukuran) || figure.inherited) continue;
      const quantity = quantityOf(figure);
      const tahun = column.tahun ?? entry.tahun ?? table.tahun;
      const subject = quantity && tahun !== undefined ? subjectOf(entry, figure) : undefined;
      if (!quantity || tahun === undefined || !subject) continue;
      const about = `${subject.role}:${subject.key}`;
      facts.push({
        subject,
        ukuran,
        tahun,
        quantity,
        figure,
        entry,
        key: factKey({ table, column, ukuran, tahun }, about),
      });
    }
  });
  return facts;
}

/**
 * Facts that may be compared, names of one thing joined. A key that one table fills twice with different figures
 * names no single thing, and is left out.
 */
export function comparableFacts(facts: readonly Fact[], names: NameGroups): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyWith(fact, names);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  for (const [key, group] of groups) {
    const tables = new Set(group.map((fact) => fact.entry.table));
    if (tables.size < 2 || isAmbiguous(group)) groups.delete(key);
  }
  return groups;
}

function whatOf({ entry, figure, ukuran, tahun }: Fact, year = tahun): What {
  return { table: entry.table, column: figure.column, ukuran, tahun: year };
}

/** The key of a fact, or of the same measure in another year, with the name that stands for its spellings. */
export function keyWith(fact: Fact, names: NameGroups, tahun = fact.tahun): string {
  return factKey(whatOf(fact, tahun), about(fact, names));
}

/** The key of a fact whichever version of it, before or after a change in the year, is told. */
export function keyOfAnyVersion(fact: Fact, names: NameGroups): string {
  const rest = fact.figure.column.qualifiers.filter((one) => !VERSIONS.includes(one));
  return factKey(whatOf(fact), about(fact, names), rest);
}

function about({ subject: { role, key }, entry }: Fact, names: NameGroups): string {
  const level = names.standsAtTwoLevels(role, key) ? levelOf(entry) : '';
  return `${role}:${names.canonical(role, key)}${level}`;
}

/** In a budget tree the same words may stand at two levels; a list does not tell which of them it means. */
function levelOf(entry: Entry): string {
  if (entry.children.length > 0) return '+';
  return entry.parent ? '-' : '?';
}

/** Whether one table gives different figures under what seems one key: it then names no single thing. */
export function isAmbiguous(group: readonly Fact[]): boolean {
  for (const table of new Set(group.map((fact) => fact.entry.table))) {
    const here = group.filter((fact) => fact.entry.table === table);
    if (here.some((fact) => !fact.quantity.shown.eq((here[0] as Fact).quantity.shown))) return true;
  }
  return false;
}
