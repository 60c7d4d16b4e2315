import { readFigure, readPersen } from './argument';
import { defineFunction } from './define';
import { achievement, DIRECTIONS_AND_SAVED, POLARITY_NOTE } from './polarity';
import { refuse } from './result';
import { elementwise } from './spread';

export const capaian = defineFunction({
  name: 'CAPAIAN',
  about: {
    id: 'Menghitung capaian kinerja dari realisasi dan target, dalam persen (85 berarti 85%).',
    en: 'Computes performance achievement from actual and target, in percent (85 means 85%).',
  },
  parameters: [
    { name: 'realisasi', about: { id: 'Realisasi kinerja.', en: 'The actual figure.' } },
    { name: 'target', about: { id: 'Target kinerja; tidak boleh nol.', en: 'The target; not zero.' } },
    {
      name: 'polaritas',
      optional: true,
      about: {
        id: '"naik" bila makin tinggi makin baik (bawaan), "turun" bila makin rendah makin baik.',
        en: '"naik" where higher is better (default), "turun" where lower is better.',
      },
    },
    {
      name: 'batas',
      optional: true,
      about: {
        id: 'Capaian tertinggi yang diakui, dalam persen, misalnya 120; bila kosong, tanpa batas.',
        en: 'The most that counts, in percent, such as 120; no cap if empty.',
      },
    },
  ],
  findsOwnRow: true,
  notes: [
    POLARITY_NOTE,
    'Kantor yang memakai (target - realisasi) / target x 100 menuliskan "(T-R)/T".',
    'Target nol tidak dihitung: hasilnya #N/A.',
  ],
  examples: [
    { args: [68, 80], gives: 85 },
    { args: [8, 10, 'turun'], gives: 120 },
    { args: [8, 10, 'T/R'], gives: 125 },
    { args: [8, 10, '(T-R)/T'], gives: 20 },
    { args: [9, 4, null, 120], gives: 120 },
    { args: ['72/BB', '80,00 (A)'], gives: 90 },
    {
      args: [5, 0],
      gives: { error: 'na', message: 'Target bernilai nol sehingga persentasenya tidak dapat dihitung.' },
    },
  ],
  run: elementwise(2, (realisasi, target, polaritas, batas) => {
    const value = achievement(
      readFigure(realisasi, 'Realisasi'),
      readFigure(target, 'Target'),
      polaritas,
      DIRECTIONS_AND_SAVED,
      'Target',
    );
    if (!batas) return value;
    const cap = readPersen(batas, 'Batas').value;
    if (cap.lte(0)) refuse('Batas harus lebih dari nol.');
    return cap.lt(value) ? cap.toNumber() : value;
  }),
});
