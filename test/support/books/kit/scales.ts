import type { ScaleClass } from './figure';

/** Permendagri 86/2017: 91-100, 76-90, 66-75, 51-65, up to 50. */
export const PERMENDAGRI_86: readonly ScaleClass[] = [
  { lower: 90.5, label: 'Sangat Tinggi' },
  { lower: 75.5, label: 'Tinggi' },
  { lower: 65.5, label: 'Sedang' },
  { lower: 50.5, label: 'Rendah' },
  { lower: -1e9, label: 'Sangat Rendah' },
];

/** The same intervals in other words, as many inspektorat print them. */
export const SANGAT_BAIK: readonly ScaleClass[] = [
  { lower: 90.5, label: 'Sangat Baik' },
  { lower: 75.5, label: 'Baik' },
  { lower: 65.5, label: 'Cukup' },
  { lower: 50.5, label: 'Kurang' },
  { lower: -1e9, label: 'Sangat Kurang' },
];

/** Four classes, from 100 % on "Sangat Berhasil". */
export const BERHASIL: readonly ScaleClass[] = [
  { lower: 100, label: 'Sangat Berhasil' },
  { lower: 75, label: 'Berhasil' },
  { lower: 55, label: 'Cukup Berhasil' },
  { lower: -1e9, label: 'Kurang Berhasil' },
];

/** The six classes after the guideline of Lembaga Administrasi Negara. */
export const MEMUASKAN: readonly ScaleClass[] = [
  { lower: 85, label: 'Memuaskan', above: true },
  { lower: 75, label: 'Sangat Baik', above: true },
  { lower: 65, label: 'Baik', above: true },
  { lower: 50, label: 'Cukup Baik', above: true },
  { lower: 30, label: 'Agak Kurang', above: true },
  { lower: -1e9, label: 'Kurang' },
];

/** PermenPANRB 88/2021: the letters of an evaluation of SAKIP. */
export const SAKIP: readonly ScaleClass[] = [
  { lower: 90, label: 'AA', above: true },
  { lower: 80, label: 'A', above: true },
  { lower: 70, label: 'BB', above: true },
  { lower: 60, label: 'B', above: true },
  { lower: 50, label: 'CC', above: true },
  { lower: 30, label: 'C', above: true },
  { lower: -1e9, label: 'D' },
];

/** Colours of a ministry's dashboard. */
export const WARNA: readonly ScaleClass[] = [
  { lower: 100, label: 'Hijau' },
  { lower: 80, label: 'Kuning' },
  { lower: -1e9, label: 'Merah' },
];
