import { nameOf, type Report } from '#core/fact';
import { divide, type Estimate, exactly, scale, subtract } from '#core/number';
import { defineRule, type Outcome } from './rule';
import { capOf } from './support/cap';
import { type Compute, followFormula, write } from './support/follow-formula';
import { isLowerBetter } from './support/polarity';
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

/** The formulas that a row may follow, the expected one first. */
function variantsFor(row: RelationRow, cap: number | undefined): Compute[] {
  const indikator = nameOf(row.entry, 'indikator')?.text ?? row.entry.label;
  const lower = isLowerBetter(indikator);
  const variants = lower ? [LOWER, HIGHER, INVERSE, SAVED] : [HIGHER, LOWER, INVERSE];
  return cap === undefined ? variants : [...variants, ...variants.map((one) => capped(one, cap))];
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
  examples: [
    {
      about: 'Realisasi 90 dari target 80 adalah 112,50, bukan 121,50.',
      drawn: `
        Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
        1 | Persentase rumah layak huni | Persen | 80 | 90 | 121,50
        2 | Indeks kepuasan masyarakat | Nilai | 82 | 84 | 102,44`,
      finds: ['F3'],
    },
    {
      about: 'Angka kemiskinan makin rendah makin baik: target 10, realisasi 8 berarti capaian 120.',
      drawn: `
        Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
        No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian %
        1 | Angka kemiskinan | Persen | 10 | 8 | 120,00`,
      finds: [],
    },
  ],
  *check(report: Report): Iterable<Outcome> {
    const cap = capOf(report);
    for (const row of relationRows(report, 'capaian')) {
      if (isUnchecked(row)) {
        yield row;
        continue;
      }
      if (row.b.value.eq(0)) {
        yield { verdict: 'unchecked', at: row.result.ref, table: row.table, reason: 'target bernilai nol' };
        continue;
      }
      const variants = variantsFor(row, cap);
      yield followFormula(row, variants, {
        what: 'Capaian',
        suffix: '%',
        how: ({ a, b }) =>
          variants[0] === LOWER
            ? `rumus (2 x target - realisasi) / target dengan target ${write(b)} dan realisasi ${write(a)}`
            : `realisasi ${write(a)} dibagi target ${write(b)}`,
        todo: 'Periksa target dan realisasinya, lalu hitung ulang capaian.',
      });
    }
  },
});
