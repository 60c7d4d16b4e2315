import { type Estimate, scale, subtract } from '#core/number';
import { examples } from './examples/sisa';
import { defineRule, type Outcome } from './rule';
import { type Compute, followFormula, write } from './support/follow-formula';
import { isUnchecked, relationRows } from './support/relation-rows';

const REMAINDER: Compute = (pagu, realisasi) => subtract(pagu, realisasi);
const DIFFERENCE: Compute = (pagu, realisasi) => subtract(realisasi, pagu);

/** The remainder as a share of the budget: 100 - penyerapan. */
const SHARE: Compute = (pagu, realisasi) => {
  if (pagu.value.eq(0)) return undefined;
  const left = subtract(pagu, realisasi);
  const share: Estimate = {
    ...left,
    value: left.value.div(pagu.value),
    low: left.low.div(pagu.high),
    high: left.high.div(pagu.low),
  };
  return scale(share, 100);
};

export const sisa = defineRule({
  info: {
    id: 'sisa',
    severity: 'error',
    what: 'Sisa (atau selisih) anggaran harus sama dengan pagu dikurangi realisasi anggaran.',
    why: 'Sisa yang tidak mengikuti pagu dan realisasinya menandakan salah ketik pada salah satu dari ketiga angka itu.',
    remedy: 'Cocokkan pagu dan realisasi dengan dokumen anggaran, lalu hitung ulang sisanya.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III huruf B (Realisasi Anggaran)',
  },
  examples,
  *check(report): Iterable<Outcome> {
    for (const row of relationRows(report, 'sisa')) {
      if (isUnchecked(row)) yield row;
      else {
        // A column of small figures beside rupiah holds shares of the budget.
        const small = row.stated.value.abs().lte(100) && row.a.value.gt(100_000);
        yield followFormula(row, small ? [SHARE, REMAINDER] : [REMAINDER, DIFFERENCE], {
          what: 'Sisa anggaran',
          suffix: '',
          how: ({ a, b }) =>
            `${small ? 'persentase sisa dari ' : ''}pagu ${write(a)} dikurangi realisasi ${write(b)}`,
          todo: 'Periksa pagu dan realisasinya, lalu hitung ulang sisanya.',
        });
      }
    }
  },
});
