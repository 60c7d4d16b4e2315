import { formatNumber, roundHalfUp } from '#core/number';
import { readDecimals, readFigure } from './argument';
import { defineFunction } from './define';
import { elementwise } from './spread';

export const rupiah = defineFunction({
  name: 'RUPIAH',
  about: {
    id: 'Menuliskan bilangan sebagai teks rupiah dengan titik ribuan, misalnya Rp49.990.000.',
    en: 'Writes a number as a text in rupiah with dots between thousands, such as Rp49.990.000.',
  },
  parameters: [
    { name: 'bilangan', about: { id: 'Jumlah rupiah.', en: 'The amount in rupiah.' } },
    {
      name: 'desimal',
      optional: true,
      about: {
        id: 'Banyaknya angka di belakang koma, dari 0 (bawaan) sampai 10.',
        en: 'How many decimals to write, from 0 (default) to 10.',
      },
    },
  ],
  notes: [
    'Hasilnya teks untuk kalimat laporan; untuk kolom tabel sebaiknya tetap bilangan dengan format sel.',
    'Pembulatan seperti ROUND: angka 5 menjauhi nol.',
  ],
  examples: [
    { args: [49_990_000], gives: 'Rp49.990.000' },
    { args: [1234.5, 2], gives: 'Rp1.234,50' },
    { args: [-1_500_000], gives: '-Rp1.500.000' },
  ],
  run: elementwise(1, (bilangan, desimal) => {
    const decimals = desimal ? readDecimals(desimal) : 0;
    const rounded = roundHalfUp(readFigure(bilangan, 'Bilangan').value, decimals);
    return `${rounded.lt(0) ? '-' : ''}Rp${formatNumber(rounded.abs(), decimals)}`;
  }),
});
