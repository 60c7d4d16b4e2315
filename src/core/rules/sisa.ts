import { examples } from './examples/sisa';
import { defineRule, type Outcome } from './rule';
import { followFormula, write } from './support/follow-formula';
import { isUnchecked, relationRows } from './support/relation-rows';
import { remaindersFor } from './support/remainders';

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
        const remainders = remaindersFor(row);
        const share = remainders[0].name === 'bagian' ? 'persentase sisa dari ' : '';
        const variants = remainders.map((one) => one.compute);
        yield followFormula(row, variants, {
          what: 'Sisa anggaran',
          suffix: '',
          how: ({ a, b }) => `${share}pagu ${write(a)} dikurangi realisasi ${write(b)}`,
          todo: 'Periksa pagu dan realisasinya, lalu hitung ulang sisanya.',
        });
      }
    }
  },
});
