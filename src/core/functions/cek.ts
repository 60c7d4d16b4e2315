import { exactly, judge, type Mildness, type Quantity, roundHalfUp } from '#core/number';
import { type Argument, readDecimals, readFigure, readPrinted } from './argument';
import { defineFunction } from './define';
import { elementwise } from './spread';

const MILD: Record<Mildness, string> = {
  terpotong: 'Terpotong, bukan dibulatkan',
  'pembulatan-masukan': 'Beda pembulatan',
  'satuan-terakhir': 'Beda satu pada angka terakhir',
};

/** A stored number hides how it is printed; reports print two decimals. */
const USUAL_DECIMALS = 2;

function printed(stated: Quantity, desimal: Argument | undefined): Quantity {
  if (!desimal && stated.typed === 'text') return stated;
  const decimals = desimal ? readDecimals(desimal) : Math.max(USUAL_DECIMALS, stated.decimals);
  return { ...stated, shown: roundHalfUp(stated.value, decimals), decimals, precision: { decimals } };
}

export const cek = defineFunction({
  name: 'CEK',
  about: {
    id: 'Membandingkan angka yang tertulis dengan yang seharusnya, dengan memaklumi pembulatan.',
    en: 'Compares a printed figure with what it should be, allowing for rounding.',
  },
  parameters: [
    { name: 'tertulis', about: { id: 'Angka pada laporan.', en: 'The figure as printed.' } },
    {
      name: 'seharusnya',
      about: {
        id: 'Angka hasil hitungan, tanpa dibulatkan.',
        en: 'The figure as computed, not rounded.',
      },
    },
    {
      name: 'desimal',
      optional: true,
      about: {
        id: 'Banyaknya desimal yang dicetak, dari 0 sampai 10; bila kosong, sebanyak desimal angkanya (bilangan: paling sedikit 2).',
        en: 'How many decimals are printed, from 0 to 10; if empty, those of the figure (numbers: at least 2).',
      },
    },
  ],
  notes: [
    '"Sesuai" berarti angka yang seharusnya, bila dibulatkan ke desimal yang tertulis, sama dengan yang tertulis; cara menilainya sama dengan pemeriksaan buku kerja.',
  ],
  examples: [
    { args: [88.27, 88.2653], gives: 'Sesuai' },
    { args: [88.26, 88.2653], gives: 'Terpotong, bukan dibulatkan: seharusnya 88,27' },
    { args: [85.21, 88.2653], gives: 'Berbeda: seharusnya 88,27' },
    { args: [88, 88.2653], gives: 'Berbeda: seharusnya 88,27' },
    { args: [88, 88.2653, 0], gives: 'Sesuai' },
    { args: ['88', 88.2653], gives: 'Sesuai' },
  ],
  run: elementwise(2, (tertulis, seharusnya, desimal) => {
    const stated = printed(readPrinted(tertulis, 'Angka tertulis'), desimal);
    const expected = exactly(readFigure(seharusnya, 'Angka seharusnya').value);
    const { verdict, because, expectedText } = judge(stated, expected);
    if (verdict === 'agrees') return 'Sesuai';
    return `${because ? MILD[because] : 'Berbeda'}: seharusnya ${expectedText}`;
  }),
});
