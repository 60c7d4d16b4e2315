import { bappedaProvinsi } from './bappeda-provinsi';
import { bkadProvinsi } from './bkad-provinsi';
import { bkpsdm } from './bkpsdm';
import { bpsKabupaten } from './bps-kabupaten';
import { dinasPertanian } from './dinas-pertanian';
import { dinasPu } from './dinas-pu';
import { dinkesKabupaten } from './dinkes-kabupaten';
import { dinsosP3a } from './dinsos-p3a';
import { disdikKota } from './disdik-kota';
import { ditjenKementerian } from './ditjen-kementerian';
import { dpmptsp } from './dpmptsp';
import { dukcapil } from './dukcapil';
import { inspektorat } from './inspektorat';
import { kecamatan } from './kecamatan';
import type { Book } from './kit/book';
import { pemkab } from './pemkab';
import { pengadilanAgama } from './pengadilan-agama';
import { polres } from './polres';
import { rsud } from './rsud';
import { satpolPp } from './satpol-pp';
import { universitas } from './universitas';

/** The reports of invented offices, each right in every figure and laid out in its own way. */
export const books: readonly Book[] = [
  bappedaProvinsi,
  bkadProvinsi,
  bkpsdm,
  bpsKabupaten,
  dinasPertanian,
  dinasPu,
  dinkesKabupaten,
  dinsosP3a,
  disdikKota,
  ditjenKementerian,
  dpmptsp,
  dukcapil,
  inspektorat,
  kecamatan,
  pemkab,
  pengadilanAgama,
  polres,
  rsud,
  satpolPp,
  universitas,
];
