import { type FormulaName, isRelativeChange } from '#core/layout';
import { divide, estimate, judge, scale, subtract } from '#core/number';
import { examples } from './examples/perubahan';
import { defineRule, type Outcome } from './rule';
import { followsCapaian, likeliest, openVariantsOf, variantsOf } from './support/changes';
import { wrongColumnFormulas } from './support/column-formulas';
import { directions } from './support/directions';
import { type Compute, followFormula, write } from './support/follow-formula';
import { openRows } from './support/open-relations';
import { cellsOf, isUnchecked, type RelationRow, relationRows } from './support/relation-rows';
import { short } from './support/where';
import { yearlyChanges } from './support/yearly-changes';

const PROGRESS: Compute = (realisasi, target) => scale(divide(realisasi, target), 100);
const PROGRESS_DOWN: Compute = (realisasi, target) => scale(divide(target, realisasi), 100);
const PROGRESS_LOWER: Compute = (realisasi, target) =>
  scale(divide(subtract(scale(target, 2) ?? target, realisasi), target), 100);

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
    const below = report.tables.flatMap((table) => [...yearlyChanges(table, variantsOf)]);
    for (const row of [...likeliest(all as RelationRow[]), ...below]) {
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
    for (const table of report.tables) {
      yield* wrongColumnFormulas(table);
      for (const row of openRows(table, openVariantsOf)) yield openColumn(row);
    }
  },
});

const VERBS: Partial<Record<FormulaName, string>> = { kemajuan: 'dibagi', perkalian: 'dikali' };

/** A column of which only its header tells that it is computed from two others. */
function openColumn(row: RelationRow): Outcome {
  const { result, formula, first, second } = row.relation;
  const nameOf = ({ labels }: typeof first) => short(labels.at(-1) ?? '', 40);
  const verb = VERBS[formula] ?? 'dikurangi';
  return followFormula(row, openVariantsOf(row), {
    what: nameOf(result),
    suffix: '',
    how: ({ a, b }) => `${nameOf(first)} ${write(a)} ${verb} ${nameOf(second)} ${write(b)}`,
    todo: 'Periksa ketiganya, lalu hitung ulang.',
  });
}
