import { bappedaProvinsi } from './bappeda-provinsi';
import { bkadProvinsi } from './bkad-provinsi';
import { bkpsdm } from './bkpsdm';
import { bpsKabupaten } from './bps-kabupaten';
import { dinasPertanian } from './dinas-pertanian';
import { dinasPu } from './dinas-pu';
import { dinkesKabupaten } from './dinkes-kabupaten';
import { dinsosP3a } from './dinsos-p3a';
import { disdikKota } from './disdik-kota';
import { disnakerTriwulan } from './disnaker-triwulan';
import { ditjenKementerian } from './ditjen-kementerian';
import { dpmptsp } from './dpmptsp';
import { dukcapil } from './dukcapil';
import { inspektorat } from './inspektorat';
import { kecamatan } from './kecamatan';
import { kejaksaanNegeri } from './kejaksaan-negeri';
import { kelurahan } from './kelurahan';
import type { Book } from './kit/book';
import { kpuKota } from './kpu-kota';
import { pemkab } from './pemkab';
import { pengadilanAgama } from './pengadilan-agama';
import { perumdaAirMinum } from './perumda-air-minum';
import { polres } from './polres';
import { puskesmas } from './puskesmas';
import { rekapPerangkatDaerah } from './rekap-perangkat-daerah';
import { rsud } from './rsud';
import { satpolPp } from './satpol-pp';
import { sekretariatDprd } from './sekretariat-dprd';
import { setdaProvinsi } from './setda-provinsi';
import { smkNegeri } from './smk-negeri';
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
  disnakerTriwulan,
  ditjenKementerian,
  dpmptsp,
  dukcapil,
  inspektorat,
  kecamatan,
  kejaksaanNegeri,
  kelurahan,
  kpuKota,
  pemkab,
  pengadilanAgama,
  perumdaAirMinum,
  polres,
  puskesmas,
  rekapPerangkatDaerah,
  rsud,
  satpolPp,
  sekretariatDprd,
  setdaProvinsi,
  smkNegeri,
  universitas,
];
