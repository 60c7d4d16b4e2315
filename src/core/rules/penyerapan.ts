import { divide, scale } from '#core/number';
import { defineRule, type Outcome } from './rule';
import { followFormula, write } from './support/follow-formula';
import { isUnchecked, relationRows } from './support/relation-rows';

export const penyerapan = defineRule({
  info: {
    id: 'penyerapan',
    severity: 'error',
    what: 'Persentase penyerapan anggaran harus sama dengan realisasi anggaran dibagi pagu, dikali 100.',
    why: 'Penyerapan dipakai untuk menilai efisiensi; persentase yang tidak mengikuti rupiahnya membuat kesimpulan laporan keliru.',
    remedy:
      'Periksa pagu dan realisasi pada baris itu terhadap dokumen anggaran, lalu hitung ulang persentasenya.',
    source: 'PermenPANRB 53/2014, Lampiran II Bab III huruf B (Realisasi Anggaran)',
  },
  examples: [
    {
      about: 'Realisasi 45.000.000 dari pagu 50.000.000 adalah 90,00, bukan 95,00.',
      drawn: `
        Tabel 3.8 Realisasi Anggaran Tahun 2024
        No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
        1 | Program Pelayanan Sosial | 50.000.000 | 45.000.000 | 95,00
        2 | Program Pemberdayaan | 80.000.000 | 60.000.000 | 75,00`,
      finds: ['E3'],
    },
    {
      about: 'Persentase yang dibulatkan ke digit yang dicetak dianggap sesuai.',
      drawn: `
        Tabel 3.8 Realisasi Anggaran Tahun 2024
        No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp) | %
        1 | Program Pelayanan Sosial | 30.000.000 | 20.000.000 | 66,67`,
      finds: [],
    },
  ],
  *check(report): Iterable<Outcome> {
    for (const row of relationRows(report, 'penyerapan')) {
      if (isUnchecked(row)) yield row;
      else if (row.b.value.eq(0))
        yield { verdict: 'unchecked', at: row.result.ref, table: row.table, reason: 'pagu bernilai nol' };
      else {
        yield followFormula(row, [(realisasi, pagu) => scale(divide(realisasi, pagu), 100)], {
          what: 'Penyerapan',
          suffix: '%',
          how: ({ a, b }) => `realisasi ${write(a)} dibagi pagu ${write(b)}`,
          todo: 'Periksa pagu dan realisasinya, lalu hitung ulang persentasenya.',
        });
      }
    }
  },
});
