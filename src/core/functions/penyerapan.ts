import { exactly } from '#core/number';
import { readFigure } from './argument';
import { defineFunction } from './define';
import { share } from './formulas';
import { notAvailable } from './result';
import { elementwise } from './spread';

export const penyerapan = defineFunction({
  name: 'PENYERAPAN',
  about: {
    id: 'Menghitung penyerapan anggaran dari realisasi dan pagu, dalam persen (92,5 berarti 92,5%).',
    en: 'Computes budget absorption from spending and budget, in percent (92.5 means 92.5%).',
  },
  parameters: [
    { name: 'realisasi', about: { id: 'Realisasi anggaran.', en: 'The amount spent.' } },
    { name: 'pagu', about: { id: 'Pagu anggaran; tidak boleh nol.', en: 'The budget; not zero.' } },
  ],
  findsOwnRow: true,
  notes: ['Pagu nol tidak dihitung: hasilnya #N/A.'],
  examples: [
    { args: [46_250_000, 50_000_000], gives: 92.5 },
    { args: ['Rp. 45.000.000,-', 'Rp 50.000.000'], gives: 90 },
  ],
  run: elementwise(2, (realisasi, pagu) => {
    const spent = exactly(readFigure(realisasi, 'Realisasi').value);
    const value = share(spent, exactly(readFigure(pagu, 'Pagu').value))?.value;
    return value
      ? value.toNumber()
      : notAvailable('Pagu bernilai nol sehingga penyerapannya tidak dapat dihitung.');
  }),
});
