import { readFigure, readPersen } from './argument';
import { defineFunction } from './define';
import { SCALE_NOTE } from './efficiency';
import { gradeOf, PERMENDAGRI_86, readScale, type Scale } from './grades';
import { notAvailable } from './result';
import { elementwise, type Run } from './spread';

/** The scale is one for all values: a range of it is not followed cell by cell. */
const run: Run = ([values, chosen]) => {
  const isChosen = chosen?.flat().some((value) => value !== null && value !== '');
  let scale: Scale | undefined;
  return elementwise(1, (nilai) => {
    scale ??= chosen && isChosen ? readScale(chosen) : PERMENDAGRI_86;
    const { value } = scale.persen ? readPersen(nilai, 'Nilai') : readFigure(nilai, 'Nilai');
    return gradeOf(scale, value) ?? notAvailable('Nilai berada di bawah batas terendah pada skala.');
  })([values]);
};

export const predikat = defineFunction({
  name: 'PREDIKAT',
  about: {
    id: 'Menyebutkan predikat sebuah capaian, menurut Permendagri 86/2017 atau skala yang diberikan.',
    en: 'Names the grade of an achievement, by Permendagri 86/2017 or by a given scale.',
  },
  parameters: [
    { name: 'nilai', about: { id: 'Capaian dalam persen, misalnya 92.', en: 'The percentage, such as 92.' } },
    {
      name: 'skala',
      optional: true,
      about: {
        id: '"permendagri" (bawaan), "sakip", atau rentang dua kolom: batas bawah dan predikat.',
        en: '"permendagri" (default), "sakip", or a range of two columns: lower edge and grade.',
      },
    },
  ],
  findsOwnRow: true,
  notes: [
    'Permendagri 86/2017: mulai 91 Sangat Tinggi, mulai 76 Tinggi, mulai 66 Sedang, mulai 51 Rendah, di bawahnya Sangat Rendah. Nilai di antara dua kelas, misalnya 90,5, belum mencapai kelas di atasnya.',
    'Pada rentang skala, sebuah nilai termasuk kelas dengan batas bawah terbesar yang dicapainya.',
    'Nilai dibulatkan ke dua desimal lebih dahulu (atau sebanyak desimal batas pada rentang skala), sebagaimana dibaca dalam laporan.',
    `${SCALE_NOTE} Ini tidak berlaku untuk rentang skala.`,
  ],
  examples: [
    { args: [92.35], gives: 'Sangat Tinggi' },
    { args: [90.5], gives: 'Tinggi' },
    { args: [72, 'sakip'], gives: 'BB' },
    {
      args: [
        80,
        [
          [85, 'Sangat Baik'],
          [70, 'Baik'],
          [0, 'Kurang'],
        ],
      ],
      gives: 'Baik',
    },
    {
      args: [0.92],
      gives: {
        error: 'value',
        message:
          'Nilai 0,92 tampaknya persen yang disimpan sebagai pecahan. Kalikan dengan 100, atau tuliskan "0,92%" bila memang sekecil itu.',
      },
    },
  ],
  run,
});
