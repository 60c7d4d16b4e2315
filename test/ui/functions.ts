import type { FunctionEntry } from '#ui';

/** Two functions as the pane lists them. */
export const FUNCTIONS: readonly FunctionEntry[] = [
  {
    name: 'SAKIP.CAPAIAN',
    about: 'Menghitung capaian dari realisasi dan target, dalam persen.',
    example: '=SAKIP.CAPAIAN(68; 80)',
    result: '85',
    formula: 'SAKIP.CAPAIAN(68,80)',
  },
  {
    name: 'SAKIP.TERBILANG',
    about: 'Menuliskan bilangan dengan huruf.',
    example: '=SAKIP.TERBILANG(1250000; "rupiah")',
    result: 'satu juta dua ratus lima puluh ribu rupiah',
    formula: 'SAKIP.TERBILANG(1250000,"rupiah")',
  },
];
