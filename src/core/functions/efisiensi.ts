import { readPersen } from './argument';
import { defineFunction } from './define';
import { EFFICIENCY_PARAMETERS, SCALE_NOTE } from './efficiency';
import { notAvailable } from './result';
import { elementwise } from './spread';

export const efisiensi = defineFunction({
  name: 'EFISIENSI',
  about: {
    id: 'Menghitung tingkat efisiensi: capaian kinerja dikurangi penyerapan anggaran, dalam poin persen.',
    en: 'Computes the level of efficiency: achievement less absorption, in percentage points.',
  },
  parameters: EFFICIENCY_PARAMETERS,
  findsOwnRow: true,
  notes: [
    'Efisiensi hanya dihitung bila capaian mencapai 100%; di bawahnya hasilnya #N/A, sehingga dapat ditampilkan sebagai "-" dengan IFNA.',
    SCALE_NOTE,
  ],
  examples: [
    { args: [104, 92.5], gives: 11.5 },
    { args: [100, 104.25], gives: -4.25 },
    {
      args: [95, 90],
      gives: { error: 'na', message: 'Efisiensi hanya dihitung bila capaian mencapai 100%.' },
    },
  ],
  run: elementwise(2, (capaian, penyerapan) => {
    const reached = readPersen(capaian, 'Capaian').value;
    const spent = readPersen(penyerapan, 'Penyerapan').value;
    if (reached.lt(100)) notAvailable('Efisiensi hanya dihitung bila capaian mencapai 100%.');
    return reached.minus(spent).toNumber();
  }),
});
