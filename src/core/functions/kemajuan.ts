import { readFigure } from './argument';
import { defineFunction } from './define';
import { achievement, DIRECTIONS, POLARITY_NOTE } from './polarity';
import { elementwise } from './spread';

export const kemajuan = defineFunction({
  name: 'KEMAJUAN',
  about: {
    id: 'Menghitung kemajuan menuju target akhir Renstra atau RPJMD, dalam persen (62,5 berarti 62,5%).',
    en: 'Computes progress towards the medium-term target, in percent (62.5 means 62.5%).',
  },
  parameters: [
    {
      name: 'realisasi',
      about: { id: 'Realisasi sampai dengan tahun ini.', en: 'The actual figure up to this year.' },
    },
    {
      name: 'target_akhir',
      about: {
        id: 'Target pada akhir periode; tidak boleh nol.',
        en: 'The target of the last year; not zero.',
      },
    },
    {
      name: 'polaritas',
      optional: true,
      about: {
        id: '"naik" bila makin tinggi makin baik (bawaan), "turun" bila makin rendah makin baik.',
        en: '"naik" where higher is better (default), "turun" where lower is better.',
      },
    },
  ],
  notes: [POLARITY_NOTE],
  examples: [
    { args: [50, 80], gives: 62.5 },
    { args: [12, 10, 'turun'], gives: 80 },
  ],
  run: elementwise(2, (realisasi, target, polaritas) =>
    achievement(
      readFigure(realisasi, 'Realisasi'),
      readFigure(target, 'Target akhir'),
      polaritas,
      DIRECTIONS,
      'Target akhir',
    ),
  ),
});
