import { type Entry, type Figure, quantityOf, type ReadTable, type Report } from '#core/fact';
import type { LayoutColumn, Relation } from '#core/layout';
import { examples } from './examples/isian';
import { defineRule, type Outcome } from './rule';
import { ADDITIVE } from './support/addends';
import { errorFindings } from './support/error-findings';
import { short, ukuranName } from './support/where';

export const isian = defineRule({
  info: {
    id: 'isian',
    severity: 'warning',
    what: 'Sel yang diperlukan barisnya harus terisi: target dengan realisasi, pagu dengan realisasi, jumlah dengan angkanya. Nilai galat Excel seperti #REF! bukan isian.',
    why: 'Sel kosong atau galat membuat capaian tidak dapat dihitung dan dibaca evaluator sebagai data yang belum tersedia.',
    remedy: 'Isi nilainya atau perbaiki rumusnya; bila memang belum ada, tulis keterangan.',
    source: 'PermenPANRB 53/2014, Anak Lampiran III/2 (kelengkapan data)',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    yield* errorFindings(report);
    for (const table of report.tables) {
      for (const entry of table.entries) {
        const hollow = emptyTotal(table, entry) ?? emptyHeading(table, entry);
        if (hollow) yield hollow;
        else for (const relation of table.layout.relations) yield* gaps(table, entry, relation);
      }
    }
  },
});

function isEmpty(figure: Figure | undefined): figure is Figure {
  return (
    figure !== undefined && !figure.reading.ok && figure.reading.because === 'empty' && !figure.inherited
  );
}

/** Whether a column is filled in most body rows, so that an empty cell of it is a gap and not a habit. */
function isMostlyFilled(table: ReadTable, column: LayoutColumn): boolean {
  const rows = table.entries.filter((entry) => entry.kind === 'body');
  const filled = rows.filter((entry) => {
    const figure = entry.figures.get(column);
    return figure && (figure.reading.ok || figure.reading.because !== 'empty');
  });
  return filled.length >= 1 && filled.length * 2 > rows.length;
}

/** Roles without which a row's formula can't be followed. */
const NEEDED = new Set(['capaian', 'penyerapan', 'sisa']);

/** One empty cell of a formula whose other two are filled; of nothing, or of a deficit, there is no share. */
function* gaps(table: ReadTable, entry: Entry, relation: Relation): Generator<Outcome> {
  if (!NEEDED.has(relation.formula) || entry.kind === 'average') return;
  const members = [relation.first, relation.second, relation.result].map((column) =>
    entry.figures.get(column),
  );
  const empty = members.filter(isEmpty);
  const filled = members.filter((figure) => quantityOf(figure) && !figure?.inherited);
  const gap = empty[0];
  if (empty.length !== 1 || filled.length !== 2 || !gap || !isMostlyFilled(table, gap.column)) return;
  if (relation.formula !== 'sisa' && quantityOf(members[1])?.value.lte(0)) return;
  yield missing(
    table,
    entry,
    gap,
    filled as Figure[],
    `${capital(ukuranName(gap.column.role))} kosong, padahal ${filled.map((figure) => ukuranName((figure as Figure).column.role)).join(' dan ')} pada baris "${short(entry.label)}" terisi. Lengkapi isinya.`,
  );
}

function additive(table: ReadTable): LayoutColumn[] {
  return table.layout.columns.filter(
    (column) => ADDITIVE.has(column.role) && column.role !== 'bobot' && isMostlyFilled(table, column),
  );
}

function hasFigures(entry: Entry): boolean {
  return [...entry.figures.values()].some((figure) => quantityOf(figure) !== undefined);
}

/** A total row without a single figure. */
function emptyTotal(table: ReadTable, entry: Entry): Outcome | undefined {
  if (entry.kind !== 'total' || hasFigures(entry)) return undefined;
  const figures = additive(table)
    .map((column) => entry.figures.get(column))
    .filter(isEmpty);
  const first = figures[0];
  if (!first) return undefined;
  return missing(
    table,
    entry,
    first,
    figures.slice(1),
    `Baris "${short(entry.label)}" tidak memuat satu angka pun. Isi jumlahnya, atau hapus baris itu.`,
  );
}

/** A heading without amounts although another heading of its depth has them. */
function emptyHeading(table: ReadTable, entry: Entry): Outcome | undefined {
  if (entry.children.length === 0 || entry.level < 0 || hasFigures(entry)) return undefined;
  const columns = additive(table);
  const sibling = table.entries.find(
    (other) =>
      other !== entry &&
      other.level === entry.level &&
      other.children.length > 0 &&
      columns.some((column) => quantityOf(other.figures.get(column))),
  );
  const figures = columns.map((column) => entry.figures.get(column)).filter(isEmpty);
  const first = figures[0];
  if (!sibling || !first) return undefined;
  return missing(
    table,
    entry,
    first,
    figures.slice(1),
    `Baris "${short(entry.label)}" tidak memuat angka, padahal baris setingkatnya ("${short(sibling.label, 40)}") memuat. Lengkapi dengan jumlah rinciannya.`,
  );
}

function missing(
  table: ReadTable,
  entry: Entry,
  at: Figure,
  related: readonly Figure[],
  message: string,
): Outcome {
  return {
    verdict: 'differs',
    at: at.ref,
    table,
    entry,
    severity: 'warning',
    stated: '',
    expected: null,
    message,
    related: related.map((one) => one.ref),
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
