import { angka } from './angka';
import { capaian } from './capaian';
import { cek } from './cek';
import type { FunctionDefinition } from './define';
import { efisiensi } from './efisiensi';
import { kategoriEfisiensi } from './kategori-efisiensi';
import { kemajuan } from './kemajuan';
import { nilaiEfisiensi } from './nilai-efisiensi';
import { penyerapan } from './penyerapan';
import { perubahan } from './perubahan';
import { predikat } from './predikat';
import { predikatSakip } from './predikat-sakip';
import { rerata } from './rerata';
import { rupiah } from './rupiah';
import { sisa } from './sisa';
import { terbilang } from './terbilang';

/** All functions, in the order in which they are shown. */
export const functions: readonly FunctionDefinition[] = [
  capaian,
  penyerapan,
  sisa,
  kemajuan,
  perubahan,
  rerata,
  predikat,
  predikatSakip,
  efisiensi,
  kategoriEfisiensi,
  nilaiEfisiensi,
  angka,
  cek,
  rupiah,
  terbilang,
];
