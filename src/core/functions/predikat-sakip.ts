import { readPersen } from './argument';
import { defineFunction } from './define';
import { SCALE_NOTE } from './efficiency';
import { gradeOf, SAKIP } from './grades';
import { refuse } from './result';
import { elementwise } from './spread';

export const predikatSakip = defineFunction({
  name: 'PREDIKAT.SAKIP',
  about: {
    id: 'Menyebutkan predikat nilai evaluasi SAKIP (AA sampai D) menurut PermenPANRB 88/2021.',
    en: 'Names the grade of a SAKIP evaluation score (AA to D) by PermenPANRB 88/2021.',
  },
  parameters: [
    {
      name: 'nilai',
      about: { id: 'Nilai evaluasi SAKIP, dari 0 sampai 100.', en: 'The evaluation score, from 0 to 100.' },
    },
  ],
  notes: [
    'AA di atas 90, A di atas 80, BB di atas 70, B di atas 60, CC di atas 50, C di atas 30, selain itu D. Nilai tepat di batas, misalnya 80,00, termasuk kelas di bawahnya.',
    'Nilai dibulatkan ke dua desimal lebih dahulu.',
    SCALE_NOTE,
  ],
  examples: [
    { args: [72.15], gives: 'BB' },
    { args: [80], gives: 'BB' },
    { args: ['84,00 (A)'], gives: 'A' },
    { args: [120], gives: { error: 'value', message: 'Nilai SAKIP harus dari 0 sampai 100.' } },
  ],
  run: elementwise(1, (nilai) => {
    const { value } = readPersen(nilai, 'Nilai');
    if (value.lt(0) || value.gt(100)) refuse('Nilai SAKIP harus dari 0 sampai 100.');
    return gradeOf(SAKIP, value) as string;
  }),
});
