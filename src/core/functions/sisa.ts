import { readFigure } from './argument';
import { defineFunction } from './define';
import { elementwise } from './spread';

export const sisa = defineFunction({
  name: 'SISA',
  about: {
    id: 'Menghitung sisa anggaran: pagu dikurangi realisasi.',
    en: 'Computes what is left of a budget: budget less spending.',
  },
  parameters: [
    { name: 'pagu', about: { id: 'Pagu anggaran.', en: 'The budget.' } },
    { name: 'realisasi', about: { id: 'Realisasi anggaran.', en: 'The amount spent.' } },
  ],
  notes: ['Hasilnya negatif bila realisasi melampaui pagu.'],
  examples: [
    { args: [50_000_000, 46_250_000], gives: 3_750_000 },
    { args: ['75.000.000', '76.500.000'], gives: -1_500_000 },
  ],
  run: elementwise(2, (pagu, realisasi) =>
    readFigure(pagu, 'Pagu').value.minus(readFigure(realisasi, 'Realisasi').value).toNumber(),
  ),
});
