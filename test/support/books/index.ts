import { bappedaProvinsi } from './bappeda-provinsi';
import { bkpsdm } from './bkpsdm';
import { dinkesKabupaten } from './dinkes-kabupaten';
import { dinsosP3a } from './dinsos-p3a';
import { disdikKota } from './disdik-kota';
import { ditjenKementerian } from './ditjen-kementerian';
import { dpmptsp } from './dpmptsp';
import { inspektorat } from './inspektorat';
import { kecamatan } from './kecamatan';
import type { Book } from './kit/book';
import { rsud } from './rsud';
import { satpolPp } from './satpol-pp';

/** The reports of invented offices, each right in every figure and laid out in its own way. */
export const books: readonly Book[] = [
  bappedaProvinsi,
  bkpsdm,
  dinkesKabupaten,
  dinsosP3a,
  disdikKota,
  ditjenKementerian,
  dpmptsp,
  inspektorat,
  kecamatan,
  rsud,
  satpolPp,
];
