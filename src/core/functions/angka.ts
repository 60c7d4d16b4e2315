import { readFigure } from './argument';
import { defineFunction } from './define';
import { elementwise } from './spread';

export const angka = defineFunction({
  name: 'ANGKA',
  about: {
    id: 'Membaca angka yang diketik sebagai teks, misalnya "Rp. 49.990.000,-" atau "83,42%".',
    en: 'Reads a figure that was typed as text, such as "Rp. 49.990.000,-" or "83,42%".',
  },
  parameters: [
    {
      name: 'teks',
      about: { id: 'Teks yang memuat satu angka.', en: 'A text that holds one figure.' },
    },
  ],
  notes: [
    'Persen dibaca pada skala 100: "83,42%" menjadi 83,42.',
    'Titik dan koma dibaca menurut kebiasaan Indonesia, kecuali teks itu (atau teks lain dalam rentang yang sama) jelas memakai cara Inggris: "1.234" menjadi 1234, "252,467,732" menjadi 252467732, "88.27" menjadi 88,27.',
    'Angka yang pemisahnya rusak ditolak (#VALUE!) dan tidak ditebak; bila hanya ada satu bacaan yang masuk akal, bacaan itu disebutkan.',
  ],
  examples: [
    { args: ['Rp. 49.990.000,-'], gives: 49_990_000 },
    { args: ['83,42%'], gives: 83.42 },
    { args: ['(1.234)'], gives: -1234 },
    { args: ['1,5 juta'], gives: 1_500_000 },
    { args: ['45 Orang'], gives: 45 },
    {
      args: ['11.924.883.678.00'],
      gives: {
        error: 'value',
        message:
          'Teks "11.924.883.678.00" memakai pemisah ribuan dan desimal yang tercampur. Mungkin maksudnya 11.924.883.678,00.',
      },
    },
    {
      args: ['sekitar dua puluh'],
      gives: { error: 'value', message: 'Teks "sekitar dua puluh" bukan angka.' },
    },
  ],
  run: elementwise(1, (teks) => readFigure(teks, 'Teks').value.toNumber()),
});
