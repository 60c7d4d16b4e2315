import { readPersen } from './argument';
import { defineFunction } from './define';
import { EFFICIENCY_PARAMETERS, SCALE_NOTE } from './efficiency';
import { elementwise } from './spread';

export const kategoriEfisiensi = defineFunction({
  name: 'KATEGORI.EFISIENSI',
  about: {
    id: 'Menyebutkan "Efisien" bila capaian mencapai 100% dan penyerapan di bawah capaian, selain itu "Tidak Efisien".',
    en: 'Says "Efisien" where achievement reaches 100% and absorption lies below it, else "Tidak Efisien".',
  },
  parameters: EFFICIENCY_PARAMETERS,
  notes: [SCALE_NOTE],
  examples: [
    { args: [104, 92.5], gives: 'Efisien' },
    { args: [100, 100], gives: 'Tidak Efisien' },
    { args: [95, 90], gives: 'Tidak Efisien' },
  ],
  run: elementwise(2, (capaian, penyerapan) => {
    const reached = readPersen(capaian, 'Capaian').value;
    const spent = readPersen(penyerapan, 'Penyerapan').value;
    return reached.gte(100) && spent.lt(reached) ? 'Efisien' : 'Tidak Efisien';
  }),
});
