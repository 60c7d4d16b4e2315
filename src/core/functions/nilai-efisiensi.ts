import Big from 'big.js';
import { exactly } from '#core/number';
import { readPersen } from './argument';
import { defineFunction } from './define';
import { EFFICIENCY_PARAMETERS, SCALE_NOTE } from './efficiency';
import { share } from './formulas';
import { notAvailable, refuse } from './result';
import { elementwise } from './spread';

/** PMK 214/2017: an efficiency of -20% scores 0, of 20% scores 100; beyond them it counts no further. */
const FARTHEST = 20;

export const nilaiEfisiensi = defineFunction({
  name: 'NILAI.EFISIENSI',
  about: {
    id: 'Menghitung nilai efisiensi menurut PMK 214/2017 dari capaian keluaran dan penyerapan anggaran, dari 0 sampai 100.',
    en: 'Computes the efficiency score of PMK 214/2017 from output achievement and absorption, from 0 to 100.',
  },
  parameters: EFFICIENCY_PARAMETERS,
  notes: [
    'Efisiensi E = (1 - penyerapan / capaian) x 100%, dan nilai efisiensi NE = 50% + (E / 20 x 50). E di bawah -20% bernilai 0 dan E di atas 20% bernilai 100.',
    'Rumus ini berlaku untuk satu keluaran. Untuk satuan kerja dengan beberapa keluaran, berikan capaian dan penyerapan gabungannya.',
    SCALE_NOTE,
  ],
  examples: [
    { args: [100, 92], gives: 70 },
    { args: [100, 110], gives: 25 },
    { args: [110, 55], gives: 100 },
  ],
  run: elementwise(2, (capaian, penyerapan) => {
    const reached = readPersen(capaian, 'Capaian').value;
    const spent = readPersen(penyerapan, 'Penyerapan').value;
    if (reached.lt(0) || spent.lt(0)) refuse('Capaian dan penyerapan tidak boleh negatif.');
    const ratio = share(exactly(spent), exactly(reached))?.value;
    if (!ratio) return notAvailable('Capaian bernilai nol sehingga efisiensinya tidak dapat dihitung.');
    const efficiency = new Big(100).minus(ratio);
    if (efficiency.gte(FARTHEST)) return 100;
    if (efficiency.lte(-FARTHEST)) return 0;
    return efficiency.div(FARTHEST).times(50).plus(50).toNumber();
  }),
});
