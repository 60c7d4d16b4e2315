import { nameOf, type Report } from '#core/fact';
import { divide, type Estimate, estimate, exactly, judge, scale, subtract } from '#core/number';
import { examples } from './examples/capaian';
import { defineRule, type Outcome } from './rule';
import { type Cap, capOf } from './support/cap';
import { explain, isToldBefore, type NamedFormula } from './support/explain';
import { type Compute, type Explanation, followFormula, write } from './support/follow-formula';
import { chosenPolarity, isLowerBetter } from './support/polarity';
import { isUnchecked, type RelationRow, relationRows } from './support/relation-rows';

/** Better is higher: R/T x 100. */
const HIGHER: Compute = (realisasi, target) => scale(divide(realisasi, target), 100);

/** Better is lower: (2T-R)/T x 100, which is (T-(R-T))/T. */
const LOWER: Compute = (realisasi, target) =>
  scale(divide(subtract(scale(target, 2) as Estimate, realisasi), target), 100);

/** Better is lower, as some offices count it: T/R x 100. */
const INVERSE: Compute = (realisasi, target) => scale(divide(target, realisasi), 100);

/** Better is lower, as some offices count it: (T-R)/T x 100. */
const SAVED: Compute = (realisasi, target) => scale(divide(subtract(target, realisasi), target), 100);

function capped(compute: Compute, cap: number): Compute {
  return (realisasi, target) => {
    const value = compute(realisasi, target);
    return value?.low.gte(cap) ? exactly(cap) : value;
  };
}

const NAMED_FORMULAS: readonly NamedFormula[] = [
  ['mengikuti rumus realisasi / target', HIGHER],
  ['mengikuti rumus (2 x target - realisasi) / target', LOWER],
  ['mengikuti rumus target / realisasi', INVERSE],
  ['mengikuti rumus (target - realisasi) / target', SAVED],
  ['mengulang realisasinya tanpa dibagi target', (realisasi) => realisasi],
];

/** The formulas that a row may follow, the expected one first. */
interface Accepted {
  readonly variants: readonly Compute[];
  readonly lower: boolean;
}

/**
 * What the office set holds; words of an indikator are only a guess, and the figure may then follow another formula
 * of the field.
 */
function acceptedFor(row: RelationRow, { settings }: Report): Accepted {
  const indikator = nameOf(row.entry, 'indikator')?.text ?? row.entry.label;
  const chosen = chosenPolarity(indikator, settings);
  if (chosen === 'turun') return { variants: [LOWER, INVERSE, SAVED], lower: true };
  if (chosen === 'naik') return { variants: [HIGHER], lower: false };
  const lower = isLowerBetter(indikator);
  return { variants: lower ? [LOWER, HIGHER, INVERSE, SAVED] : [HIGHER, LOWER, INVERSE], lower };
}

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
function isTurned(row: RelationRow, variants: readonly Compute[]): boolean {
  const fits = variants.filter((compute) => {
    const value = compute(estimate(row.a), estimate(row.b));
    return value !== undefined && judge(row.stated, value).verdict === 'agrees';
  });
  return fits.length === 1 && fits[0] === HIGHER;
}

/** Words are only a guess at an indikator's better direction: this is told, not reported as wrong. */
function turned(row: RelationRow): Outcome {
  const { expectedText } = judge(row.stated, LOWER(estimate(row.a), estimate(row.b)) as Estimate);
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
    fix: 'suggested',
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
    for (const row of all) {
      if (isUnchecked(row)) {
        yield row;
        continue;
      }
      if (row.b.value.eq(0)) {
        yield { verdict: 'unchecked', at: row.result.ref, table: row.table, reason: 'target bernilai nol' };
        continue;
      }
      const { variants, lower } = acceptedFor(row, report);
      const expected = variants[0] as Compute;
      const outcome = followFormula(
        row,
        withCap(variants, cap),
        {
          what: 'Capaian',
          suffix: '%',
          how: ({ a, b }) =>
            lower
              ? `rumus (2 x target - realisasi) / target dengan target ${write(b)} dan realisasi ${write(a)}`
              : `realisasi ${write(a)} dibagi target ${write(b)}`,
          todo: 'Periksa target dan realisasinya, lalu hitung ulang capaian.',
        },
        () => maybeCapped(row, expected, cap) ?? explain(report, row, rows, expected, NAMED_FORMULAS),
      );
      if (outcome.verdict === 'agrees' && lower && isTurned(row, variants)) yield turned(row);
      else if (outcome.verdict !== 'differs' || !isToldBefore(row, rows, expected)) yield outcome;
    }
  },
});
