import type { Evidence, Name, ReadTable, Report } from '#core/fact';
import { contrast } from '#core/finding';
import type { Role } from '#core/layout';
import { examples } from './examples/struktur';
import { changeName, textFix } from './repair/change-text';
import { defineRule, type Outcome } from './rule';
import { columnNumbers } from './support/column-numbers';
import { tableNumbers } from './support/table-numbers';
import { short, tableName } from './support/where';

const NAMED: readonly Role[] = ['sasaran', 'indikator', 'program'];
/** Tables whose wording counts, the first one first: what was agreed on is called by its name there. */
const AUTHORITY = ['perjanjian-kinerja', 'iku', 'target-tahunan'];

const BECAUSE: Record<Evidence, string> = {
  ejaan: 'ejaannya hampir sama',
  urutan: 'letak dan targetnya sama',
  angka: 'angkanya sama',
  indikator: 'indikatornya sama',
};

export const struktur = defineRule({
  info: {
    id: 'struktur',
    severity: 'warning',
    what: 'Nama sasaran, indikator, dan program harus sama di semua tabel; nomor tabel berurutan dan tidak dipakai dua kali.',
    why: 'Nama yang berubah-ubah membuat pembaca mengira ada indikator lain, dan baris tidak dapat dicocokkan antartabel.',
    remedy: 'Samakan nama dengan yang tertulis di Perjanjian Kinerja; urutkan nomor tabel.',
    source:
      'PermenPANRB 53/2014, Anak Lampiran III/2 substansi butir 1, 4 dan 5 (kesesuaian dengan perjanjian kinerja dan IKU)',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    for (const role of NAMED) yield* names(report, role);
    yield* tableNumbers(report);
    yield* columnNumbers(report);
  },
});

interface Use {
  readonly name: Name;
  readonly table: ReadTable;
}

/** All places where names of a role stand, by the name that stands for their spellings. */
function usesByName(report: Report, role: Role): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const table of report.tables) {
    for (const entry of table.entries) {
      if (entry.kind !== 'body' && entry.kind !== 'section') continue;
      for (const name of entry.names) {
        if (name.role !== role || name.inherited) continue;
        const group = report.names.canonical(role, name.key);
        uses.set(group, [...(uses.get(group) ?? []), { name, table }]);
      }
    }
  }
  return uses;
}

/** One finding a spelling: where it first stands, with all its other places. */
function* names(report: Report, role: Role): Generator<Outcome> {
  for (const uses of usesByName(report, role).values()) {
    const spellings = new Map<string, Use[]>();
    for (const use of uses) spellings.set(use.name.key, [...(spellings.get(use.name.key) ?? []), use]);
    if (spellings.size < 2) continue;
    const right = rightSpelling(spellings);
    const references = spellings.get(right) as Use[];
    const reference = references[0] as Use;
    for (const [key, places] of spellings) {
      if (key === right) continue;
      const first = places[0] as Use;
      const because = report.names.because(role, key) ?? report.names.because(role, right) ?? 'ejaan';
      const [text, other] = contrast(first.name.text, reference.name.text, 90);
      const more = places.length > 1 ? ` (${places.length} tempat)` : '';
      yield {
        verdict: 'differs',
        at: first.name.ref,
        table: first.table,
        severity: role === 'program' && !/^\W*pro/i.test(first.name.text) ? 'info' : 'warning',
        stated: first.name.text,
        expected: reference.name.text,
        message:
          `Nama ${role} "${text}"${more} tampaknya sama dengan "${other}" di ${tableName(reference.table)} (${BECAUSE[because]}).` +
          ' Samakan namanya agar baris dapat dicocokkan.',
        related: [...places.slice(1), ...references].map((use) => use.name.ref),
        mend: () =>
          textFix(
            places.map((use) => changeName(use.table, use.name.ref, use.name.text, reference.name.text)),
            `Samakan nama ${role} dengan "${short(reference.name.text)}"${places.length > 1 ? ` di ${places.length} tempat` : ''}`,
            [reference.name.ref],
          ),
      };
    }
  }
}

/** The spelling of the perjanjian kinerja, else of the most tables, the earlier one of equals. */
function rightSpelling(spellings: ReadonlyMap<string, readonly Use[]>): string {
  for (const kind of AUTHORITY) {
    for (const [key, places] of spellings)
      if (places.some((use) => use.table.layout.kind === kind)) return key;
  }
  let best = '';
  let most = 0;
  for (const [key, places] of spellings) {
    const tables = new Set(places.map((use) => use.table)).size;
    if (tables > most) {
      most = tables;
      best = key;
    }
  }
  return best;
}
