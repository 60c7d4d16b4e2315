import { type Estimate, exactly, mean } from '#core/number';
import { isBlank, isEmpty, readFigure } from './argument';
import { defineFunction } from './define';
import { notAvailable, resultOf } from './result';
import { type Run, toArguments } from './spread';

const run: Run = ([range = [], cap]) => {
  const compute = () => {
    const [limit] = cap ? toArguments(cap).flat() : [];
    const most = limit && !isEmpty(limit) ? exactly(readFigure(limit, 'Batas').value) : undefined;
    const counted = (one: Estimate) => (most && one.value.gt(most.value) ? most : one);
    const figures = toArguments(range)
      .flat()
      .filter((one) => !isBlank(one))
      .map((one) => counted(exactly(readFigure(one, 'Isi rentang').value)));
    return mean(figures)?.value.toNumber() ?? notAvailable('Rentang tidak berisi angka.');
  };
  return [[resultOf(compute)]];
};

export const rerata = defineFunction({
  name: 'RERATA',
  about: {
    id: 'Menghitung rata-rata sebuah rentang; sel kosong dan tanda "-" dilewati, tidak dihitung sebagai nol.',
    en: 'Computes the mean of a range; empty cells and dashes are left out, not counted as zero.',
  },
  parameters: [
    {
      name: 'rentang',
      about: { id: 'Angka yang dirata-ratakan.', en: 'The figures to average.' },
    },
    {
      name: 'batas',
      optional: true,
      about: {
        id: 'Angka tertinggi yang diakui, misalnya 100; yang melebihinya dihitung sebesar batas.',
        en: 'The most that a figure counts, such as 100; larger ones count as much.',
      },
    },
  ],
  notes: [
    'Teks yang bukan angka ditolak (#VALUE!), tidak dilewati diam-diam.',
    'Batas memakai satuan yang sama dengan rentangnya.',
  ],
  examples: [
    { args: [[[90], [80], ['-'], [100]]], gives: 90 },
    { args: [[[120], [80]], 100], gives: 90 },
    { args: [[['92,5%'], ['87,5%']]], gives: 90 },
  ],
  run,
});
