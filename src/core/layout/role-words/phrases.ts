/** Words that make a measure one of money. */
export const MONEY = [
  'anggaran',
  'pagu',
  'keuangan',
  'belanja',
  'dana',
  'dpa',
  'dppa',
  'dipa',
  'alokasi',
  'biaya',
  'rp',
  'rupiah',
  'rkap',
  'rkat',
  'rkas',
  'rba',
  'rpd',
];

export const SHARE = ['persen', 'persentase', 'rasio'];
export const CAPAIAN = ['capaian', 'pencapaian', 'ketercapaian'];
export const REALISASI = ['realisasi', 'terealisasi', 'kinerja yang dicapai', 'hasil capaian'];

/** The last year of a plan of several years. */
export const FINAL = [
  'kondisi akhir',
  'akhir renstra',
  'akhir rpjmd',
  'akhir periode',
  'akhir tahun renstra',
  'sasaran akhir',
  'target akhir',
  'jangka menengah',
  'akhir rpjmn',
];
export const TOWARDS_END = [
  'terhadap akhir',
  'terhadap target akhir',
  'terhadap target renstra',
  'terhadap target rpjmd',
  'terhadap renstra',
  'terhadap rpjmd',
];

/** What a plan starts from. */
export const BASELINE = [
  'data awal',
  'kondisi awal',
  'capaian awal',
  'baseline',
  'capaian s d',
  'kondisi kinerja awal',
];
