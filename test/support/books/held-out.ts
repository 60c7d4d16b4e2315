import { balaiVeteriner } from './balai-veteriner';
import { bapendaKota } from './bapenda-kota';
import { bawaslu } from './bawaslu';
import { bpbdKabupaten } from './bpbd-kabupaten';
import { bprDaerah } from './bpr-daerah';
import { dinasPangan } from './dinas-pangan';
import { dinasPerpustakaan } from './dinas-perpustakaan';
import { dishubKota } from './dishub-kota';
import { diskominfoProvinsi } from './diskominfo-provinsi';
import { kesbangpol } from './kesbangpol';
import type { Book } from './kit/book';
import { kppn } from './kppn';
import { lapas } from './lapas';
import { politeknikNegeri } from './politeknik-negeri';
import { rsJiwa } from './rs-jiwa';

/** Reports of invented offices that are kept back: scored to tell how the program does on what it never met. */
export const heldOut: readonly Book[] = [
  balaiVeteriner,
  bapendaKota,
  bawaslu,
  dinasPangan,
  dinasPerpustakaan,
  kesbangpol,
  bpbdKabupaten,
  bprDaerah,
  dishubKota,
  diskominfoProvinsi,
  kppn,
  lapas,
  politeknikNegeri,
  rsJiwa,
];
