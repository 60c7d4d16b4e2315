import { readFigure, readText } from './argument';
import { defineFunction } from './define';
import { refuse } from './result';
import { spell, TOO_LARGE } from './spell';
import { elementwise } from './spread';

export const terbilang = defineFunction({
  name: 'TERBILANG',
  about: {
    id: 'Menuliskan bilangan dengan huruf, sampai 999 triliun, termasuk desimalnya.',
    en: 'Writes a number in Indonesian words, up to 999 trillion, with its decimals.',
  },
  parameters: [
    { name: 'bilangan', about: { id: 'Bilangan yang dituliskan.', en: 'The number to write.' } },
    {
      name: 'satuan',
      optional: true,
      about: {
        id: 'Kata di belakangnya, misalnya "rupiah" atau "persen".',
        en: 'The word behind it, such as "rupiah" or "persen".',
      },
    },
  ],
  notes: [
    'Desimal dibaca angka demi angka di belakang "koma"; bilangan negatif didahului "minus".',
    'Excel menyimpan paling banyak 15 angka; desimal pada bilangan yang sangat besar sudah hilang sebelum dibaca.',
  ],
  examples: [
    { args: [1_250_000, 'rupiah'], gives: 'satu juta dua ratus lima puluh ribu rupiah' },
    { args: [1111], gives: 'seribu seratus sebelas' },
    { args: [83.05, 'persen'], gives: 'delapan puluh tiga koma nol lima persen' },
    { args: [-15], gives: 'minus lima belas' },
    { args: ['Rp. 2.001.000.000,-', 'rupiah'], gives: 'dua miliar satu juta rupiah' },
    { args: [1e15], gives: { error: 'value', message: 'Bilangan melebihi 999 triliun.' } },
  ],
  run: elementwise(1, (bilangan, satuan) => {
    const { value } = readFigure(bilangan, 'Bilangan');
    if (value.abs().gte(TOO_LARGE)) refuse('Bilangan melebihi 999 triliun.');
    return satuan ? `${spell(value)} ${readText(satuan)}` : spell(value);
  }),
});
