import type { Report } from '#core/fact';
import { type Estimate, estimate, exactly, judge } from '#core/number';
import { examples } from './examples/capaian';
import { onlyFigure } from './repair/calculation-fixes';
import { defineRule, type Outcome } from './rule';
import { asTableCounts } from './support/accepted-capaian';
import { keepsBound } from './support/bound';
import { type Cap, capOf } from './support/cap';
import {
  asRate,
  type CapaianFormula,
  HIGHER,
  INVERSE,
  isCountedBy,
  LOWER,
  SAVED,
  tell,
} from './support/capaian-formulas';
import { explain, type NamedFormula } from './support/explain';
import { type Compute, type Explanation, followFormula, write } from './support/follow-formula';
import { isUnchecked, type RelationRow, relationRows } from './support/relation-rows';
import { isToldBefore } from './support/swapped-with';

function capped(compute: Compute, cap: number): Compute {
  return (realisasi, target) => {
    const value = compute(realisasi, target);
    return value?.low.gte(cap) ? exactly(cap) : value;
  };
}

const NAMED_FORMULAS: readonly NamedFormula[] = [
  ...[HIGHER, LOWER, INVERSE, SAVED].map(
    ({ words, compute }): NamedFormula => [`mengikuti rumus ${words}`, compute],
  ),
  ['mengulang realisasinya tanpa dibagi target', (realisasi) => realisasi],
];

function withCap(variants: readonly Compute[], cap: Cap | undefined): readonly Compute[] {
  return cap?.sure ? [...variants, ...variants.map((one) => capped(one, cap.at))] : variants;
}

/** One row at a round figure that offices use as a cap: likely meant so, but nothing says it. */
function maybeCapped(row: RelationRow, compute: Compute, cap: Cap | undefined): Explanation | undefined {
  const computed = compute(estimate(row.a), estimate(row.b));
  if (!cap || !row.stated.shown.eq(cap.at) || !computed?.low.gt(cap.at)) return undefined;
  return {
    text: `Angka itu terjadi bila capaian dibatasi paling tinggi ${cap.at}%; bila memang demikian, tuliskan batas itu pada judul kolom.`,
    severity: 'warning',
  };
}

/** Whether a figure follows the formula for better-is-higher, and none of those for better-is-lower. */
function isTurned(row: RelationRow, variants: readonly CapaianFormula[]): boolean {
  const fits = variants.filter((one) => isCountedBy(row, one));
  return fits.length === 1 && fits[0] === HIGHER;
}

/** Words are only a guess at an indikator's better direction: this is told, not reported as wrong. */
function turned(row: RelationRow): Outcome {
  const { expected, expectedText } = judge(
    row.stated,
    LOWER.compute(estimate(row.a), estimate(row.b)) as Estimate,
  );
  return {
    verdict: 'differs',
    at: row.result.ref,
    table: row.table,
    entry: row.entry,
    severity: 'info',
    stated: row.stated.text,
    expected: expectedText,
    message: `Capaian ${write(row.stated)}% mengikuti rumus realisasi / target, padahal indikator ini tampaknya makin rendah makin baik; dengan rumus (2 x target - realisasi) / target capaiannya ${expectedText}%. Pastikan rumus yang dipakai kantor Anda.`,
    related: [row.first.ref, row.second.ref],
    mend: onlyFigure(row.result.ref, expected, [row.first.ref, row.second.ref]),
  };
}

export const capaian = defineRule({
  info: {
    id: 'capaian',
    severity: 'error',
    what: 'Capaian harus sama dengan realisasi dibagi target, dikali 100; untuk indikator yang makin rendah makin baik: (2 x target - realisasi) dibagi target, dikali 100.',
    why: 'Capaian adalah angka yang dinilai pembaca laporan; bila tidak mengikuti target dan realisasinya sendiri, seluruh kesimpulan kinerja diragukan.',
    remedy:
      'Periksa target dan realisasi pada baris itu, lalu hitung ulang capaian. Bila kantor Anda memakai rumus lain, tuliskan rumusnya pada judul kolom.',
    source:
      'PermenPANRB 53/2014, Lampiran II Bab III (perbandingan target dan realisasi kinerja); rumus dipilih tiap instansi',
  },
  examples,
  *check(report: Report): Iterable<Outcome> {
    const cap = capOf(report);
    const all = [...relationRows(report, 'capaian')];
    const rows = all.filter((row): row is RelationRow => !isUnchecked(row));
    for (const given of all) {
      if (isUnchecked(given)) {
        yield given;
        continue;
      }
      const { variants, lower } = asTableCounts(given, rows, report);
      const row = lower ? { ...given, a: asRate(given.a), b: asRate(given.b) } : given;
      if (row.b.value.eq(0)) {
        yield { verdict: 'unchecked', at: row.result.ref, table: row.table, reason: 'target bernilai nol' };
        continue;
      }
      const formula = variants[0] as CapaianFormula;
      const expected = formula.compute;
      const outcome = followFormula(
        row,
        [
          ...withCap(
            variants.map((one) => one.compute),
            cap,
          ),
          ...(keepsBound(row) ? [() => exactly(100)] : []),
        ],
        {
          what: 'Capaian',
          suffix: '%',
          how: (one) => tell(formula, one),
          todo: 'Periksa target dan realisasinya, lalu hitung ulang capaian.',
        },
        () => maybeCapped(row, expected, cap) ?? explain(report, given, rows, expected, NAMED_FORMULAS),
      );
      if (outcome.verdict === 'agrees' && lower && isTurned(row, variants)) yield turned(row);
      else if (outcome.verdict !== 'differs' || !isToldBefore(given, rows, expected)) yield outcome;
    }
  },
});
