import type { Evidence, Name, ReadTable, Report } from '#core/fact';
import type { Role } from '#core/layout';
import { defineRule, type Outcome } from './rule';
import { columnNumbers, tableNumbers } from './support/table-numbers';
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
  examples: [
    {
      about: 'Nama indikator berbeda satu huruf antara dua tabel.',
      drawn: `
        Tabel 2.4 Perjanjian Kinerja Tahun 2024
        No | Indikator Kinerja | Satuan | Target
        1 | Persentase pengelolaan barang milik daerah yang berada di pengguna | Persen | 96,5

        Tabel 3.2 Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi
        1 | Persentase pengelolaan barang milik daerah yang verada di pengguna | Persen | 96,5 | 97`,
      finds: ['B7'],
    },
    {
      about: 'Tabel 3.2 berada setelah Tabel 3.4.',
      drawn: `
        Tabel 3.4 Capaian Kinerja Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi
        1 | Indeks kepuasan masyarakat | Nilai | 80 | 84

        Tabel 3.2 Perjanjian Kinerja Tahun 2024
        No | Indikator Kinerja | Satuan | Target
        1 | Indeks kepuasan masyarakat | Nilai | 80`,
      finds: ['A5'],
    },
  ],
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
      const more = places.length > 1 ? ` (${places.length} tempat)` : '';
      yield {
        verdict: 'differs',
        at: first.name.ref,
        table: first.table,
        severity: role === 'program' && !/^\W*pro/i.test(first.name.text) ? 'info' : 'warning',
        stated: first.name.text,
        expected: reference.name.text,
        message:
          `Nama ${role} "${short(first.name.text, 70)}"${more} tampaknya sama dengan "${short(reference.name.text, 70)}" di ${tableName(reference.table)} (${BECAUSE[because]}).` +
          ' Samakan namanya agar baris dapat dicocokkan.',
        related: [...places.slice(1), ...references].map((use) => use.name.ref),
        fix: 'suggested',
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
