import { exactly } from '#core/number';
import { type Argument, readFigure, readWord } from './argument';
import { defineFunction } from './define';
import { relativeChange } from './formulas';
import { notAvailable, refuse } from './result';
import { elementwise } from './spread';

const YES = new Set(['true', '1', 'ya', 'benar', 'persen']);
const NO = new Set(['false', '0', 'tidak', 'salah', 'poin']);

function inPercent(argument: Argument | undefined): boolean {
  const word = argument ? readWord(argument) : 'false';
  if (!YES.has(word) && !NO.has(word)) refuse('Persen harus TRUE atau FALSE.');
  return YES.has(word);
}

export const perubahan = defineFunction({
  name: 'PERUBAHAN',
  about: {
    id: 'Menghitung perubahan dari angka sebelumnya, sebagai selisih atau dalam persen.',
    en: 'Computes the change from an earlier figure, as a difference or in percent.',
  },
  parameters: [
    { name: 'sekarang', about: { id: 'Angka tahun ini.', en: 'The figure of this year.' } },
    { name: 'sebelum', about: { id: 'Angka tahun sebelumnya.', en: 'The figure of the year before.' } },
    {
      name: 'persen',
      optional: true,
      about: {
        id: 'TRUE untuk persen dari angka sebelumnya; FALSE (bawaan) untuk selisih.',
        en: 'TRUE for percent of the earlier figure; FALSE (default) for the difference.',
      },
    },
  ],
  notes: [
    'Selisih dua persentase adalah poin: dari 80 menjadi 84 berubah 4 poin, atau 5 persen.',
    'Dalam persen, angka sebelumnya tidak boleh nol.',
  ],
  examples: [
    { args: [84, 80], gives: 4 },
    { args: [84, 80, true], gives: 5 },
    { args: [9, 10, 'ya'], gives: -10 },
  ],
  run: elementwise(2, (sekarang, sebelum, persen) => {
    const now = readFigure(sekarang, 'Angka sekarang').value;
    const before = readFigure(sebelum, 'Angka sebelum').value;
    if (!inPercent(persen)) return now.minus(before).toNumber();
    const value = relativeChange(exactly(now), exactly(before))?.value;
    return value
      ? value.toNumber()
      : notAvailable('Angka sebelum bernilai nol sehingga persentasenya tidak dapat dihitung.');
  }),
});
