import { type Entry, quantityOf, type ReadTable, type Report } from '#core/fact';
import { textOf } from '#core/grid';
import { isRelativeChange, type LayoutColumn, type Relation } from '#core/layout';
import { divide, estimate, judge, type Quantity, scale, subtract } from '#core/number';
import { placeIn } from '#core/table';
import { examples } from './examples/perubahan';
import { defineRule, type Outcome } from './rule';
import { wrongColumnFormulas } from './support/column-formulas';
import { type Compute, followFormula, write } from './support/follow-formula';
import { isLowerBetter } from './support/polarity';
import { cellsOf, isUnchecked, type RelationRow, relationRows } from './support/relation-rows';

const POINTS: Compute = (now, before) => subtract(now, before);
const RELATIVE: Compute = (now, before) => scale(divide(subtract(now, before), before), 100);
const PROGRESS: Compute = (realisasi, target) => scale(divide(realisasi, target), 100);
const TURNED: Compute = (now, before) => subtract(before, now);
const TURNED_RELATIVE: Compute = (now, before) => scale(divide(subtract(before, now), before), 100);
const PROGRESS_DOWN: Compute = (realisasi, target) => scale(divide(target, realisasi), 100);
const PROGRESS_LOWER: Compute = (realisasi, target) =>
  scale(divide(subtract(scale(target, 2) ?? target, realisasi), target), 100);
const RATIO: Compute = (now, before) => scale(divide(now, before), 100);

export const perubahan = defineRule({
  info: {
    id: 'perubahan',
    severity: 'error',
    what: 'Perubahan antartahun dan kemajuan menuju target akhir harus mengikuti kolom asalnya; rumus kolom yang dicetak harus menunjuk kolom yang benar.',
    why: 'Perbandingan dengan tahun lalu dan dengan target jangka menengah wajib disajikan, dan pembaca menghitungnya sendiri dari kolom di sebelahnya.',
    remedy:
      'Hitung ulang perubahan dari dua tahun terakhir, atau kemajuan dari realisasi dibagi target akhir; perbaiki nomor kolom pada rumus judul.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III butir 2 dan 3',
  },
  examples,
  *check(report): Iterable<Outcome> {
    const all = [...relationRows(report, 'perubahan')].filter((row) => !isUnchecked(row));
    for (const row of likeliest(all as RelationRow[])) {
      if (followsCapaian(row)) {
        yield { verdict: 'agrees', at: row.result.ref, cells: cellsOf(row) };
        continue;
      }
      const relative = isRelativeChange(row.relation.result);
      const repeats = judge(row.stated, estimate(row.a)).verdict === 'agrees' && !row.b.value.eq(0);
      yield followFormula(
        row,
        variantsOf(row),
        {
          what: 'Perubahan',
          suffix: '',
          how: ({ a, b }) =>
            relative
              ? `persentase perubahan dari ${write(b)} menjadi ${write(a)}`
              : `selisih ${write(a)} dan ${write(b)}`,
          todo: 'Hitung ulang perubahannya.',
        },
        () =>
          repeats
            ? {
                text: 'Angka itu sama dengan realisasi tahun terakhir: kolom perubahan tampaknya berisi realisasi.',
              }
            : undefined,
      );
    }
    for (const row of relationRows(report, 'kemajuan')) {
      if (isUnchecked(row)) yield row;
      else if (row.b.value.eq(0))
        yield {
          verdict: 'unchecked',
          at: row.result.ref,
          table: row.table,
          reason: 'target akhir bernilai nol',
        };
      else {
        yield followFormula(row, [PROGRESS, PROGRESS_LOWER, PROGRESS_DOWN], {
          what: 'Kemajuan',
          suffix: '%',
          how: ({ a, b }) => `realisasi ${write(a)} dibagi target akhir ${write(b)}`,
          todo: 'Periksa realisasi dan target akhirnya, lalu hitung ulang.',
        });
      }
    }
    yield* directions(report);
    for (const table of report.tables) yield* wrongColumnFormulas(table);
  },
});

/** The formulas that a change may follow, the expected one first. */
function variantsOf({ relation }: RelationRow): readonly Compute[] {
  return isRelativeChange(relation.result)
    ? [RELATIVE, POINTS, TURNED, TURNED_RELATIVE, RATIO]
    : [POINTS, RELATIVE, TURNED, TURNED_RELATIVE];
}

