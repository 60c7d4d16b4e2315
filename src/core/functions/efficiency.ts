import type { Parameter } from './define';

/** What the functions of efficiency are computed from. */
export const EFFICIENCY_PARAMETERS: readonly Parameter[] = [
  {
    name: 'capaian',
    about: { id: 'Capaian kinerja dalam persen, misalnya 104.', en: 'Achievement in percent, such as 104.' },
  },
  {
    name: 'penyerapan',
    about: {
      id: 'Penyerapan anggaran dalam persen, misalnya 92,5.',
      en: 'Absorption in percent, such as 92.5.',
    },
  },
];

/** How percentages are given, for the pages of the functions that depend on it. */
export const SCALE_NOTE =
  'Persen diberikan pada skala 100. Bilangan di atas 0 sampai dengan 2 ditolak (#VALUE!), karena hampir pasti pecahan di balik format persen; kalikan selnya dengan 100, atau tuliskan sebagai teks, misalnya "1,5%".';