function comesOut(row: RelationRow): boolean {
  return variantsOf(row).some((compute) => {
    const expected = compute(estimate(row.a), estimate(row.b));
    return expected !== undefined && judge(row.stated, expected).verdict !== 'differs';
  });
}

/** Of the measures that a column of change may be of, the one that most of its rows follow. */
function likeliest(rows: readonly RelationRow[]): RelationRow[] {
  const byResult = new Map<LayoutColumn, Map<Relation, RelationRow[]>>();
  for (const row of rows) {
    const { result } = row.relation;
    const relations = byResult.get(result) ?? new Map<Relation, RelationRow[]>();
    byResult.set(result, relations.set(row.relation, [...(relations.get(row.relation) ?? []), row]));
  }
  return [...byResult.values()].flatMap((relations) => {
    const right = (one: readonly RelationRow[]) => one.filter(comesOut).length;
    return [...relations.values()].reduce((best, one) => (right(one) > right(best) ? one : best));
  });
}

const UP = /^(?:me)?(?:naik|ningkat|meningkat)|^peningkatan|^kenaikan/i;
const DOWN = /^(?:me)?(?:turun|nurun|menurun)|^penurunan/i;
const SAME = /^(?:tetap|stabil|stagnan)/i;

/** A word of direction beside the figures of two years. */
function* directions(report: Report): Generator<Outcome> {
  for (const table of report.tables) {
    const relations = table.layout.relations.filter(
      (one, i, all) =>
        one.formula === 'perubahan' && all.findIndex((other) => other.result === one.result) === i,
    );
    for (const relation of relations)
      for (const entry of table.entries) yield* direction(table, relation, entry);
  }
}

function* direction(table: ReadTable, relation: Relation, entry: Entry): Generator<Outcome> {
  const place = placeIn(table.table, entry.row, relation.result.col);
  const word = textOf(place.cell);
  const now = quantityOf(entry.figures.get(relation.first));
  const before = quantityOf(entry.figures.get(relation.second));
  if (place.row !== entry.row || !now || !before) return;
  const stated = UP.test(word) ? 1 : DOWN.test(word) ? -1 : SAME.test(word) ? 0 : undefined;
  if (stated === undefined) return;
  const at = { sheet: table.table.sheet, row: place.row, col: place.col };
  const moved = now.shown.cmp(before.shown);
  const name = entry.names.find((one) => one.role === 'indikator')?.text ?? entry.label;
  if (
    stated === moved ||
    (isLowerBetter(name) && stated === -moved) ||
    stated === capaianMoved(table, entry)
  ) {
    yield { verdict: 'agrees', at, cells: [at] };
    return;
  }
  const right = moved > 0 ? 'Meningkat' : moved < 0 ? 'Menurun' : 'Tetap';
  yield {
    verdict: 'differs',
    at,
    table,
    entry,
    severity: 'warning',
    stated: word,
    expected: right,
    message: `Keterangan "${word}" tidak sesuai: angkanya bergerak dari ${write(before)} menjadi ${write(now)} (${right.toLowerCase()}). Sesuaikan keterangannya.`,
    related: [relation.first, relation.second].flatMap((column) => entry.figures.get(column)?.ref ?? []),
  };
}

/** The capaian of the last two years, where the table prints them. */
function capaianOfYears(
  table: ReadTable,
  entry: Entry,
): readonly [now: Quantity, before: Quantity] | undefined {
  const years = table.layout.columns.filter((one) => one.role === 'capaian' && one.tahun !== undefined);
  const sorted = [...years].sort(
    (a: LayoutColumn, b: LayoutColumn) => (a.tahun as number) - (b.tahun as number),
  );
  const now = quantityOf(entry.figures.get(sorted.at(-1) as LayoutColumn));
  const before = quantityOf(entry.figures.get(sorted.at(-2) as LayoutColumn));
  return now && before ? [now, before] : undefined;
}

/** Which way the capaian of the last two years went. */
function capaianMoved(table: ReadTable, entry: Entry): number | undefined {
  const years = capaianOfYears(table, entry);
  return years?.[0].shown.cmp(years[1].shown);
}

/** Whether a change is of capaian, where the table prints both realisasi and capaian of two years. */
function followsCapaian({ table, entry, stated }: RelationRow): boolean {
  const years = capaianOfYears(table, entry);
  return (
    years !== undefined &&
    judge(stated, subtract(estimate(years[0]), estimate(years[1]))).verdict === 'agrees'
  );
}
